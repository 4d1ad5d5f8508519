"""What runs beside the page: an approved letter really leaves at its hour, and reminders are told."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from afterword.adapters.notifier.ways import Ways, keep_ways
from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.plan.changes import Stand
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState
from afterword.core.send.outgoing import SendState
from afterword.ports import Kept, sending_done
from afterword.surfaces.worker.runner import Runner, Turn, turn
from afterword.use_cases.change_plan import change_plan
from approved_letter import EVENING, MORNING, app_at, approve, kept_letter, set_up
from mail_servers import Box, Running


def approved(home: Path, smtp: Running) -> None:
    set_up(home, smtp.port)
    approve(kept_letter(home))


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
        assert {one.kind: one.state for one in kept.plan.steps}[StepKind.SEND] is StepState.DONE
    finally:
        smtp.stop()


def test_what_follows_counts_from_the_day_the_letter_really_left(home: Path) -> None:
    app = kept_letter(home)
    change_plan(app.store, app.clock, "k7f3", [Stand(Standing.GOING)])
    days = []
    for left in (MORNING, MORNING + timedelta(days=6)):
        sending_done(app_at(home, left).store, app_at(home, left).clock, "k7f3")
        kept = app.store.find("k7f3")
        assert kept is not None
        step = kept.plan.first(StepKind.FOLLOW_UP_1)
        assert step is not None
        days.append(f"{step.due:%a %d %b}")
    assert days == ["Thu 19 Mar", "Mon 23 Mar"]  # never two messages within four working days


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
        set_up(home, smtp.port)
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


def until(heard: list[Turn], many: int) -> None:
    """Wait until so many turns were heard of, and a little more."""
    for _ in range(500):
        if len(heard) >= many:
            break
        time.sleep(0.01)
    time.sleep(0.1)


def test_a_runner_tells_what_goes_wrong_once_for_as_long_as_it_stays_the_same(home: Path) -> None:
    home.mkdir()
    ways = home / "reminders.json"
    ways.write_text("{broken", "utf-8")
    heard: list[Turn] = []
    runner = Runner(app_at(home, MORNING), between=0.01, told=heard.append)
    runner.start()
    until(heard, 1)
    assert [len(done.wrong) for done in heard] == [1]
    keep_ways(home, Ways())
    time.sleep(0.3)
    ways.write_text("{broken", "utf-8")
    until(heard, 2)
    runner.stop()
    assert [done.wrong for done in heard] == [heard[0].wrong] * 2


def test_a_tick_that_stays_says_what_is_wrong(home: Path) -> None:
    home.mkdir()
    (home / "reminders.json").write_text("{broken", "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "afterword", "tick", "--stay"],
        stderr=subprocess.PIPE,
        env={**os.environ, "AFTERWORD_HOME": str(home)},
    ) as staying:
        assert staying.stderr is not None
        try:
            assert b"cannot be read" in staying.stderr.readline()
        finally:
            staying.kill()
