"""Folders of a real Dovecot: found by their marks, written to, and looked into without a trace."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from afterword.adapters.mailbox.account import Account, Server
from afterword.adapters.mailbox.own import OwnMailbox
from afterword.core.occasion import AfterwordError
from mail_servers import Dovecot

EML = (
    b"From: me@example.org\r\nTo: her@example.org\r\nSubject: Our talk\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n"
)
ANSWER = b"From: her@example.org\r\nSubject: Re: Our talk\r\nMessage-ID: <2@example.org>\r\nIn-Reply-To: <1@example.org>\r\n\r\nYes\r\n"
OTHER = b"From: bank@example.org\r\nSubject: Private\r\nMessage-ID: <3@example.org>\r\n\r\n<1@example.org>\r\n"


def account(dovecot: Dovecot) -> Account:
    where = Server("127.0.0.1", dovecot.port, "starttls")
    return Account("me@example.org", "Mira", "me", Server("127.0.0.1", 1, "none"), where, ca_file=dovecot.certificate)


@contextmanager
def bare(dovecot: Dovecot) -> Iterator[imaplib.IMAP4]:
    line = imaplib.IMAP4("127.0.0.1", dovecot.port)
    line.login("me", "right")
    yield line
    line.logout()


def test_the_whole_round_through_drafts_and_sent_mail(dovecot: Dovecot) -> None:
    box = OwnMailbox(account(dovecot), "right")
    assert box.was_sent("<1@example.org>") is False
    box.keep_sent(EML, "<1@example.org>")
    box.keep_sent(EML, "<1@example.org>")
    box.keep_draft(EML)
    assert box.was_sent("<1@example.org>") is True
    assert box.was_sent("<11@example.org>") is False
    with bare(dovecot) as line:
        assert line.select('"Sent Things"')[1] == [b"1"]
        assert line.select('"Meine Entw&APw-rfe"')[1] == [b"1"]
        assert b"\\Draft" in line.fetch("1", "(FLAGS)")[1][0]


def test_only_mails_that_answer_ours_are_fetched_and_they_stay_unread(dovecot: Dovecot) -> None:
    with bare(dovecot) as line:
        for mail in (ANSWER, OTHER):
            line.append("INBOX", "", None, mail)
    found = OwnMailbox(account(dovecot), "right").answers_to(["<1@example.org>"], date(2020, 1, 1))
    assert [bytes(mail) for mail in found] == [ANSWER]
    with bare(dovecot) as line:
        line.select("INBOX")
        assert line.search(None, "UNSEEN")[1] == [b"1 2"]


def test_a_wrong_password_and_an_unknown_certificate_are_said_in_words(dovecot: Dovecot) -> None:
    wrong = dict(OwnMailbox(account(dovecot), "wrong").trial())["reading"]
    assert "did not accept the login" in wrong
    stranger = OwnMailbox(replace(account(dovecot), ca_file=""), "right")
    with pytest.raises(AfterwordError, match="not trusted"):
        stranger.was_sent("<1@example.org>")


def test_the_trial_names_each_part(dovecot: Dovecot) -> None:
    tried = dict(OwnMailbox(account(dovecot), "right").trial())
    assert (tried["reading"], tried["drafts"], tried["sent mail"]) == ("", "", "")
    assert "Nothing answers" in tried["sending"]
