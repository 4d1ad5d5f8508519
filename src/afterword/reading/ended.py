"""When the talk ended, as far as the account says: "this morning at ten", "yesterday at three", "I just came out"."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from afterword.core.week import WEEKDAYS
from afterword.reading.facts import number

SMALL_HOURS = 5
USUAL_LENGTH = timedelta(hours=1)
_TALK = r"(?:interview|call|meeting|panel|talk|chat|screen|round|assessment|trial shift|presentation|it (?:was|happened)|dinner|party|lunch)"
_WHEN = re.compile(
    r"\b(?P<when>this (?:morning|afternoon|evening)|today|tonight|yesterday(?: (?:morning|afternoon|evening))?|last night"
    r"|(?:on |last )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening))?)\b",
    re.IGNORECASE,
)
_JUST = re.compile(
    r"\b(?:just (?:got|came|come|walked|stepped) (?:out|back|home|off)|just (?:had|finished|hung up|logged off)|(?:on the|on my) way (?:home|back)"
    r"|straight (?:after|out of))\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?P<n>an?|half an|\d{1,2}|two|three|four|five|six|couple of) (?P<unit>hours?|minutes?|days?) ago\b",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\bat (?:(?P<part>half past|quarter past|quarter to) )?(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
    r"(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_LASTED = re.compile(
    r"\b(?:lasted|for|took|was)\b[^.\n]{0,20}?\b(?:(?P<hours>an|one|two|1|2)(?: and a half)? hours?|(?P<minutes>\d{2}|thirty|forty|forty-five|fifty) min)",
    re.IGNORECASE,
)
_PROMISE = re.compile(r"\b(?:by|until|let me know|decide|hear|call me|get back|ring|next)\b", re.IGNORECASE)


def interview_end(account: str, told_at: datetime) -> datetime | None:
    """The aware time at which the talk ended, never after `told_at`; None where the account does not say."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", account):
        if _PROMISE.search(sentence) and not re.search(_TALK, sentence, re.IGNORECASE):
            continue
        found = _WHEN.search(sentence)
        if found and (re.search(_TALK, sentence, re.IGNORECASE) or _HOUR.search(sentence, found.end())):
            return _at(found["when"].lower(), sentence, told_at)
        ago = _AGO.search(sentence)
        if ago and re.search(_TALK, sentence, re.IGNORECASE):
            return _ago(ago, told_at)
    return told_at if _JUST.search(account) else None


def _ago(found: re.Match[str], told_at: datetime) -> datetime:
    words = found["n"].lower()
    count = {"a": 1.0, "an": 1.0, "half an": 0.5, "couple of": 2.0}.get(words, float(number(words) or 1))
    unit = found["unit"].lower().rstrip("s")
    return told_at - timedelta(**{f"{unit}s": count})


def _at(when: str, sentence: str, told_at: datetime) -> datetime | None:
    # Before they have slept, people call the day that is over "today".
    day = (told_at - timedelta(hours=SMALL_HOURS)).date()
    part = when.split()[-1]
    if when.startswith("yesterday") or when == "last night":
        day -= timedelta(days=1)
    else:
        named = next((at for at, name in enumerate(WEEKDAYS) if name in when), None)
        if named is not None:
            day -= timedelta(days=(day.weekday() - named) % 7 or (7 if when.startswith("last") else 0))
    length = _length(sentence)
    start = _clock(sentence, part)
    if start is not None:
        end = datetime.combine(day, start, told_at.tzinfo) + length
    else:
        closing = {
            "morning": time(12),
            "afternoon": time(17),
            "evening": time(20),
            "night": time(21),
            "tonight": time(20),
        }
        if part == "today":
            return None
        end = datetime.combine(day, closing.get(part, time(17)), told_at.tzinfo)
    return min(end, told_at)


def _length(sentence: str) -> timedelta:
    found = _LASTED.search(sentence)
    if not found:
        return USUAL_LENGTH
    if found["hours"]:
        return timedelta(
            hours={"two": 2, "2": 2}.get(found["hours"].lower(), 1), minutes=30 if "and a half" in found[0] else 0
        )
    return timedelta(minutes=number(found["minutes"]) or 60)


def _clock(sentence: str, part: str) -> time | None:
    found = _HOUR.search(sentence)
    if not found:
        return None
    words = found["hour"].lower()
    hour = 12 if words == "noon" else number(words)
    if hour is None or hour > 23:
        return None
    minute = int(found["minute"] or 0)
    half = (found["half"] or "").lower()
    if found["part"]:
        past = found["part"].lower()
        minute = {"half past": 30, "quarter past": 15, "quarter to": 45}[past]
        hour -= past == "quarter to"
    late = half.startswith("p") or part in ("afternoon", "evening", "night", "tonight")
    if hour < 12 and (late or (not half and part != "morning" and hour < 7)):
        hour += 12
    return time(hour % 24, min(minute, 59))
