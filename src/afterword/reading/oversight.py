"""Who read, took or typed the wrong thing and saw it only later was mistaken, and told no untruth: "I noticed I'd read the wrong line"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Moment, Polarity
from afterword.core.relied_on import came_of_it

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


_I_HANDED: Final = re.compile(
    r"\bI(?:['’]d| had| have|['’]ve)? (?:(?:just|then|also) )?(?:sent|gave|given|handed|passed|forwarded|put|wrote|written|entered|filed|submitted|quoted|posted|published|printed|e-?mailed)\b",
    re.IGNORECASE,
)
_PASSED_ON: Final = re.compile(
    r"\b(?:he|she|they|(?-i:(?!I\b)[A-Z])\w+) (?:(?:has|had|then|also) )*(?:told|quoted|said|ordered|paid|charged|invoiced|promised|showed|presented|sent|gave|announced|booked) [^.!?\n]{0,50}?\d[\d.,]*[^.!?\n]{0,25}?(?:instead of|in place of|rather than|and not|when it)\b[^.!?\n]{0,12}?\d",
    re.IGNORECASE,
)
_GONE_BY: Final = re.compile(
    r"\b(?:tables?|columns?|rows?|sheets?|spreadsheets?|figures?|numbers?|prices?|costs?|lists?|reports?|quotes?|codes?|dos(?:es?|age)|dates?|plans?|drawings?|budgets?|forecasts?|labels?)\b",
    re.IGNORECASE,
)
_RIGHT_ANYWAY: Final = re.compile(
    r"\b(?:was|were) (?:all )?(?:right|correct)\b|\b(?:she|he|they) (?:had )?(?:misread|misheard|mixed)\b",
    re.IGNORECASE,
)
UNSURE: Final = 0.6  # below this a reading as a lie gives way to the wrong figure that somebody went by
REACH: Final = 120
"""Characters behind what was handed on in which somebody goes by it."""


def with_oversights(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where an untruth that was an oversight, or a nameless wrong thing that was handed on, is an error."""
    return tuple(
        mistaken(moment) if moment.polarity is Polarity.SLIP and _is_error(text, moment) else moment
        for moment in moments
    )


def _is_error(text: str, moment: Moment) -> bool:
    words = moment.quote.text
    if moment.kind in CLAIMS and seen_later(words):
        return True
    if moment.kind == "exaggeration" and came_of_it(words) and not KNEW.search(words):
        return True
    if moment.kind != "other" and not (moment.kind in CLAIMS and moment.confidence < UNSURE):
        return False
    gone_by = f"{words}{text[moment.quote.end : moment.quote.end + REACH]}".split("\n\n", 1)[0]
    if not _I_HANDED.search(words) or KNEW.search(words) or _RIGHT_ANYWAY.search(gone_by):
        return False
    # Where they were hurt by it, giving the right version answers nothing.
    mixed_up = moment.cue is None and tells_oversight(words) and _GONE_BY.search(words)
    return bool(mixed_up) or _PASSED_ON.search(gone_by) is not None


def mistaken(untruth: Moment) -> Moment:
    """The same as an error, which nobody meant: in a paper where that was thought of as well."""
    kind = next((one for one in untruth.also if one in _ERRORS), _ERRORS[0])
    also = tuple(one for one in untruth.also if one != kind)
    return replace(untruth, kind=kind, also=also)


_ERRORS: Final = ("technical_error", "wrong_document")
