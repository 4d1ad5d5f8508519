"""One real question, where none was asked."""

from __future__ import annotations

import re

from afterword.core.write.item import Item
from afterword.core.write.matter import Matter
from afterword.core.write.passage import Passage

_ABOUT_WORK = (
    "[One question, if I may|May I ask one thing]: what would you want [done|settled] first in this role?",
    "[One question, if I may|May I ask one thing]: what would a good [first three months|first half-year] look like to you?",
    "[One thing I would like to know|One question, if I may]: which part of the work takes most of the team's time?",
    "May I ask what you would want somebody new to learn first?",
    "[One thing I would like to know|May I ask one thing]: what has changed most in this work over the last year?",
)


_OWN_QUESTION = (
    "[One question, if I may|May I ask one thing|One thing I would like to know|A question I would like to put|One question]: {asks}?",
)
_INDIRECT_WAYS = ("May I ask [you |]{asks}?", "May I [still |]ask {asks}?", "Could you tell me {asks}?")
# "how the night cover is shared" is asked about; "how is the night cover shared" asks by itself.
_INDIRECT = re.compile(
    r"(?:how|what|which|whether|if|why|when|where|who)\b(?! (?:do|does|did|is|are|was|were|would|will|can|could|should|has|have)\b)"
    r"(?! \w+ (?:do|does|did|would|will|can|could|should|have) (?:you|we|they|i)\b)",
    re.I,
)


def question(item: Item, matter: Matter) -> Passage:
    """The person's own question, else one that anybody who takes the work seriously would ask."""
    asked = next((words for words in item.statements if words.text.endswith("?")), Passage())
    if asked:
        return asked.capitalised()
    if item.statements:
        words = item.statements[0]
        asks = Passage(f"{words.text[0].lower()}{words.text[1:].rstrip('.')}").resting_on(words.claims[0].evidence)
        ways = _INDIRECT_WAYS if _INDIRECT.match(asks.text) else _OWN_QUESTION
        return matter.choice.say("own question", ways, asks=asks)
    return matter.choice.say("question", _ABOUT_WORK)
