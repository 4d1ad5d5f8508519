"""The day and time that an invitation names in words, and the zone if it names a place on the map."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from afterword.core.week import MONTHS

_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAYS = (
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(?P<year>20\d\d)\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)\b", re.IGNORECASE),
    re.compile(r"\b(?P<year>20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)\b"),
)
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b\.?)|\b(?P<hour24>[01]?\d|2[0-3])[:.](?P<minute24>[0-5]\d)\b|\b(?P<noon>noon|midday)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b((?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic|Indian)/[A-Za-z_]+(?:/[A-Za-z_]+)?)\b"
)
_PLACES = (
    (r"UK|London|British", "Europe/London"),
    (r"Irish|Dublin", "Europe/Dublin"),
    (r"Berlin|German", "Europe/Berlin"),
    (r"Paris|French", "Europe/Paris"),
    (r"Amsterdam|Dutch", "Europe/Amsterdam"),
    (r"US Eastern|Eastern|New York", "America/New_York"),
    (r"US Central|Chicago", "America/Chicago"),
    (r"US Mountain|Denver", "America/Denver"),
    (r"US Pacific|Pacific|San Francisco|Los Angeles", "America/Los_Angeles"),
    (r"Sydney", "Australia/Sydney"),
    (r"India|Indian", "Asia/Kolkata"),
    (r"Singapore", "Asia/Singapore"),
)
CHECK = "Please check it, and say in which time zone and country the letter is read."
OWN_CLOCK = f"The invitation names no zone that is known, so its time was taken on your own clock. {CHECK}"
_OFFSET_ONLY = f"The invitation names an offset such as GMT and no place on the map, so where it will be read is not known. {CHECK}"
_OFFSETS = {
    "GMT": 0, "UTC": 0, "WET": 0, "BST": 1, "WEST": 1, "IST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
_OFFSET = re.compile(
    r"\s*\(?(?:(?P<base>GMT|UTC)\s?(?P<sign>[+−-])\s?(?P<hours>\d{1,2})(?::(?P<minutes>\d\d))?|(?P<name>"
    + "|".join(_OFFSETS)
    + r"))\b"
)
_UNTIL = re.compile(r"\s*(?:-|–|—|to|until|till)\s*", re.IGNORECASE)
_NEAR = 80  # characters between the day and its time


@dataclass(frozen=True, slots=True)
class When:
    """When a talk is, as aware times; the zone where one is named, and what is doubtful."""

    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    doubt: str = ""


def time_in(text: str, home: ZoneInfo) -> When:
    """The first day that has a time beside it."""
    for pattern in _DAYS:
        for day in pattern.finditer(text):
            around = [
                found
                for found in _TIME.finditer(text, max(0, day.start() - _NEAR), day.end() + _NEAR)
                if found.end() <= day.start() or found.start() >= day.end()
            ]
            # A time after the day is meant before one that stands ahead of it.
            around.sort(key=lambda found: (found.start() < day.end(), abs(found.start() - day.end())))
            for found in around:
                until = _until(text, found)
                zone = _zone(text)
                offset = None if zone else _offset(text, (until or found).end())
                clock: tzinfo = ZoneInfo(zone) if zone else offset or home
                starts = _time_of(day, found, clock)
                ends = _time_of(day, until, clock) if until else None
                if starts is not None:
                    doubt = "" if zone else _OFFSET_ONLY if offset else OWN_CLOCK
                    return When(starts, ends if ends and ends > starts else None, zone, doubt)
    return When()


def _until(text: str, time: re.Match[str]) -> re.Match[str] | None:
    """The time that a span such as "10:30 - 11:15" ends with."""
    to = _UNTIL.match(text, time.end())
    return _TIME.match(text, to.end()) if to else None


def _offset(text: str, at: int) -> timezone | None:
    """The offset that stands right behind a time: it tells the instant, though not the place."""
    found = _OFFSET.match(text, at)
    if found is None:
        return None
    if found.group("name"):
        return timezone(timedelta(hours=_OFFSETS[found.group("name")]))
    hours, minutes = int(found.group("hours")), int(found.group("minutes") or 0)
    if hours > 14 or minutes > 59:
        return None
    size = timedelta(hours=hours, minutes=minutes)
    return timezone(size if found.group("sign") == "+" else -size)


def _time_of(day: re.Match[str], time: re.Match[str], zone: tzinfo) -> datetime | None:
    parts = day.groupdict()
    month = (
        int(parts["number"])
        if parts.get("number")
        else 1 + next(at for at, name in enumerate(MONTHS) if name.startswith(parts["month"].lower()[:3]))
    )
    if time.group("noon"):
        hour, minute = 12, 0
    elif time.group("half"):
        hour, minute = int(time.group("hour")), int(time.group("minute") or 0)
        hour = hour % 12 + (12 if time.group("half").lower().startswith("p") else 0)
    else:
        hour, minute = int(time.group("hour24")), int(time.group("minute24"))
    try:
        return datetime(int(parts["year"]), month, int(parts["day"]), hour, minute, tzinfo=zone)
    except ValueError:
        return None


def _zone(text: str) -> str:
    """A zone that the words name. An offset or a short name such as BST is no place, so it counts for nothing."""
    if (named := _NAMED.search(text)) and named.group(1) in available_timezones():
        return named.group(1)
    for words, zone in _PLACES:
        if re.search(rf"\b(?:{words})(?:\s+(?:local|standard|daylight|summer))?\s+time\b", text, re.IGNORECASE):
            return zone
    return ""
