"""The letter as a mail: right in every sign, in its thread, and silent about the computer."""

from __future__ import annotations

import getpass
import socket
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import AfterwordError
from afterword.core.send.draft import Attachment, Draft, Party
from afterword.formats.mail_file import MOST_ATTACHED, addresses_in, dated, mail_file, mailto, message_id_for

DRAFT = Draft(
    Party("mira@example.org", "Mira Sørensen"),
    (Party("zoe@example.org", "Zoë Adler, PhD"),),
    "Unser Gespräch – danke",
    "Dear Zoë,\n\n.a dot first\nFrom here on: naïve façade 🙂\n" + "word " * 60,
    ("<first@norvik.example>", "<invitation@norvik.example>"),
)


def read(eml: bytes) -> EmailMessage:
    message = message_from_bytes(eml, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_every_sign_comes_back_and_only_seven_bits_travel() -> None:
    eml = mail_file(DRAFT, "<1@example.org>")
    message = read(eml)
    assert eml.isascii()
    assert max(map(len, eml.split(b"\r\n"))) <= 78
    assert b"\n" not in eml.replace(b"\r\n", b"")
    assert message.get_content().replace("\r\n", "\n").rstrip() == DRAFT.text.rstrip()
    assert message["Subject"] == DRAFT.subject
    assert message["To"].addresses[0].display_name == "Zoë Adler, PhD"
    assert message["From"].addresses[0].display_name == "Mira Sørensen"


def test_it_continues_the_thread_of_the_invitation() -> None:
    message = read(mail_file(DRAFT))
    assert message["In-Reply-To"] == "<invitation@norvik.example>"
    assert message["References"].split() == list(DRAFT.thread)


def test_an_id_that_is_none_is_left_out_of_the_thread() -> None:
    message = read(mail_file(replace(DRAFT, thread=("<[abc]@[x>", "nonsense", "<ok@x>"))))
    assert message["References"] == "<ok@x>"


def test_nothing_in_it_tells_of_the_computer() -> None:
    eml = dated(
        mail_file(DRAFT, message_id_for("token", "mira@example.org")),
        datetime(2026, 3, 10, 9, tzinfo=ZoneInfo("Europe/Oslo")),
    )
    message = read(eml)
    assert message["Message-ID"] == "<token@example.org>"
    assert message["Date"] == "Tue, 10 Mar 2026 09:00:00 +0100"
    told = set(message.keys())
    assert told == {
        "Date",
        "Subject",
        "From",
        "To",
        "Message-ID",
        "In-Reply-To",
        "References",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    for name in (socket.gethostname(), f"{getpass.getuser()}@"):
        assert name.encode() not in eml


def test_a_domain_in_another_script_travels_in_ascii() -> None:
    assert addresses_in([Party("anna@bücher.example")]) == ("anna@xn--bcher-kva.example",)


@pytest.mark.parametrize(
    "address",
    ["", "foo@", "@x.example", "a b@x.example", "a@x..example", "ä@x.example", "a@-x.example", '"', ".a@x.example"],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(AfterwordError, match="looks wrong"):
        mail_file(replace(DRAFT, to=(Party(address, "Zoë"),)))


def test_files_go_along_and_too_large_ones_do_not() -> None:
    message = read(mail_file(replace(DRAFT, attachments=(Attachment("Zeugnis ü.pdf", b"%PDF-1", "application/pdf"),))))
    (file,) = message.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Zeugnis ü.pdf", b"%PDF-1")
    with pytest.raises(AfterwordError, match="Nothing was approved or sent"):
        mail_file(replace(DRAFT, attachments=(Attachment("big", bytes(MOST_ATTACHED + 1)),)))


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200),
)
def test_a_link_says_the_same_as_the_letter(subject: str, text: str) -> None:
    link = mailto(replace(DRAFT, subject=subject, text=text))
    parts = urlsplit(link)
    fields = parse_qs(parts.query, keep_blank_values=True)
    assert link.isascii()
    assert unquote(parts.path) == "zoe@example.org"
    assert fields["subject"] == [subject]
    assert fields["body"][0].replace("\r\n", "\n") == text.rstrip()
    assert fields["in-reply-to"] == ["<invitation@norvik.example>"]
