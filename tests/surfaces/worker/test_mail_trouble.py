"""What can go wrong with a mailbox: each time one sentence says what is safe and what to do, and the letter is not lost."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.mailbox.account import Server, keep_account
from afterword.core.occasion import AfterwordError, Person
from afterword.core.plan.step import StepKind, StepState
from afterword.core.send.draft import Attachment
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.surfaces.cli.terminal.group import run
from afterword.surfaces.worker.runner import turn
from approved_letter import ENDS, EVENING, MORNING, app_at, approve, kept_letter, set_up
from mail_servers import Box, Dovecot, Running

SECRET = "AFTERWORD_MAIL_SECRET"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SECRET, "right")
    return tmp_path / "home"


@pytest.fixture
def places() -> Iterator[list[Running]]:
    running: list[Running] = []
    yield running
    for one in running:
        one.stop()


def server(places: list[Running], box: Box, stage: str = "", deed: str = "", *, locked: bool = True) -> int:
    places.append(Running(box, stage, deed, {"mira": "right"} if locked else {}))
    return places[-1].port


def after(home: Path, now: datetime) -> Outgoing:
    """Where the letter is after a turn at that time."""
    app = app_at(home, now)
    turn(app)
    (one,) = app.outbox.outgoing()
    return one


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_after_a_wrong_password_the_letter_waits_and_leaves_once_it_is_put_right(
    home: Path, places: list[Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    box = Box()
    set_up(home, server(places, box))
    approve(kept_letter(home))
    monkeypatch.setenv(SECRET, "wrong")
    held = after(home, MORNING)
    assert held.state is SendState.HOLDING
    assert "did not accept the login" in held.says
    assert "check user and password" in held.says
    assert "It has not left; it waits" in held.says
    monkeypatch.setenv(SECRET, "right")
    assert after(home, MORNING + timedelta(minutes=2)).state is SendState.SENT
    assert len(box.mails) == 1


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_token_that_ran_out_is_said_to_have_and_the_letter_waits(home: Path, places: list[Running]) -> None:
    set_up(home, server(places, Box()), proof="xoauth2")  # it knows no tokens, and says so
    approve(kept_letter(home))
    held = after(home, MORNING)
    assert held.state is SendState.HOLDING
    assert "It has not left; it waits" in held.says


def test_a_server_gone_for_a_day_gets_the_letter_when_it_is_back_in_time(home: Path, places: list[Running]) -> None:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        nobody = probe.getsockname()[1]
    account = set_up(home, nobody)
    approve(kept_letter(home))
    now, says = MORNING, ""
    while now < MORNING + timedelta(hours=24):
        held = after(home, now)
        assert held.state is SendState.HOLDING
        says, now = held.says, now + timedelta(minutes=30)
    assert "Nothing answers at that server and port." in says or "office hours" in says
    box = Box()
    keep_account(home, replace(account, smtp=Server("127.0.0.1", server(places, box, locked=False), "none")))
    assert after(home, MORNING + timedelta(hours=25)).state is SendState.SENT
    assert len(box.mails) == 1


def test_a_server_that_is_gone_for_longer_gives_the_letter_back_to_the_person(home: Path) -> None:
    set_up(home, 1)
    approve(kept_letter(home))
    assert "It has not left" in after(home, MORNING).says
    missed = after(home, ENDS + timedelta(minutes=1))
    assert (missed.state, missed.says) == (SendState.MISSED, "its time went by before it could leave")


def test_in_the_terminal_a_letter_that_was_held_back_is_a_failure_with_the_same_sentence(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(home, 1)
    approve(kept_letter(home))
    assert run(("send",), app_at(home, MORNING)) == 1
    shown = " ".join(capsys.readouterr().out.split())
    assert "Please check the port. It has not left; it waits" in shown
    assert run(("send",), app_at(home, MORNING)) == 0  # nothing is due yet


def test_a_full_mailbox_of_the_reader_is_named_and_tried_again(home: Path, places: list[Running]) -> None:
    set_up(home, server(places, Box(), "recipient", "full", locked=False))
    approve(kept_letter(home))
    held = after(home, MORNING)
    assert held.state is SendState.HOLDING
    assert "The mailbox of zoe@example.org is full" in held.says
    assert "It has not left; it waits" in held.says


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_full_mailbox_of_ones_own_costs_the_copy_and_not_the_letter(home: Path, places: list[Running]) -> None:
    box, dovecot = Box(), Dovecot(full=True)
    try:
        set_up(home, server(places, box), imap=Server("127.0.0.1", dovecot.port, "none"))
        approve(kept_letter(home))
        sent = after(home, MORNING)
        assert sent.state is SendState.SENT
        assert len(box.mails) == 1
        assert sent.says.startswith("It has left; only the copy in your sent folder is missing.")
        assert "Your mailbox is full" in sent.says
        with pytest.raises(AfterwordError, match=r"nothing in it was changed\. Your mailbox is full .* make room"):
            app_at(home, MORNING).own_mailbox.mailbox.keep_draft(b"Subject: Hello\r\n\r\nHello\r\n")
    finally:
        dovecot.stop()


@pytest.mark.parametrize("sign", ["\n", "\r\n", "\x00", "\u2028"])
@pytest.mark.parametrize("where", ["name", "subject"])
def test_a_header_smuggled_into_a_name_or_subject_is_refused_before_anything_is_approved(
    home: Path, where: str, sign: str
) -> None:
    app = kept_letter(home)
    smuggled = f"Zoe{sign}Bcc: all@example.org"
    kept = app.store.find("k7f3")
    assert kept is not None
    assert kept.letter is not None
    if where == "name":
        people = (Person(smuggled, address="zoe@example.org"),)
        app.store.keep(replace(kept, occasion=replace(kept.occasion, people=people)))
    else:
        app.store.keep(replace(kept, letter=replace(kept.letter, subject=smuggled)))
    with pytest.raises(
        AfterwordError, match=rf"^The {where} holds a line break .* Nothing was approved or sent\. Please"
    ):
        approve(app)
    assert app.outbox.outgoing() == []


def test_twenty_megabytes_are_refused_with_what_to_do_instead(home: Path) -> None:
    app = kept_letter(home)
    with pytest.raises(AfterwordError) as refused:
        approve(app, attachments=(Attachment("film.mov", b"x" * 20_000_000),))
    assert re.search(r"larger than 15 MB .* Nothing was approved or sent\. Please attach less", str(refused.value))
    assert app.outbox.outgoing() == []


def test_a_bounce_takes_the_tick_off_the_plan_and_the_letter_can_be_approved_again(
    home: Path, places: list[Running]
) -> None:
    from afterword.use_cases.fetch_replies import fetch_replies

    box, dovecot = Box(), Dovecot()
    try:
        set_up(home, server(places, box, locked=False), imap=Server("127.0.0.1", dovecot.port, "none"))
        app = kept_letter(home)
        approve(app)
        sent = after(home, MORNING)
        dovecot.deliver(
            b"From: MAILER-DAEMON@mail.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=b\r\n\r\n"
            b"--b\r\nContent-Type: text/plain\r\n\r\nno such user\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
            b"Message-ID: " + sent.message_id.encode() + b"\r\n\r\nHi\r\n--b--\r\n"
        )
        later = app_at(home, MORNING + timedelta(hours=1))
        (bounce,) = fetch_replies(later.store, later.outbox, later.own_mailbox.mailbox, later.clock)
        assert (bounce.reply, bounce.outgoing.state) == (None, SendState.BOUNCED)
        kept = later.store.find("k7f3")
        assert kept is not None
        step = kept.plan.first(StepKind.SEND)
        assert step is not None
        assert step.state is StepState.WAITING
        assert fetch_replies(later.store, later.outbox, later.own_mailbox.mailbox, later.clock) == ()
    finally:
        dovecot.stop()


def test_what_was_told_in_the_evening_is_due_the_next_morning_and_not_before(home: Path) -> None:
    set_up(home, 1)
    approve(kept_letter(home))
    assert after(home, EVENING).tries == 0
