"""Mails as they come in: pasted words, .eml files and mbox folders."""

from __future__ import annotations

import re

from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError

MOST_BYTES = 20_000_000
MOST_MAILS = 2_000

_HEADERS = re.compile(
    rb"\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*){2,}\r?\n?", re.IGNORECASE
)  # a pasted text may begin "Subject: ..." too; two headers make a mail
_TELLING = re.compile(
    rb"^(?:from|to|date|message-id|received|mime-version|content-type|return-path|delivered-to):", re.I | re.M
)
_MBOX = re.compile(rb"\AFrom \S+.*\d{4}\r?\n")


def read_mails(name: str, data: bytes) -> tuple[Mail, ...]:
    """The mails in a file: one for pasted words or an .eml, all of an mbox in their order.

    Raises:
        AfterwordError: it is empty, too large, or no text.
    """
    file = re.split(r"[/\\]", name)[-1] or "The text"
    if not data.strip():
        raise AfterwordError(f"{file} is empty. Please give the reply as text, as .eml or as mbox.")
    if len(data) > MOST_BYTES:
        raise AfterwordError(
            f"{file} is larger than {MOST_BYTES // 1_000_000} MB, too large to be read. Please give a part of it."
        )
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if _MBOX.match(data):
        from afterword.formats.mail.mbox import split_mbox
        from afterword.formats.mail.message import mail_from

        return tuple(mail_from(part) for part in split_mbox(data, MOST_MAILS))
    head = _HEADERS.match(data)
    if name.lower().endswith(".eml") or (head and _TELLING.search(head.group())):
        from afterword.formats.mail.message import mail_from

        return (mail_from(data),)
    from afterword.formats.mail.pasted import mail_pasted

    return (mail_pasted(file, data),)
