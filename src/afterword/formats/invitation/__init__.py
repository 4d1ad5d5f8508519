"""Invitations as a mail (.eml) or a calendar entry (.ics): people, time, zone, place and thread."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from afterword.core.invitation import Invitation
from afterword.core.occasion import AfterwordError

MOST_BYTES = 4_000_000  # a mail with a picture in its signature

_CALENDAR = re.compile(rb"^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\b", re.IGNORECASE)
_MAIL = re.compile(rb"^(?:From |[A-Za-z][A-Za-z0-9-]*:[ \t])")


def read_invitation(name: str, data: bytes, home: ZoneInfo) -> Invitation:
    """What one invitation says. A time without a zone is taken on the person's own clock, `home`.

    Raises:
        AfterwordError: it is neither a mail nor a calendar entry, or says nothing of people or a time.
    """
    file = re.split(r"[/\\]", name)[-1]
    if not data.strip():
        raise AfterwordError(f"{file} is empty. Choose another file.")
    if len(data) > MOST_BYTES:
        raise AfterwordError(
            f"{file} is larger than {MOST_BYTES // 1_000_000} MB, too large to be read. Nothing was kept."
        )
    if _CALENDAR.match(data):
        from afterword.formats.invitation.calendar import read_calendar

        found = read_calendar(file, data, home)
    elif _MAIL.match(data.lstrip(b"\xef\xbb\xbf\r\n")):
        from afterword.formats.invitation.mail import read_mail

        found = read_mail(file, data, home)
    else:
        raise AfterwordError(
            f"{file} is no mail (.eml) and no calendar entry (.ics), so it cannot be read as an invitation."
        )
    if not found.people and found.starts is None:
        raise AfterwordError(f"{file} names nobody and no time, so nothing could be taken from it.")
    return replace(found, people=tuple({(one.name, one.address): one for one in found.people}.values()))
