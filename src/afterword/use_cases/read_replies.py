"""Read the replies in a file: pasted words, a mail, or a folder of mails."""

from __future__ import annotations

from datetime import date

from afterword.core.mail import Mail
from afterword.core.reply import Reply
from afterword.formats.mail import read_mails
from afterword.reading.reply import read_reply


def read_replies(name: str, data: bytes, today: date) -> tuple[tuple[Mail, Reply], ...]:
    """Each mail and what it means, in the order of the file. Nothing is kept.

    Raises:
        AfterwordError: the file cannot be read.
    """
    return tuple((mail, read_reply(mail, today)) for mail in read_mails(name, data))
