"""The headers of a mail, read so that a broken one never stops the rest."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

_ID = re.compile(r"<[^<>\s]{1,500}>")


def header(message: Message, name: str) -> str:
    """A header as one line. Some broken headers fail only when they are looked at; then the bare words are taken."""
    try:
        value = str(message.get(name, "") or "")
    except Exception:
        value = next((str(raw) for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(value.replace("\ufffd", "").split())


def sender(message: Message) -> tuple[str, str]:
    """The name and the address of who wrote, empty where they cannot be read."""
    with suppress(Exception):
        for name, address in getaddresses([header(message, "From")]):
            if "@" in address:
                return name.strip(" '\""), address.lower()
    return "", ""


def thread_of(message: Message) -> tuple[str, tuple[str, ...]]:
    """The id of a mail and the ids it refers to, the oldest first. An answer to it takes all of them along."""
    own = next(iter(_ID.findall(header(message, "Message-ID"))), "")
    before = _ID.findall(f"{header(message, 'References')} {header(message, 'In-Reply-To')}")
    return own, tuple(dict.fromkeys(one for one in before if one != own))


def sent_at(message: Message) -> datetime | None:
    """When it was sent: its date, else that of the first server; None where neither can be read."""
    received = message.get_all("Received", [])
    for words in (header(message, "Date"), *(str(one).rpartition(";")[2] for one in reversed(received))):
        with suppress(Exception):
            found = parsedate_to_datetime(words.strip())
            # "-0000" and names that nobody maps come without a zone: then it is taken as UTC, at most half a day off.
            return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None
