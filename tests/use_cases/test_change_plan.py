"""Changing a plan: kept, undone, and with the approved letter in mind."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.occasion import Moment, Occasion, Polarity, Quote, Want
from afterword.core.plan.changes import MoveStep, Stand
from afterword.core.plan.reminder import TellState
from afterword.core.plan.step import Standing, StepKind
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.ports import Conflict, Kept
from afterword.use_cases.change_plan import change_plan

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 11, 0, tzinfo=LONDON)
CLOCK = StoppedClock(TOLD + timedelta(minutes=5), LONDON)


@pytest.fixture
def store() -> MemoryStore:
    kept = MemoryStore()
    moment = Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH)
    occasion = Occasion("a1", "Fine.", told_at=TOLD, ended_at=TOLD, want=Want.YES, moments=(moment,))
    kept.keep(Kept(occasion, kept_at=TOLD))
    return kept


def approved() -> Outgoing:
    return Outgoing("x", "a1", "f" * 64, "<x@example.org>", "me@example.org", ("h@example.org",), "Talk", TOLD, TOLD)


def test_a_moved_step_is_kept_and_its_reminder_moves_along(store: MemoryStore) -> None:
    to = datetime(2026, 3, 12, 10, 0, tzinfo=LONDON)
    plan = change_plan(store, CLOCK, "a1", [MoveStep(StepKind.SEND, to)])
    kept = store.find("a1")
    assert kept is not None and kept.plan == plan
    reminders = {one.kind: one for one in store.reminders.all_of("a1")}
    assert (reminders[StepKind.SEND].due, reminders[StepKind.SEND].state) == (to, TellState.WAITING)


def test_the_public_holidays_of_the_persons_own_clock_come_in(store: MemoryStore) -> None:
    change_plan(store, CLOCK, "a1", [Stand(Standing.GOING)])
    kept = store.find("a1")
    assert kept is not None
    assert (kept.occasion.holidays.country, kept.occasion.holidays.guessed_from) == ("GB-ENG", "Europe/London")


def test_a_paused_plan_reminds_of_nothing_and_goes_on_where_it_was(store: MemoryStore) -> None:
    change_plan(store, CLOCK, "a1", [Stand(Standing.PAUSED)])
    assert {one.state for one in store.reminders.all_of("a1")} == {TellState.OFF}
    change_plan(store, CLOCK, "a1", [Stand(Standing.GOING)])
    waiting = {one.kind for one in store.reminders.all_of("a1") if one.state is TellState.WAITING}
    assert {StepKind.SEND, StepKind.FOLLOW_UP_1, StepKind.SECOND_LOOK} <= waiting


def test_stopping_takes_an_approved_letter_back_and_pausing_leaves_it_waiting(store: MemoryStore) -> None:
    outbox = MemoryOutbox()
    outbox.add(approved(), b"")
    change_plan(store, CLOCK, "a1", [Stand(Standing.PAUSED)], outbox=outbox)
    assert outbox.outgoing()[0].state is SendState.HOLDING
    change_plan(store, CLOCK, "a1", [Stand(Standing.STOPPED)], outbox=outbox)
    assert outbox.outgoing()[0].state is SendState.UNDONE


def test_a_change_to_an_old_form_of_the_plan_is_refused(store: MemoryStore) -> None:
    with pytest.raises(Conflict):
        change_plan(store, CLOCK, "a1", [Stand(Standing.PAUSED)], version=7)
