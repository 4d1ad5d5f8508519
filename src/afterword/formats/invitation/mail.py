"""Mails: who writes, who will be there, when, and the ids that keep an answer in its thread."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import getaddresses
from html import unescape
from zoneinfo import ZoneInfo

from afterword.core.invitation import Invitation
from afterword.core.occasion import AfterwordError, Person
from afterword.formats.invitation.people import company_in, is_office, people_in
from afterword.formats.invitation.when import time_in

_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_QUOTED = re.compile(r"^\s*>|^On .{10,80} wrote:\s*$|^-{2,}\s*Original Message", re.IGNORECASE)
_PLACE = re.compile(
    r"^(?:location|venue|where|address|place|meeting link|link|join(?: here)?)\s*:\s*(\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_LINK = re.compile(r"https://[\w.-]*(?:zoom\.us|teams\.microsoft\.com|meet\.google\.com|webex\.com)/\S+")
_FREE = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.co.uk icloud.com me.com gmx.de gmx.net web.de proton.me "
    "protonmail.com aol.com".split()
)


def read_mail(file: str, data: bytes, home: ZoneInfo) -> Invitation:
    """What one mail says; a calendar entry that it carries is asked first for the time.

    Raises:
        AfterwordError: it is no mail.
    """
    message = message_from_bytes(data, policy=policy.default)
    if not _header(message, "From") and not _header(message, "Subject"):
        raise AfterwordError(f"{file} is no mail: it says neither who writes nor what about.")
    body, calendar = _parts(message)
    body = "\n".join(_own_lines(body))
    subject = _header(message, "Subject")
    senders = _addresses(message, "From")
    house = senders[0][1].rpartition("@")[2] if senders else ""
    others = [one for name in ("To", "Cc") for one in _addresses(message, name) if one[1].endswith("@" + house)]
    same_house = house not in _FREE and bool(house)
    written = people_in(body)
    if senders and is_office(*senders[0]):
        # A department wrote; who signed for it can be reached there, unless nobody reads it.
        written = _reached_at(senders[0][1], written)
        senders = senders[1:]
    people = [
        _with_role(name, address, written) for name, address in [*senders, *(others if same_house else [])] if name
    ]
    known = {person.name.casefold() for person in people}
    people += [person for person in written if person.name.casefold() not in known]
    when = time_in(f"{body}\n{subject}", home)
    link = _LINK.search(body)
    place = _PLACE.search(body)
    found = Invitation(
        subject=subject,
        people=tuple(people),
        starts=when.starts,
        ends=when.ends,
        zone=when.zone,
        place=place.group(1).strip() if place else link.group() if link else "",
        company=company_in(f"{subject}\n{body}", house if same_house else ""),
        message_id=next(iter(_MESSAGE_ID.findall(_header(message, "Message-ID"))), ""),
        references=tuple(
            dict.fromkeys(_MESSAGE_ID.findall(f"{_header(message, 'References')} {_header(message, 'In-Reply-To')}"))
        ),
        doubt=when.doubt,
        guest=next(
            (name for name, address in _addresses(message, "To") if name and not address.endswith("@" + house)), ""
        ),
    )
    return _with_calendar(file, found, calendar, home)


def _with_calendar(file: str, mail: Invitation, calendar: bytes | None, home: ZoneInfo) -> Invitation:
    """The mail with what its calendar entry knows better: time, zone, place and further people."""
    if calendar is None:
        return mail
    from afterword.formats.invitation.calendar import read_calendar

    try:
        entry = read_calendar(file, calendar, home)
    except AfterwordError:  # a broken attachment takes nothing from the mail
        return mail
    known = {person.name.casefold() for person in mail.people}
    people = (*mail.people, *(person for person in entry.people if person.name.casefold() not in known))
    mail = replace(mail, people=people, place=mail.place or entry.place, cancelled=entry.cancelled)
    if entry.starts is None:
        return mail
    return replace(
        mail,
        starts=entry.starts,
        ends=entry.ends,
        zone=entry.zone or mail.zone,
        doubt=entry.doubt if not mail.zone else "",
    )


def _header(message: Message, name: str) -> str:
    """A header as one line. Some broken headers fail only when they are looked at; then the bare words are taken."""
    try:
        value = str(message.get(name, "") or "")
    except Exception:
        value = next((str(raw) for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(value.replace("\ufffd", "").split())


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    """The names and addresses of a header; an address without a name has its words as one where they are two."""
    try:
        pairs = getaddresses([_header(message, name)])
    except Exception:
        return []
    found = []
    for shown, address in pairs:
        shown = re.sub(r"\s*[(\[].*?[)\]]|\s+(?:via|at|from|\|)\s+.*$", "", shown).strip(" '\"")
        last, comma, first = shown.partition(", ")
        if comma and len(first.split()) <= 2:
            shown = f"{first} {last}"
        if not shown or "@" in shown:
            words = address.partition("@")[0].split(".")
            is_name = len(words) == 2 and all(word.isalpha() and len(word) > 1 for word in words)
            shown = " ".join(word.capitalize() for word in words) if is_name else ""
        if "@" in address:
            found.append((shown, address.lower()))
    return found


def _reached_at(address: str, written: list[Person]) -> list[Person]:
    """The people of a mail from a department: the last named is the one who signed."""
    if not written or re.search(r"no-?reply|do-?not-?reply|notification", address):
        return written
    return [*written[:-1], replace(written[-1], address=written[-1].address or address)]


def _with_role(name: str, address: str, written: list[Person]) -> Person:
    same = next((one for one in written if set(one.name.casefold().split()) & set(name.casefold().split())), None)
    role = same.role if same and same.name.casefold() in (name.casefold(), name.split()[0].casefold()) else ""
    return Person(name, role, address=address)


def _parts(message: Message) -> tuple[str, bytes | None]:
    """The words of the mail, and the calendar entry it carries."""
    plain = page = ""
    calendar: bytes | None = None
    for part in message.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        payload: object = None
        with suppress(Exception):
            payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        if kind == "text/calendar" or str(part.get_filename() or "").lower().endswith(".ics"):
            calendar = calendar or payload
        elif part.get_filename():
            continue
        elif kind == "text/plain":
            plain = plain or _decoded(payload, part)
        elif kind == "text/html":
            page = page or _decoded(payload, part)
    return plain or _without_tags(page), calendar


def _decoded(payload: bytes, part: EmailMessage | Message) -> str:
    """The words of a part, whatever it says of its letters: UTF-8 where that fits, else what it claims, else Windows."""
    claimed = ""
    with suppress(Exception):
        claimed = str(part.get_content_charset() or "")
    for charset in ("utf-8", claimed, "cp1252"):
        with suppress(LookupError, UnicodeDecodeError):
            return payload.decode(charset) if charset else ""
    return payload.decode("cp1252", errors="replace")


def _without_tags(page: str) -> str:
    page = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", "", page)
    page = re.sub(r"(?i)<br\s*/?>|</(?:p|div|tr|li|h\d)>", "\n", page)
    return unescape(re.sub(r"<[^>]+>", "", page))


def _own_lines(body: str) -> list[str]:
    """The lines down to the first quoted mail."""
    lines = body.replace("\r\n", "\n").replace("\u00a0", " ").split("\n")
    at = next((at for at, line in enumerate(lines) if at and _QUOTED.match(line)), len(lines))
    return lines[:at]
