"""Who read, took or typed the wrong thing and saw it only later was mistaken, and told no untruth: "I noticed I'd read the wrong line"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Moment, Polarity

CLAIMS: Final = frozenset({"exaggeration", "lie"})
_CAME_ABOUT: Final = re.compile(
    r"\bI(?:['’]d| had|['’]ve| must have| have)? (?:(?:just|simply|only|accidentally|somehow) )*(?:picked (?:up )?|taken |took |read |copied |used |mixed |swapped |typed |pasted |looked (?:at|in) |opened |entered |added |counted |confused |multiplied |divided |grabbed |left (?:out|in) )"
    r"(?:(?!\bI\b)[^.!?\n]){0,50}?\b(?:wrong|last (?:year|month|week|spring|summer|autumn|winter)|old|other|instead|up|twice|digits)\b|\bI(?:['’]d| had) misread\b",
    re.IGNORECASE,
)
_SEEN_LATER: Final = re.compile(
    r"\b(?:noticed|reali[sz]ed?|saw|found|opened|looked|checked|turns? out|turned out)\b", re.IGNORECASE
)
KNEW: Final = re.compile(
    r"\b(?:kn[eo]w|lie[ds]?|lying|on purpose|pretend\w*|not true|n['’]t true|untrue|sounds? better|although|though)\b",
    re.IGNORECASE,
)


def tells_oversight(words: str) -> bool:
    """Whether they tell by what oversight something came about, and nothing was known of it."""
    return _CAME_ABOUT.search(words) is not None and not KNEW.search(words)


def seen_later(words: str) -> bool:
    """Whether an oversight is told that the teller saw only afterwards."""
    return tells_oversight(words) and _SEEN_LATER.search(words) is not None


def with_oversights(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where an untruth that was an oversight is an error."""
    return tuple(
        mistaken(moment)
        if moment.polarity is Polarity.SLIP and moment.kind in CLAIMS and seen_later(moment.quote.text)
        else moment
        for moment in moments
    )


def mistaken(untruth: Moment) -> Moment:
    """The same as an error, which nobody meant."""
    also = tuple(one for one in untruth.also if one != "technical_error")
    return replace(untruth, kind="technical_error", also=also)
