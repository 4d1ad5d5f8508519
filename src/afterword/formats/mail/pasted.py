"""A reply pasted as plain words, with or without the lines that a mail program shows above it."""

from __future__ import annotations

import re

from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError
from afterword.formats.mail.own_words import own_words

MOST_BYTES = 2_000_000  # an mbox may be larger; nobody writes a reply of that length

_SHOWN = re.compile(r"\A\s*(?:(?:From|To|Cc|Sent|Date|Subject)[ \t]*:[^\n]*\n){1,6}", re.I)
_SUBJECT = re.compile(r"^Subject[ \t]*:[ \t]*([^\n]*)$", re.I | re.M)


def mail_pasted(file: str, data: bytes) -> Mail:
    """The mail in pasted words.

    Raises:
        AfterwordError: these bytes are no text, or far more than one reply.
    """
    if len(data) > MOST_BYTES:
        raise AfterwordError(
            f"{file} is larger than {MOST_BYTES // 1_000_000} MB, too large for one reply. Please give a part of it."
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    odd = sum(sign < " " and sign not in "\t\n\r\f" for sign in text)
    if "\0" in text or odd * 50 > len(text):
        raise AfterwordError(f"{file} is no text. Please give the reply as text, as .eml or as mbox.")
    text = text.replace("\r\n", "\n")
    shown = _SHOWN.match(text + "\n")
    head = shown.group() if shown else ""
    subject = _SUBJECT.search(head)
    return Mail(text=own_words(text[len(head) :]), subject=subject.group(1).strip() if subject else "")
