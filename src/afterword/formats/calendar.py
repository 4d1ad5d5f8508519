"""The plan as a calendar file (RFC 5545), read by every calendar program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from afterword.core.plan.entries import Entry


def calendar_file(entries: Sequence[Entry], made_at: datetime) -> bytes:
    """The entries as one file. Times stand in UTC, so that no program needs to know our zones."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Afterword")
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for one in entries:
        event = Event()
        event.add("uid", one.uid)
        event.add("sequence", one.sequence)
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("dtstart", one.starts.astimezone(UTC))
        event.add("dtend", one.ends.astimezone(UTC))
        event.add("summary", one.title)
        event.add("description", one.note)
        event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        if one.alarm:
            bell = Alarm()
            bell.add("action", "DISPLAY")
            bell.add("description", one.title)
            bell.add("trigger", timedelta(0))
            event.add_component(bell)
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
