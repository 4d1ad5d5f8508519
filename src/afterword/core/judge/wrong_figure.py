"""A figure that was said, and the one that is true: such words tell a wrong answer, whatever else they may look like."""

from __future__ import annotations

import re
from typing import Final

from afterword.core import number_words
from afterword.core.ground.figures import figures_in

# The "half" of "half-normal" is no figure, and "forty-odd" is one.
_NUMBER: Final = rf"(?<!\w){number_words.NUMBER}(?!\w|(?<=[a-z])-(?!(?:odd|ish|something)\b)[a-z])"
_VERBS: Final = r"(?:said|told\s+(?:them|him|her|everyone|the\s+\w+|[A-Z][\w.]+(?:\s[A-Z]\w+)?)|answered|claimed|put(?:\s+down)?|gave|wrote|quoted|entered|typed|listed|charged|invoiced|reported|ordered|booked)"
_SAID: Final = rf"(?:\bI\s+(?:had\s+|accidentally\s+|wrongly\s+)?|\bI\b(?:(?!\b(?:he|she|they|we|who|it|you)\b)[^.!?;\n]){{1,90}}?\band\s+)(?P<how>{_VERBS})\s+"
_WAS: Final = r"(?:it|the (?:real|true|right|correct|actual) (?:figure|number|one|answer|amount|sum|total|price)|the truth|there|that)(?:['’]s| is| was| were| should be| should have been)?\s+(?:really |actually |in fact |only |just |more like |nearer (?:to )?|closer to )*"

_AFTERTHOUGHT: Final = (
    r"(?:(?:thinking|looking|checking|on reflection|afterwards?|later|now)\b(?:(?!\bbut\b)[^.;!?,\n]){0,25}?[,\s]\s*)?"
)
_UNIT: Final = (
    r"(?:\s(?!(?:and|but|so|when|I|not|at|because|though|as|which|really|actually|in|if|by|or|he|she|they|we|it|that|who|to|on|for|last|nobody|then|of course)\b)"
    r"[\w%€£$-]+){0,3}"
)

_OH_WELL: Final = r"(?:(?:yeah|yes|yep|aye|oh|well|sure|um|er),\s+)*"
"""What is said before the figure, and is no part of it."""

NUMBER: Final = re.compile(_NUMBER, re.IGNORECASE)
SAID_AND_TRUE: Final = re.compile(
    rf"{_SAID}{_OH_WELL}(?P<said>(?:(?!\bbut\b|\bit\b)[^.;!?,\n]){{0,70}}?{_NUMBER}(?:(?!\bbut\b|\bit\b|\bwhen\b)[^.;!?,\n]){{0,30}}?)"
    rf"(?:(?:\s*[,;.]\s*|\s+)(?:(?:but|and|when|whereas|though)\s+)?{_AFTERTHOUGHT}(?:really,? |actually,? |in (?:fact|truth|reality),? |(?:the )?truth is,? )?{_WAS}|\s+(?:instead\s+of)\s+)(?P<true>(?!{_NUMBER}\s+(?:\w+\s+)?(?:ago|too\s+many|too\s+much|of\s+us)\b){_NUMBER}{_UNIT})(?!\w|\s(?:to|and)\s{_NUMBER})",
    re.IGNORECASE,
)
TRUE_AND_SAID: Final = re.compile(
    rf"\b{_WAS}(?P<true>{_NUMBER}{_UNIT})\s*,?\s*(?:and|but|yet)\s+{_SAID}(?P<said>(?:\w+\s){{0,2}}{_NUMBER})",
    re.IGNORECASE,
)


def settled_by_words(words: str) -> str:
    """The kind of slip that the words alone settle, whoever marks them and wherever; "" where they settle none."""
    return "technical_error" if tells_a_wrong_figure(words) else ""


def tells_a_wrong_figure(words: str) -> bool:
    """Whether a figure was said and another one is told as true."""
    found = SAID_AND_TRUE.search(words) or TRUE_AND_SAID.search(words)
    return found is not None and _last_number(found["said"]) != _last_number(found["true"])


_OF_ONESELF: Final = re.compile(r"(?:that )?(?:I|we|my|our)\b", re.IGNORECASE)
_ASKED_OF_ONESELF: Final = re.compile(
    r"\b(?:ask(?:ed|s)|want(?:ed|s) to know|wondered)\b[^.!?;\n]{0,60}?\b(?:I|my|we)\b(?!['’]d\b| (?:would|should|could|can|need|must|have to)\b)[^.!?;\n]{0,80}[,.;!?\s]*(?:and |so |but )?$",
    re.IGNORECASE,
)
"""Before an answer: a question about what the teller did or has, and none that asks what they know."""


def makes_more_of_oneself(words: str, before: str) -> bool:
    """Whether a figure about the teller was said larger than it is; `before` are the words in front of these."""
    found = SAID_AND_TRUE.search(words) or TRUE_AND_SAID.search(words)
    if found is None:
        return False
    said, true = (list(figures_in(found[name])) for name in ("said", "true"))
    if not said or not true or said[-1].bare <= true[0].bare:
        return False
    asked = f"{before}{words[: found.start()]}"
    return bool(_OF_ONESELF.match(found["said"].strip()) or _ASKED_OF_ONESELF.search(asked))


def _last_number(words: str) -> str:
    return [found[0].casefold() for found in NUMBER.finditer(words)][-1]
