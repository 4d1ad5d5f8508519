"""A figure that was said, and the one that is true: such words tell a wrong answer, whatever else they may look like."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES, TENS

_NUMBER: Final = (
    rf"(?:\d[\d.,]*|{'|'.join(ONES[1:])}|"
    rf"(?:{'|'.join(TENS)})(?:[- ]\w+)?|half|a (?:third|quarter|dozen|hundred|thousand|million))"
)
_SAID: Final = r"\bI\s+(?:had\s+)?(?:said|told\s+(?:them|him|her|everyone|the\s+\w+|[A-Z][\w.]+(?:\s[A-Z]\w+)?)|answered|claimed|put|gave|wrote)\s+"
_WAS: Final = r"(?:it|the (?:real|true|right|correct|actual) (?:figure|number|one|answer)|there|that)(?:['’]s| is| was| were| should be| should have been)?\s+(?:really |actually |in fact |only |just |more like )*"

NUMBER: Final = re.compile(rf"\b{_NUMBER}\b", re.IGNORECASE)
SAID_AND_TRUE: Final = re.compile(
    rf"{_SAID}(?P<said>(?:(?!\bbut\b|\bit\b)[^.;!?,\n]){{0,70}}?\b{_NUMBER}\b(?:(?!\bbut\b|\bit\b|\bwhen\b)[^.;!?,\n]){{0,30}}?)"
    rf"(?:\s*[,;.]\s*|\s+)(?:(?:but|and|when|whereas|though)\s+)?(?:really |actually |in fact )?{_WAS}(?P<true>{_NUMBER}\b(?:\s(?!and\b|but\b|so\b|when\b|I\b)[\w%€£$-]+){{0,3}})",
    re.IGNORECASE,
)
TRUE_AND_SAID: Final = re.compile(
    rf"\b{_WAS}(?P<true>{_NUMBER}(?:\s(?!and\b|but\b|so\b|when\b|I\b)[\w%€£$-]+){{0,3}})\s*,?\s*(?:and|but|yet)\s+{_SAID}(?P<said>(?:\w+\s){{0,2}}{_NUMBER}\b)",
    re.IGNORECASE,
)


def settled_by_words(words: str) -> str:
    """The kind of slip that the words alone settle, whoever marks them and wherever; "" where they settle none."""
    return "technical_error" if tells_a_wrong_figure(words) else ""


def tells_a_wrong_figure(words: str) -> bool:
    """Whether a figure was said and another one is told as true."""
    found = SAID_AND_TRUE.search(words) or TRUE_AND_SAID.search(words)
    return found is not None and found["said"].split()[-1].casefold() != found["true"].split()[0].casefold()
