"""A letter as a mail: the bytes of an .eml file, or a mailto: link, with nothing in it that tells of the computer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from afterword.core.occasion import AfterwordError
from afterword.core.send.draft import Draft, Party, refuse_line_breaks

# Every server takes seven bits; umlauts travel encoded.
_SEVEN_BIT = SMTP.clone(cte_type="7bit")
_ID = re.compile(r"""<[^<>\s@\[\]()",;:\\]+@[^<>\s@\[\]()",;:\\]+>""")

MOST_ATTACHED = 15_000_000
"""Many servers refuse mails beyond 20 MB, and files grow by a third on the way."""


def message_id_for(token: str, sender: str) -> str:
    """An id of our own for a mail, made of chance and the sender's domain; the computer's name is not in it."""
    return f"<{token}@{_domain(sender)}>"


def mail_file(draft: Draft, message_id: str = "", *, unsent: bool = False) -> bytes:
    """The bytes of an .eml file, without a date: it gets one when it leaves.

    Args:
        message_id: its own id, where it is to be found again later.
        unsent: mail programs open it as a draft.

    Raises:
        AfterwordError: a line break stands in a header, an address looks wrong, or the files are too large.
    """
    refuse_line_breaks(draft)
    if sum(len(one.data) for one in draft.attachments) > MOST_ATTACHED:
        raise AfterwordError(
            f"The attached files are larger than {MOST_ATTACHED // 1_000_000} MB together; many servers refuse that. "
            "Nothing was approved or sent. Please attach less, or put a link into the letter."
        )
    message = EmailMessage(policy=_SEVEN_BIT)
    if unsent:
        message["X-Unsent"] = "1"
    message["Subject"] = draft.subject
    if draft.sender.address:
        message["From"] = _address(draft.sender)
    if draft.to:
        message["To"] = tuple(_address(one) for one in draft.to)
    if message_id:
        message["Message-ID"] = message_id
    # An id that is not formed as one would be refused or break the header; the thread then only lacks it.
    thread = [one for one in draft.thread if _ID.fullmatch(one)]
    if thread:
        message["In-Reply-To"] = thread[-1]
        message["References"] = " ".join(thread)
    message.set_content(draft.text.replace("\r\n", "\n").rstrip() + "\n", charset="utf-8", cte="quoted-printable")
    for one in draft.attachments:
        main, _, sub = one.kind.partition("/")
        message.add_attachment(one.data, maintype=main, subtype=sub or "octet-stream", filename=one.name)
    return message.as_bytes()


def dated(eml: bytes, now: datetime) -> bytes:
    """The mail with the date it leaves at; a date makes no machine known."""
    return b"Date: " + format_datetime(now).encode("ascii") + b"\r\n" + eml


def mailto(draft: Draft) -> str:
    """A link that opens the letter in the person's own mail program (RFC 6068). Attached files cannot go along.

    Raises:
        AfterwordError: a line break stands in a header, or an address looks wrong.
    """
    refuse_line_breaks(draft)
    addresses = ",".join(quote(_checked(one.address), safe="@") for one in draft.to)
    body = draft.text.replace("\r\n", "\n").rstrip().replace("\n", "\r\n")
    fields = [("subject", draft.subject), ("body", body)]
    fields += [("in-reply-to", one) for one in draft.thread[-1:] if _ID.fullmatch(one)]
    return f"mailto:{addresses}?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in fields)


def addresses_in(parties: Sequence[Party]) -> tuple[str, ...]:
    """The bare addresses, as a server wants them.

    Raises:
        AfterwordError: one looks wrong.
    """
    return tuple(_checked(one.address) for one in parties)


def _address(party: Party) -> Address:
    address = _checked(party.address)
    try:
        return Address(party.name, addr_spec=address)
    except (ValueError, IndexError, MessageError):
        raise _wrong(party.address) from None


def _checked(address: str) -> str:
    """The address with its domain as it travels: only the part before the @ has to be plain ASCII."""
    local, at, domain = address.strip().rpartition("@")
    if not at or not re.fullmatch(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}", local) or local.strip(".") != local:
        raise _wrong(address)
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise _wrong(address) from None
    if ".." in local or not re.fullmatch(r"(?!-)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*", domain):
        raise _wrong(address)
    return f"{local}@{domain}"


def _domain(sender: str) -> str:
    return _checked(sender).rpartition("@")[2]


def _wrong(address: str) -> AfterwordError:
    shown = "".join(sign if sign.isprintable() else "?" for sign in address)[:80]
    return AfterwordError(f'The e-mail address "{shown}" looks wrong. It should be like name@example.org.')
