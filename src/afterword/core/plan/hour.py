"""The hour that a promise names: one by which it has to be done, or at which."""

from __future__ import annotations

import re
from datetime import time
from typing import Final, NamedTuple

from afterword.core.number_words import ONES
from afterword.core.week import MONTHS

_MORNING: Final = time(9)
_COUNTS: Final = ONES[1:13]
_CLOCK: Final = re.compile(
    rf"\b(?P<by>by|before|until|till|at|around|about)\s+(?:(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?|(?P<word>{'|'.join(_COUNTS)}))"
    r"\s*(?P<half>[ap]\.?m\b\.?|o['’]?clock\b)?(?!\s*(?:[%€£$]|\w*\d|st\b|nd\b|rd\b|th\b|of\b|hours?\b|days?\b|weeks?\b|minutes?\b"
    rf"|(?:{'|'.join(MONTHS)})\b))",
    re.IGNORECASE,
)
_NAMED: Final = (
    (re.compile(r"\b(?:noon|midday|mid-day|lunch(?:[- ]?time)?)\b", re.IGNORECASE), time(12)),
    (re.compile(r"\b(?:close of (?:business|play)|cob|eod|end of (?:the )?(?:working |business )?day)\b", re.I), time(17)),
    (re.compile(r"\bmorning\b", re.IGNORECASE), time(12)),
    (re.compile(r"\bafternoon\b", re.IGNORECASE), time(17)),
)  # fmt: skip


_PARTED: Final = re.compile(
    rf"\b(?P<by>by |before |until |till )?(?:at |around |about )?(?P<part>half(?: past)?|quarter past|quarter to) (?P<hour>\d{{1,2}}|{'|'.join(_COUNTS)})\b",
    re.IGNORECASE,
)
_LATE: Final = re.compile(r"\b(?:p\.?m|evening|night|tonight|afternoon)\b", re.IGNORECASE)
_NIGHT_ENDS: Final = 5
"""Up to this hour a clock shows the afternoon, where nothing else is said: nobody fetches anybody at half four in the morning."""


class Hour(NamedTuple):
    """When in the day it is best done, and by when at the latest, where that is told."""

    due: time = _MORNING
    latest: time | None = None


def hour_in(words: str) -> Hour:
    """The hour named in the words of a promise; in the morning where there is none."""
    if parted := _PARTED.search(words):
        hour = int(parted["hour"]) if parted["hour"].isdigit() else _COUNTS.index(parted["hour"].lower()) + 1
        minute = 30 if parted["part"].lower().startswith("half") else 15
        if parted["part"].lower() == "quarter to":
            hour, minute = hour - 1, 45
        if hour <= _NIGHT_ENDS or (hour < 12 and _LATE.search(words)):
            hour += 12
        if hour <= 23:
            told = time(hour, minute)
            return _until(told) if parted["by"] else Hour(told)
    if clock := _CLOCK.search(words):
        hour = int(clock["hour"]) if clock["hour"] else _COUNTS.index(clock["word"].lower()) + 1
        half = (clock["half"] or "").lower()
        if (half.startswith("p") and hour < 12) or (
            not half.startswith("a") and 1 <= hour <= 7 and not clock["minute"]
        ):
            hour += 12
        if hour <= 23:
            told = time(hour, int(clock["minute"] or 0))
            return _until(told) if clock["by"].lower() in ("by", "before", "until", "till") else Hour(told)
    return next((_until(latest) for sign, latest in _NAMED if sign.search(words)), Hour())


def _until(latest: time) -> Hour:
    """In the morning, or an hour before where the time is up by then."""
    return Hour(_MORNING if latest > _MORNING else time(max(latest.hour - 1, 0), latest.minute), latest)
