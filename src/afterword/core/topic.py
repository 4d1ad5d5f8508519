"""Whether words of an account can stand after "about": only a thing or a question can, never a scrap of a sentence."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES, TENS

_ASKS: Final = frozenset("how why what when where whether which who".split())
_BEGINS_NO_NOUN: Final = frozenset(
    """
    about after and as at because but by for from if in into just like of off on or out over really so than that then
    through to too up very when while with
    """.split()
)
_ENDS_NO_NOUN: Final = frozenset(
    """
    first second third fourth fifth last next final opening closing single only very same other another whole main big small little
    hard easy tough tricky trick simple basic usual standard obvious typical normal proper real right wrong good bad great nice
    long short quick strange odd weird stupid silly dumb generic random open general technical behavioural behavioral practical
    personal professional specific particular difficult direct classic old new best worst favourite favorite hypothetical
    theoretical ethical legal financial medical clinical critical important interesting unexpected loaded leading awkward
    nasty actual entire previous following such own
    question questions answer answers one thing things bit part stuff
    """.split()
)
_ADJECTIVE: Final = re.compile(r"\w{3,}(?:ous|ful|less)", re.IGNORECASE)
_NUMBER: Final = rf"(?:\d[\d.,]*|{'|'.join((*ONES[1:], *TENS))}|half an?|an?|a few|a couple of|several|some|many)"
_MEASURE: Final = re.compile(
    rf"(?:(?:the|a|an|like|about|maybe|around|another|good|nearly|almost|at least) )*{_NUMBER}(?: {_NUMBER})* "
    r"(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|times|words|sentences)",
    re.IGNORECASE,
)
_COURTESY: Final = re.compile(
    r"(?:my |a )?(?:thank you|thanks|good ?bye|bye|hello|hi|sorry|yes|no|please)", re.IGNORECASE
)


def is_question(words: str) -> bool:
    """Whether the words ask: "how I would plan" does."""
    return words.split(" ")[0].lower() in _ASKS


def can_follow_about(words: str) -> bool:
    """Whether "about" and these words make sense: "my last job" and "how I would plan" do, "very first" does not."""
    said = words.split()
    if not said:
        return False
    if is_question(words):
        return len(said) > 1
    last = said[-1].strip(".,;:!?'\"").lower()
    return not (
        said[0].lower() in _BEGINS_NO_NOUN
        or last in _ENDS_NO_NOUN
        or _ADJECTIVE.fullmatch(last)
        or _MEASURE.fullmatch(words)
        or _COURTESY.fullmatch(words)
    )
