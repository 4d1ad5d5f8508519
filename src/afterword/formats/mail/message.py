"""One mail with headers, whatever is broken in it."""

from __future__ import annotations

import re
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import Message
from html import unescape

from afterword.core.mail import Mail
from afterword.formats.mail.header import header, sender, sent_at, thread_of
from afterword.formats.mail.own_words import own_words

_DROPPED = re.compile(r"(?is)<(script|style|head|title)\b.*?(?:</\1>|\Z)|<!--.*?(?:-->|\Z)")
_QUOTED_PAGE = re.compile(r"(?is)<blockquote\b.*\Z|<div[^>]+(?:gmail_quote|divRplyFwdMsg|OutlookMessageHeader)\b.*\Z")
_BREAK = re.compile(r"(?i)<br\s*/?>|</(?:p|div|tr|li|h\d|td)>")
_AUTOMATIC_SUBJECT = re.compile(
    r"^\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheit\w*|réponse automatique)\b",
    re.I,
)
_ID = re.compile(r"^(?:X-)?(?:Original-)?Message-ID:\s*(<[^<>\s]{1,500}>)", re.I | re.M)


def mail_from(data: bytes) -> Mail:
    """The mail in these bytes; what is broken is left out."""
    message = message_from_bytes(data, policy=policy.default)
    plain, page, failed = _parts(message)
    name, address = sender(message)
    own, before = thread_of(message)
    subject = header(message, "Subject")
    answered = header(message, "Auto-Submitted").lower()
    return Mail(
        text=own_words(plain or without_tags(page)),
        subject=subject,
        sender=name,
        address=address,
        sent_at=sent_at(message),
        message_id=own,
        references=before,
        automatic=answered.startswith("auto-replied")
        or bool(header(message, "X-Autoreply") or header(message, "X-Autorespond"))
        or bool(_AUTOMATIC_SUBJECT.match(subject)),
        bulk=bool(header(message, "List-Unsubscribe") or header(message, "List-Id"))
        or header(message, "Precedence").lower() in ("bulk", "list", "junk"),
        failed_id=failed,
    )


def _parts(message: Message) -> tuple[str, str, str]:
    """Its plain words, its page, and the id of a mail that it reports as not delivered."""
    plain = page = failed = ""
    for part in message.walk():
        kind = part.get_content_type()
        if kind in ("message/delivery-status", "text/rfc822-headers", "message/rfc822"):
            if message.get_content_type() == "multipart/report" and not failed:
                found = _ID.search(_raw(part))
                failed = found.group(1) if found else ""
            continue
        if part.is_multipart() or part.get_filename():
            continue
        payload: object = None
        with suppress(Exception):
            payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and kind == "text/plain":
            plain = plain or _decoded(payload, part)
        elif isinstance(payload, bytes) and kind == "text/html":
            page = page or _decoded(payload, part)
    return plain if plain.strip() else "", page, failed


def _raw(part: Message) -> str:
    try:
        return part.as_bytes().decode("utf-8", "replace")
    except Exception:
        return ""


def _decoded(payload: bytes, part: Message) -> str:
    """The words of a part: UTF-8 where that fits, else what it claims, else Windows. Many mails lie about it."""
    claimed = ""
    with suppress(Exception):
        claimed = str(part.get_content_charset() or "")
    for charset in ("utf-8", claimed, "cp1252"):
        with suppress(LookupError, UnicodeDecodeError):
            if charset:
                return payload.decode(charset)
    return payload.decode("cp1252", errors="replace")


def without_tags(page: str) -> str:
    """The words of a page, down to the mail it quotes."""
    page = _QUOTED_PAGE.sub("", _DROPPED.sub("", page))
    page = _BREAK.sub("\n", re.sub(r"\s+", " ", page))
    return "\n".join(line.strip() for line in unescape(re.sub(r"<[^>]*>", "", page)).split("\n"))
