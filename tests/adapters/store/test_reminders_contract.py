"""All stores keep reminders with the plan they belong to, and let only one teller have each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.store.embedded import close_connections, open_reminders
from afterword.adapters.store.memory import MemoryStore
from afterword.core.plan.reminder import LEASE, Reminder, TellState
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState
from afterword.ports import Kept, Reminders, Store

TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=ZoneInfo("Europe/London"))
SEND = Step(StepKind.SEND, TOLD + timedelta(hours=3), "now", not_after=TOLD + timedelta(days=2))
PARK = Step(StepKind.PARK, TOLD + timedelta(days=20), "later")


@pytest.fixture
def reminders(store: Store, tmp_path: Path) -> Reminders:
    return store.reminders if isinstance(store, MemoryStore) else open_reminders(tmp_path / "home")


def kept(make: Callable[..., Kept], *steps: Step, version: int = 0, standing: Standing = Standing.GOING) -> Kept:
    return replace(make(), plan=Plan(steps, standing=standing), version=version)


def states(reminders: Reminders) -> dict[StepKind, TellState]:
    return {one.kind: one.state for one in reminders.all_of("k7f3")}


def test_reminders_come_and_go_with_their_plan(store: Store, reminders: Reminders, a_kept: Callable[..., Kept]) -> None:
    store.keep(kept(a_kept, SEND, PARK))
    assert states(reminders) == {StepKind.SEND: TellState.WAITING, StepKind.PARK: TellState.WAITING}
    store.keep(kept(a_kept, replace(SEND, state=StepState.DONE), version=1))
    assert states(reminders) == {StepKind.SEND: TellState.OFF}
    store.forget("k7f3")
    assert states(reminders) == {}


def test_only_what_is_due_is_found_the_oldest_first(
    store: Store, reminders: Reminders, a_kept: Callable[..., Kept]
) -> None:
    store.keep(kept(a_kept, PARK, SEND))
    assert list(reminders.due(TOLD)) == []
    assert [one.kind for one in reminders.due(SEND.due)] == [StepKind.SEND]
    assert [one.kind for one in reminders.due(PARK.due)] == [StepKind.SEND, StepKind.PARK]
    assert [one.kind for one in reminders.due(PARK.due, most=1)] == [StepKind.SEND]


def test_a_change_counts_only_while_the_row_is_as_it_was_seen(
    store: Store, reminders: Reminders, a_kept: Callable[..., Kept]
) -> None:
    store.keep(kept(a_kept, SEND))
    (one,) = reminders.due(SEND.due)
    mine = replace(one, state=TellState.CLAIMED, claimed_by="a", touched_at=SEND.due)
    assert reminders.change(one, mine)
    assert not reminders.change(one, replace(mine, claimed_by="b"))
    assert list(reminders.due(SEND.due)) == []
    assert list(reminders.due(SEND.due + LEASE)) == [mine]


def test_what_was_told_stays_told_until_the_step_moves(
    store: Store, reminders: Reminders, a_kept: Callable[..., Kept]
) -> None:
    store.keep(kept(a_kept, SEND))
    (one,) = reminders.due(SEND.due)
    reminders.change(one, replace(one, state=TellState.TOLD))
    store.keep(kept(a_kept, SEND, version=1))
    assert states(reminders) == {StepKind.SEND: TellState.TOLD}
    store.keep(kept(a_kept, replace(SEND, due=SEND.due + timedelta(hours=1)), version=2))
    assert states(reminders) == {StepKind.SEND: TellState.WAITING}


def test_a_paused_plan_has_nothing_to_tell_and_a_step_that_went_by_is_not_told_afterwards(
    store: Store, reminders: Reminders, a_kept: Callable[..., Kept]
) -> None:
    store.keep(kept(a_kept, SEND, PARK, standing=Standing.PAUSED))
    assert set(states(reminders).values()) == {TellState.OFF}
    again = replace(kept(a_kept, SEND, PARK, version=1), kept_at=SEND.due + timedelta(hours=1))
    store.keep(again)
    assert states(reminders) == {StepKind.SEND: TellState.PASSED, StepKind.PARK: TellState.WAITING}


def test_of_many_who_claim_at_once_one_gets_it(store: Store, reminders: Reminders, a_kept: Callable[..., Kept]) -> None:
    store.keep(kept(a_kept, SEND))
    (one,) = reminders.due(SEND.due)
    got: list[Reminder] = []

    def claim(name: str) -> None:
        mine = replace(one, state=TellState.CLAIMED, claimed_by=name, touched_at=SEND.due)
        if reminders.change(one, mine):
            got.append(mine)
        close_connections()

    threads = [Thread(target=claim, args=(f"t{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 1
