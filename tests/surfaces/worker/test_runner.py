"""What runs beside the page: an approved letter really leaves at its hour, and reminders are told."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.mailbox.account import Account, Server, keep_account
from afterword.adapters.notifier.ways import Ways, keep_ways
from afterword.app import App, open_app
from afterword.core.occasion import AfterwordError, Occasion, Person
from afterword.core.plan.step import Plan, Step, StepKind, StepState
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Kept
from afterword.surfaces.worker.runner import Runner, turn
from afterword.use_cases.approve_letter import approve_letter
from mail_servers import Box, Running

LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2026, 3, 10, 18, 0, tzinfo=LONDON)
MORNING = datetime(2026, 3, 11, 9, 0, tzinfo=LONDON)
MIRA = Party("mira@example.org", "Mira Sol")


def app_at(home: Path, now: datetime) -> App:
    real = open_app({"AFTERWORD_HOME": str(home), "TZ": "Europe/London"})
    return replace(real, clock=StoppedClock(now, LONDON))


def approved(home: Path, smtp: Running) -> None:
    """A letter that was approved in the evening for the next morning."""
    app = app_at(home, EVENING)
    keep_account(home, Account(MIRA.address, MIRA.name, "mira", Server("127.0.0.1", smtp.port, "none")))
    occasion = Occasion("k7f3", "I froze.", told_at=EVENING, people=(Person("Zoe", address="zoe@example.org"),))
    plan = Plan((Step(StepKind.SEND, MORNING, "now", MORNING, MORNING + timedelta(days=1)),))
    letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira Sol")
    app.store.keep(Kept(occasion, plan, letter, edited=True, kept_at=EVENING))

    def shown(seen: str | None = None) -> str:
        parts = (app.store, app.outbox, app.clock, lambda text, **_more: (), MIRA, "token1", "k7f3")
        return approve_letter(*parts, seen=seen).draft.fingerprint

    shown(shown())


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AFTERWORD_MAIL_SECRET", "right")
    return tmp_path / "home"


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_an_approved_letter_leaves_at_its_hour_by_itself_and_once(home: Path) -> None:
    box = Box()
    smtp = Running(box, "", "", {"mira": "right"})
    try:
        approved(home, smtp)
        assert turn(app_at(home, EVENING)).letters == ()
        app = app_at(home, MORNING + timedelta(seconds=20))
        runner = Runner(app, between=0.05)
        runner.start()
        for _ in range(200):
            if box.mails:
                break
            time.sleep(0.05)
        time.sleep(0.3)
        runner.stop()
        assert len(box.mails) == 1
        assert [one.state for one in app.outbox.outgoing()] == [SendState.SENT]
        kept = app.store.find("k7f3")
        assert kept is not None
        assert [step.state for step in kept.plan.steps] == [StepState.DONE]
    finally:
        smtp.stop()


def test_nothing_is_opened_and_nothing_connects_while_all_is_switched_off(home: Path) -> None:
    app = app_at(home, MORNING)

    def refuse(_home: Path) -> None:
        raise AssertionError("opened")

    assert turn(replace(app, open_mailbox=refuse)) == turn(app)  # type: ignore[arg-type]
    assert turn(app).wrong == ()


def test_a_missing_mailbox_is_said_and_the_letter_waits(home: Path) -> None:
    smtp = Running(Box(), "", "", {})
    try:
        approved(home, smtp)
    finally:
        smtp.stop()
    (home / "mailbox.json").unlink()
    app = app_at(home, MORNING)
    done = turn(app)
    assert "switched off" in done.wrong[0]
    assert app.outbox.outgoing()[0].state is SendState.HOLDING


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_reminder_comes_as_a_mail_to_oneself_without_a_word_of_the_matter(home: Path) -> None:
    box = Box()
    smtp = Running(box, "", "", {"mira": "right"})
    try:
        keep_account(home, Account(MIRA.address, MIRA.name, "mira", Server("127.0.0.1", smtp.port, "none")))
        keep_ways(home, Ways(mail=True))
        plan = Plan((Step(StepKind.FOLLOW_UP_1, MORNING, "One question, no word about the vase."),))
        occasion = Occasion("k7f3", "I broke a vase at Norvik.", told_at=EVENING, company="Norvik")
        app_at(home, EVENING).store.keep(Kept(occasion, plan, kept_at=EVENING))
        app = app_at(home, MORNING + timedelta(minutes=1))
        assert [one.kind for one in turn(app).told] == [StepKind.FOLLOW_UP_1]
        assert turn(app).told == ()
    finally:
        smtp.stop()
    (mail,) = box.mails
    assert box.recipients == ["mira@example.org"]
    assert b"Ask how it stands" in mail
    assert not any(word in mail.lower() for word in (b"vase", b"norvik", b"slip"))


def test_a_broken_file_of_ways_is_one_sentence(home: Path) -> None:
    keep_ways(home, Ways(desktop=True))
    (home / "reminders.json").write_text("{")
    with pytest.raises(AfterwordError, match="nothing reminds you"):
        app_at(home, MORNING).ways()
    assert "nothing reminds you" in turn(app_at(home, MORNING)).wrong[0]
