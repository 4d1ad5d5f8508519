"""Mails as they come: broken headers, lying charsets, quoted threads, and folders with traps."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError
from afterword.formats.mail import read_mails
from afterword.formats.mail.own_words import own_words


def one(data: bytes, name: str = "mail.eml") -> Mail:
    (mail,) = read_mails(name, data)
    return mail


def test_a_pasted_text_keeps_its_words_and_gives_up_its_subject() -> None:
    mail = one(b"Subject: Your application\n\nDear Tom, no.\n", "reply.txt")
    assert (mail.subject, mail.text) == ("Your application", "Dear Tom, no.")


def test_a_mail_gives_who_wrote_when_and_its_thread() -> None:
    mail = one(
        b"From: =?utf-8?q?J=C3=B6rg_Mayer?= <J.Mayer@norvik.example>\r\nTo: me@example.org\r\nSubject: Re: Talk\r\n"
        b"Date: Tue, 10 Mar 2026 09:00:00 +0100\r\nMessage-ID: <b@x>\r\nReferences: <a@x>\r\nIn-Reply-To: <a@x>\r\n\r\nYes.\r\n"
    )
    assert (mail.sender, mail.address) == ("Jörg Mayer", "j.mayer@norvik.example")
    assert (mail.message_id, mail.references) == ("<b@x>", ("<a@x>",))
    assert mail.sent_at is not None
    assert mail.sent_at.isoformat() == "2026-03-10T09:00:00+01:00"


@pytest.mark.parametrize(
    "header",
    [b"Message-ID: <[abc]@x>", b"Message-ID: <abc@[x>", b"To: foo@", b'To: "', b"Date: -0000", b"Subject: =?x?q?=0A?="],
)
def test_a_broken_header_stops_nothing(header: bytes) -> None:
    mail = one(b"From: a@example.org\r\n" + header + b"\r\n\r\nWe will write.\r\n")
    assert mail.text == "We will write."


@pytest.mark.parametrize("charset", [b"us-ascii", b"unknown-8bit", b"iso-8859-8-i", b"nonsense"])
def test_a_lying_charset_costs_no_letter(charset: bytes) -> None:
    head = b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + charset
    assert one(head + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nM\xc3\xbcller").text == "Müller"
    assert one(head + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nM\xfcller").text.endswith("ller")


def test_a_page_is_read_without_its_tags_and_the_mail_it_quotes() -> None:
    mail = one(
        b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        b"<style>p{}</style><p>Not this time.</p><blockquote><p>old words</p></blockquote>"
    )
    assert mail.text == "Not this time."


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("No.\n\nOn Tue, 3 Mar 2026 at 10:12, Paul <p@example.org> wrote:\n> Dear Ms Hale", "No."),
        ("No.\n\n-----Original Message-----\nFrom: Talent\nSubject: x\n\nOld", "No."),
        ("No.\n\nFrom: Talent Team <t@example.org>\nSent: Monday\nTo: Dana\nSubject: x\n\nOld", "No."),
        ("Nein.\n\nAm 3. März 2026 um 10:12 schrieb Paul <p@example.org>:\n> alt", "Nein."),
        ("Hello\n\nBest regards,\nTom\nHead of Things", "Hello"),
        ("From: what you told us we think not.\nBye", "From: what you told us we think not.\nBye"),
    ],
)
def test_what_is_quoted_or_signed_is_left_out(text: str, own: str) -> None:
    assert own_words(text) == own


def test_a_refusal_behind_a_greeting_is_not_taken_for_a_signature() -> None:
    text = "Dear Tom\nKind regards to Sue. We regret to inform you that you were not selected.\nYours"
    assert "not selected" in own_words(text)


def test_questions_and_answers_between_quoted_lines_stay_together() -> None:
    assert own_words("> When will you decide?\nBy Tuesday.\n> And pay?\nLater.").count("\n") == 3


@pytest.mark.parametrize(
    "text", ["On " * 20_000, "\n" * 60_000 + "x", "> > >" * 10_000, "-- \n" * 9_000, "From: " * 9_000]
)
def test_hostile_repetition_takes_less_than_two_seconds(text: str) -> None:
    started = time.perf_counter()
    own_words(text)
    assert time.perf_counter() - started < 2


MBOX = (
    b"From a@example.org Tue Mar 10 09:00:00 2026\nFrom: a@example.org\nSubject: one\n\n"
    b"From 2019 to 2021 I worked there.\n>From here on it is quoted.\n\n"
    b"From b@example.org Wed Mar 11 09:00:00 2026\nFrom: b@example.org\nSubject: two\n\nSecond.\n"
)


def test_a_line_that_begins_with_from_splits_no_mail() -> None:
    mails = read_mails("box.mbox", MBOX)
    assert [mail.subject for mail in mails] == ["one", "two"]
    assert mails[0].text == "From 2019 to 2021 I worked there.\nFrom here on it is quoted."


def test_a_report_of_a_failed_delivery_names_the_mail_that_failed() -> None:
    mail = one(
        b"From: MAILER-DAEMON@example.org\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <ours@example.org>\r\nSubject: Our talk\r\n\r\nHi\r\n--b--\r\n"
    )
    assert mail.failed_id == "<ours@example.org>"


@pytest.mark.parametrize(("data", "says"), [(b"  \n", "empty"), (b"\x00\x01\x02" * 50, "no text")])
def test_what_is_no_mail_gets_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(AfterwordError, match=says):
        read_mails("reply.txt", data)


@given(st.binary(min_size=1, max_size=400))
def test_no_bytes_bring_the_reader_down(data: bytes) -> None:
    for head in (b"", b"From: a@example.org\nTo: b@example.org\n\n", b"From a Tue Mar 10 09:00:00 2026\nA: b\n\n"):
        with suppress(AfterwordError):
            read_mails("reply.txt", head + data)


def test_a_pasted_text_far_longer_than_any_reply_is_refused_and_a_folder_of_that_size_is_not() -> None:
    with pytest.raises(AfterwordError, match="larger than 2 MB, too large for one reply"):
        read_mails("reply.txt", b"I am sorry that I was late.\n" * 80_000)
    mail = (
        b"From me@example.org Mon Mar  9 09:00:00 2026\nFrom: a@example.org\nTo: b@example.org\n\n" + b"No.\n" * 9_000
    )
    assert len(read_mails("folder.mbox", (mail + b"\n") * 70)) == 70


@pytest.mark.parametrize(
    "mark",
    ["---------- Forwarded message ---------", "Begin forwarded message:\n", "-------- Forwarded Message --------"],
)
def test_a_mail_passed_on_with_a_line_is_their_answer_and_one_below_an_answer_is_not(mark: str) -> None:
    passed_on = f"{mark}\nFrom: Ian <ian@client.example>\nDate: Wed, 25 Nov 2026\nSubject: Re: Dominic\nTo: Lucy\n\nWe chose somebody else.\n\nOn Tue, 24 Nov 2026 at 17:02, Lucy <l@a.example> wrote:\n> Any news?\n"
    assert (
        read_mails("reply.txt", f"See below.\n\n{passed_on}".encode())[0].text
        == "See below.\n\nWe chose somebody else."
    )
    long = "We are glad to see you again on Monday at ten, and the whole team will be there to show you around the hall before lunch is served upstairs."
    assert read_mails("reply.txt", f"{long}\n\n{passed_on}".encode())[0].text == long
