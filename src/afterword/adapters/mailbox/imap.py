"""Looking into the folders of a mailbox: drafts, sent mail, and answers to our own letters. Nothing else is opened."""

from __future__ import annotations

import imaplib
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any, Final

from afterword.adapters.mailbox.account import Account
from afterword.adapters.mailbox.smtp import tls_context
from afterword.adapters.mailbox.words import trouble_in_words
from afterword.core.occasion import AfterwordError

PATIENCE: Final = 30.0
MOST_ANSWERS: Final = 50
MOST_BYTES: Final = 5_000_000

_LISTED = re.compile(rb'\((?P<flags>[^)]*)\) (?:"(?:[^"\\]|\\.)*"|NIL) (?P<name>.+)$')
# Names as they stand on the line, where "ü" is written "&APw-" (modified UTF-7, RFC 3501).
_USUAL: Final = {
    "\\Drafts": ("Drafts", "INBOX.Drafts", "Entw&APw-rfe", "Brouillons", "[Gmail]/Drafts"),
    "\\Sent": ("Sent", "Sent Items", "Sent Mail", "INBOX.Sent", "Gesendet", "[Gmail]/Sent Mail"),
}
_REPORTERS: Final = ("OR", "FROM", '"mailer-daemon"', "OR", "FROM", '"postmaster"', "FROM", '"MicrosoftExchange"')
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@contextmanager
def looking_into(account: Account, secret: str) -> Iterator[imaplib.IMAP4]:
    """A mailbox, logged in.

    Raises:
        AfterwordError: it cannot be reached, or does not let us in.
    """
    assert account.imap is not None
    line: imaplib.IMAP4 | None = None
    try:
        where, context = account.imap, tls_context(account)
        if where.security == "tls":
            line = imaplib.IMAP4_SSL(where.host, where.port, ssl_context=context, timeout=PATIENCE)
        else:
            line = imaplib.IMAP4(where.host, where.port, timeout=PATIENCE)
            if where.security == "starttls":
                line.starttls(context)
        if account.proof == "xoauth2":
            words = f"user={account.user}\x01auth=Bearer {secret}\x01\x01".encode()
            line.authenticate("XOAUTH2", lambda challenge: words if not challenge else b"")
        else:
            line.login(account.user, secret)
        yield line
    except (imaplib.IMAP4.error, OSError) as error:
        raise AfterwordError(
            f"Your mailbox could not be used, and nothing in it was changed. {trouble_in_words(error)}"
        ) from None
    finally:
        if line is not None:
            with suppress(Exception):
                line.logout()


def folder(line: imaplib.IMAP4, use: str) -> str | None:
    """The name of the folder for that use ("\\Sent", "\\Drafts"), as the server writes it: by its mark, else by its name."""
    names: list[str] = []
    for entry in line.list()[1] or ():
        found = _LISTED.match(entry) if isinstance(entry, bytes) else None
        if found is None:
            continue
        name = found["name"].decode("ascii", "replace")
        if use.lower() in found["flags"].decode("ascii", "replace").lower().split():
            return name
        names.append(name)
    bare = {name.strip('"').casefold(): name for name in names}
    return next((bare[usual.casefold()] for usual in _USUAL[use] if usual.casefold() in bare), None)


def has_message(line: imaplib.IMAP4, where: str, message_id: str) -> bool:
    """Whether a folder holds a mail with that id."""
    _ask(line.select(_quoted(where), readonly=True))
    return bool(_found(line.search(None, "HEADER", "Message-ID", _quoted(message_id))))


def append(line: imaplib.IMAP4, where: str, eml: bytes, flags: str) -> None:
    """Put a mail into a folder."""
    _ask(line.append(_quoted(where), flags, imaplib.Time2Internaldate(time.localtime()), eml))


def answers(line: imaplib.IMAP4, message_ids: Sequence[str], since: date) -> list[bytes]:
    """Mails of the inbox that name one of these ids in their headers, or report one as not delivered."""
    _ask(line.select("INBOX", readonly=True))
    day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year}"
    numbers: dict[bytes, None] = {}
    for one in message_ids:
        for header in ("In-Reply-To", "References"):
            numbers |= dict.fromkeys(_found(line.search(None, "SINCE", day, "HEADER", header, _quoted(one))))
        # The id stands in the headers of the mail that a report brings back; BODY does not look into those.
        reports = line.search(None, "SINCE", day, *_REPORTERS, "TEXT", _quoted(one))
        numbers |= dict.fromkeys(_found(reports))
    found: list[bytes] = []
    for number in list(numbers)[:MOST_ANSWERS]:
        # PEEK leaves the mail unread.
        _, parts = line.fetch(number.decode("ascii"), f"(BODY.PEEK[]<0.{MOST_BYTES}>)")
        found += [bytes(part[1]) for part in parts if isinstance(part, tuple)]
    return found


def _found(reply: tuple[str, Any]) -> list[bytes]:
    status, numbers = reply
    return numbers[0].split() if status == "OK" and numbers and numbers[0] else []


def _ask(reply: tuple[str, Any]) -> None:
    status, words = reply
    if status != "OK":
        raise imaplib.IMAP4.error(f"{words[0] if words else status!r}")


def _quoted(name: str) -> str:
    return name if name.startswith('"') else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
