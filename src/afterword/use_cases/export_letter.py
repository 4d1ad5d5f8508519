"""Take the letter along as an e-mail file that any mail program opens as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from afterword.core.occasion import AfterwordError, Person
from afterword.core.write.letter import Letter

_SEVEN_BIT = SMTP.clone(cte_type="7bit")


def export_letter(letter: Letter, *, to: Person | None = None, sender: str = "", thread: Sequence[str] = ()) -> bytes:
    """The letter as the bytes of an .eml file, unsent, without a date or sender of its own.

    Args:
        to: who gets it; its address is left out where it is unknown.
        sender: the writer's own address, if known.
        thread: the ids of the mails it continues, the newest last.

    Raises:
        AfterwordError: there is no letter yet, or a line break or wrong sign stands in a subject, name or address.
    """
    if not letter.text.strip():
        raise AfterwordError("There is no letter to export yet.")
    message = EmailMessage(policy=_SEVEN_BIT)
    for what, value in (("subject", letter.subject), ("name", to.name if to else ""), ("name", letter.sender)):
        if any(ord(sign) < 32 or sign in "\x7f\x85\u2028\u2029" for sign in value):
            raise AfterwordError(f"The {what} holds a line break or control sign. Please take it out and try again.")
    try:
        message["X-Unsent"] = "1"
        message["Subject"] = letter.subject
        if to is not None and to.address:
            message["To"] = Address(to.name, addr_spec=to.address)
        if sender:
            message["From"] = Address(letter.sender, addr_spec=sender)
    except (ValueError, IndexError, MessageError):
        raise AfterwordError("An e-mail address looks wrong. It should be like name@example.org.") from None
    if thread:
        message["In-Reply-To"] = thread[-1]
        message["References"] = " ".join(thread)
    message.set_content(letter.text.rstrip() + "\n", charset="utf-8")
    return message.as_bytes()
