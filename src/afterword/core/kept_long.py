"""What was lent for a while and kept for longer: "for a weekend, and I kept it five weeks"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.number_words import COUNT_OF

_UNITS: Final = {"day": 1, "night": 1, "evening": 1, "weekend": 2, "week": 7, "fortnight": 14, "month": 30, "year": 365}
_TIME: Final = r"(?P<{n}>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}}|a few|a couple of) (?:\w+ )?(?P<{n}_of>day|night|evening|weekend|week|fortnight|month|year)s?\b"
_KEPT: Final = re.compile(
    rf"\b(?:for|have|had|only|just|the|till|until) (?:only |just |it |them |it (?:for )?|the )?{_TIME.format(n='lent')}[^!?]{{0,80}}?\b(?:I|we)(?:['’]ve|['’]d| have| had)? (?:kept|hung on to|held on to|had|sat on) (?:it|them|her|him|that|those)(?: (?:for|over|now|about|nearly|almost|a good))* {_TIME.format(n='kept')}",
    re.IGNORECASE,
)
_COUNTS: Final = COUNT_OF | {"a": 1, "an": 1}
_A_FEW: Final = 3  # and a couple, which need not be two


def kept_too_long(text: str) -> Iterator[re.Match[str]]:
    """Where a loan is told together with the longer time for which it was kept; the group `kept` begins that."""
    return (
        match
        for match in _KEPT.finditer(text)
        if _days(match["kept"], match["kept_of"]) > _days(match["lent"], match["lent_of"])
    )


def _days(count: str, unit: str) -> int:
    words = count.lower()
    many = int(words) if words.isdigit() else _COUNTS.get(words, _A_FEW)
    return many * _UNITS[unit.lower()]
