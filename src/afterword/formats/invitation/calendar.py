"""Calendar entries: the newest event of an .ics file, with its time in the zone that is meant."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from afterword.core.invitation import Invitation
from afterword.core.occasion import AfterwordError, Person
from afterword.formats.invitation.people import company_in
from afterword.formats.invitation.when import CHECK, OWN_CLOCK

_ALL_DAY = "The invitation names a day, but no time."
_UTC_ONLY = (
    "The invitation gives its time in UTC and no place on the map, so where it will be read is not known. " + CHECK
)
_OTHERWISE = (
    "The invitation names {zone} and describes another clock than that place has. Its time was taken on the clock of the "
    "place. Please compare it with the mail before you rely on it."
)
_UNFOLD = re.compile(r"\r?\n[ \t]")
_ZONE = re.compile(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE", re.DOTALL | re.IGNORECASE)
_ZONE_NAME = re.compile(r"^TZID(?:;[^:\n]*)?:(.+?)\s*$", re.MULTILINE | re.IGNORECASE)
_SHIFT = re.compile(r"^TZOFFSETTO(?:;[^:\n]*)?:([+-])(\d\d)(\d\d)", re.MULTILINE | re.IGNORECASE)


def read_calendar(file: str, data: bytes, home: ZoneInfo) -> Invitation:
    """The event of a calendar file that is current: the one with the highest sequence.

    Raises:
        AfterwordError: it is damaged, or holds no event.
    """
    import icalendar

    text = data.decode("utf-8-sig", errors="replace")
    try:
        calendar = icalendar.Calendar.from_ical(_own_zones(text))
        events = list(calendar.walk("VEVENT"))
    except Exception as error:  # a broken file may trip the library anywhere
        raise AfterwordError(f"{file} is damaged, so no invitation could be read from it.") from error
    if not events:
        raise AfterwordError(f"{file} holds no event, so nothing could be taken from it.")
    event = max(events, key=lambda one: _number(one.get("SEQUENCE")))
    method = str(calendar.get("METHOD", "")).upper()
    status = str(event.get("STATUS", "")).upper()
    starts, zone, doubt = _time(event, "DTSTART", home, str(calendar.get("X-WR-TIMEZONE", "")))
    if starts is not None and not doubt and _described_otherwise(text, zone, starts):
        doubt = _OTHERWISE.format(zone=zone)
    ends = _time(event, "DTEND", home, "")[0]
    people, rooms = _people(event)
    return Invitation(
        subject=_words(event.get("SUMMARY")),
        people=people,
        starts=starts,
        ends=ends if ends and starts and ends > starts else None,
        zone=zone,
        place=_words(event.get("LOCATION")) or rooms,
        company=company_in(
            f"{_words(event.get('SUMMARY'))}\n{event.get('DESCRIPTION') or ''}",
            _address(event.get("ORGANIZER")).rpartition("@")[2],
        ),
        cancelled=method == "CANCEL" or status == "CANCELLED",
        doubt=doubt,
    )


def _own_zones(text: str) -> str:
    """The same calendar, where each zone it defines itself has a name of its own.

    The library remembers zones by name for as long as it runs: of two invitations with a "Customized Time Zone" each, the
    second would be read on the first one's clock.
    """
    text = _UNFOLD.sub("", text)
    for block in _ZONE.findall(text):
        found = _ZONE_NAME.search(block)
        if found is None:
            continue
        name = found.group(1).strip()
        if name.strip('"') in available_timezones():
            continue
        own = "own-" + hashlib.sha256(block.encode()).hexdigest()[:16]
        bare = re.escape(name.strip('"'))
        text = re.sub(rf'(TZID=)(?:"{bare}"|{bare})(?=[;:])', rf"\g<1>{own}", text, flags=re.IGNORECASE)
        text = re.sub(
            rf'^(TZID(?:;[^:\n]*)?:)"?{bare}"?[ \t\r]*$', rf"\g<1>{own}", text, flags=re.IGNORECASE | re.MULTILINE
        )
    return text


def _described_otherwise(text: str, zone: str, starts: datetime) -> bool:
    """Whether the file gives a zone that everybody knows a clock that place never shows at that time."""
    for block in _ZONE.findall(_UNFOLD.sub("", text)):
        found = _ZONE_NAME.search(block)
        if found is None or found.group(1).strip('" ') != zone:
            continue
        shifts = {
            (1 if sign == "+" else -1) * timedelta(hours=int(hours), minutes=int(minutes))
            for sign, hours, minutes in _SHIFT.findall(block)
        }
        if shifts and starts.astimezone(ZoneInfo(zone)).utcoffset() not in shifts:
            return True
    return False


def _time(event: Any, name: str, home: ZoneInfo, calendar_zone: str) -> tuple[datetime | None, str, str]:
    """A time of the event as aware, the name of its zone, and what is doubtful about it."""
    try:
        written = event.get(name)
        when = written.dt if written is not None else None
    except Exception:  # a property that cannot be read counts as not there
        when = None
    if not isinstance(when, datetime):
        return None, "", _ALL_DAY if isinstance(when, date) else ""
    known = calendar_zone if calendar_zone in available_timezones() else ""
    if when.tzinfo is None:
        return when.replace(tzinfo=ZoneInfo(known) if known else home), known, "" if known else OWN_CLOCK
    key = str(getattr(when.tzinfo, "key", "") or "")
    if key in available_timezones() and key not in ("UTC", "Etc/UTC", "GMT"):
        return when, key, ""
    # A zone of the file's own making, or UTC: the instant is sure, the place is not.
    sure = when.astimezone(UTC)
    return (sure.astimezone(ZoneInfo(known)), known, "") if known else (sure, "", _UTC_ONLY)


def _people(event: Any) -> tuple[tuple[Person, ...], str]:
    """Who invited and who else comes from the same house; rooms are places. The guest is not among them."""
    organiser = event.get("ORGANIZER")
    attendees = event.get("ATTENDEE") or []
    attendees = attendees if isinstance(attendees, list) else [attendees]
    people: list[Person] = []
    rooms: list[str] = []
    house = _address(organiser).rpartition("@")[2]
    for at, one in enumerate([organiser, *attendees]):
        if one is None:
            continue
        params = getattr(one, "params", {})
        name, address = _words(params.get("CN")).strip("'\""), _address(one)
        if str(params.get("CUTYPE", "")).upper() in ("ROOM", "RESOURCE"):
            rooms.append(name)
        elif at == 0 or (house and address.endswith("@" + house)):
            if "@" in name:
                name = ""
            if name and all(address != person.address for person in people):
                people.append(Person(_turned(name), address=address))
    return tuple(people), ", ".join(filter(None, rooms))


def _turned(name: str) -> str:
    """Directories write "Nair, Priya"; people say it the other way round. What stands in brackets is left out."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name).strip()
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and len(first.split()) <= 2 else name


def _address(one: Any) -> str:
    return re.sub(r"^mailto:", "", str(one or ""), flags=re.IGNORECASE).strip().lower()


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _words(value: Any) -> str:
    return " ".join(str(value or "").split())
