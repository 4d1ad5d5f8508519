"""Handing a mail over: what is known for sure at each stage, when the server misbehaves there."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from email import message_from_bytes, policy
from typing import Any

import pytest

from afterword.adapters.mailbox.own import OwnMailbox
from afterword.adapters.mailbox.smtp import submit
from afterword.core.occasion import AfterwordError
from afterword.core.send.dialogue import Ending, Stage, Submitted

Start = Callable[..., Any]
EML = b"From: me@example.org\r\nTo: her@example.org\r\nSubject: Our talk\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n.dot\r\n"


def sent(account: Any, secret: str = "", *, stop_at: Stage | None = None) -> tuple[Submitted, list[Stage]]:
    stages: list[Stage] = []

    def reached(stage: Stage) -> bool:
        stages.append(stage)
        return stage is not stop_at

    return submit(account, secret, EML, ["her@example.org"], reached, patience=1.0), stages


def test_a_mail_arrives_as_it_was_with_every_dot(server: Start) -> None:
    account, box = server()
    ended, stages = sent(account)
    assert ended.ending is Ending.ACCEPTED
    assert box.mails == [EML]
    assert stages == [Stage.CONNECTING, Stage.LOGGING_IN, Stage.NAMING, Stage.HANDING_OVER, Stage.COMMITTING]


def test_the_greeting_does_not_name_this_computer(server: Start) -> None:
    account, box = server()
    sent(account)
    assert box.greetings == ["example.org"]
    assert socket.gethostname() not in box.greetings[0]


BEFORE_THE_DOT = ("connect", "greeting", "sender", "recipient", "data")


@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_line_dropped_before_the_dot_is_safe_to_try_again(server: Start, stage: str) -> None:
    account, box = server(stage, "hang up")
    assert sent(account)[0].ending is Ending.LATER
    assert box.mails == []


@pytest.mark.parametrize("stage", BEFORE_THE_DOT[2:])
def test_a_server_that_says_later_is_tried_again_and_one_that_says_no_is_not(server: Start, stage: str) -> None:
    assert sent(server(stage, "later")[0])[0].ending is Ending.LATER
    ended = sent(server(stage, "refuse")[0])[0]
    assert ended.ending is Ending.REFUSED
    assert "no such thing" in ended.says


@pytest.mark.parametrize("stage", ["sender", "recipient"])
def test_a_server_that_stalls_before_the_dot_costs_only_patience(server: Start, stage: str) -> None:
    started = time.monotonic()
    assert sent(server(stage, "stall")[0])[0].ending is Ending.LATER
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("deed", ["hang up", "stall"])
def test_after_the_dot_silence_means_that_nobody_knows(server: Start, deed: str, taken: bool) -> None:
    account, box = server("dot, taken" if taken else "dot, not taken", deed)
    ended, stages = sent(account)
    assert ended.ending is Ending.UNKNOWN
    assert stages[-1] is Stage.COMMITTING
    assert len(box.mails) == taken


def test_a_server_that_answers_the_dot_with_no_does_not_have_it(server: Start) -> None:
    assert sent(server("dot, not taken", "refuse")[0])[0].ending is Ending.REFUSED
    assert sent(server("dot, not taken", "later")[0])[0].ending is Ending.LATER


def test_whoever_lost_the_letter_stops_before_the_dot(server: Start) -> None:
    account, box = server()
    assert sent(account, stop_at=Stage.COMMITTING)[0].ending is Ending.LOST
    assert box.mails == []


@pytest.mark.parametrize("stage", list(Stage)[: list(Stage).index(Stage.COMMITTING) + 1])
def test_a_database_that_is_locked_before_the_dot_lets_the_letter_wait(server: Start, stage: Stage) -> None:
    def reached(at: Stage) -> bool:
        if at is stage:
            raise AfterwordError("The file with your letters could not be used.")
        return True

    account, box = server()
    ended = submit(account, "", EML, ["her@example.org"], reached, patience=1.0)
    assert (ended.ending, ended.says) == (Ending.LATER, "The file with your letters could not be used.")
    assert box.mails == []


def test_a_full_mailbox_is_said_so(server: Start) -> None:
    ended = sent(server("recipient", "full")[0])[0]
    assert ended.ending is Ending.LATER
    assert "over quota" in ended.says


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_wrong_password_is_told_and_hands_nothing_over_and_the_right_one_gets_in(server: Start) -> None:
    account, box = server(users={"mira": "right"})
    wrong = sent(account, "wrong")[0]
    assert wrong.ending is Ending.LATER  # the letter itself was not refused
    assert "password" in wrong.says
    assert sent(account, "right")[0].ending is Ending.ACCEPTED
    assert len(box.mails) == 1


def test_nobody_at_home_is_a_sentence(server: Start) -> None:
    account, _ = server()
    gone = type(account)(account.address, account.name, account.user, type(account.smtp)("127.0.0.1", 1, "none"))
    ((part, says), (reading, _)) = OwnMailbox(gone, "", patience=1.0).trial()
    assert (part, reading) == ("sending", "reading")
    assert says == "Nothing answers at that server and port. Please check the port."


def test_a_mail_keeps_its_headers_apart_from_its_words(server: Start) -> None:
    account, box = server()
    sent(account)
    message = message_from_bytes(box.mails[0], policy=policy.default)
    assert message["Message-ID"] == "<1@example.org>"
