"""Saying how far a step of the plan is."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.plan.step import Plan, Step, StepKind, StepState
from afterword.ports import Conflict, Kept
from afterword.use_cases.mark_step import mark_step

NOW = datetime(2026, 3, 10, 18, 10, tzinfo=UTC)
CLOCK = StoppedClock(NOW, ZoneInfo("UTC"))
PLAN = Plan((Step(StepKind.SEND, NOW, "now"), Step(StepKind.PARK, NOW, "later")), ("a remark",))


def kept_store() -> MemoryStore:
    """A store with one occasion, version 1."""
    store = MemoryStore()
    store.keep(Kept(Occasion("abc", "It was bad.", told_at=NOW), PLAN))
    return store


def test_only_the_step_named_changes_and_the_remarks_stay() -> None:
    store = kept_store()
    plan = mark_step(store, CLOCK, "abc", StepKind.SEND, StepState.DONE, version=1)
    assert [step.state for step in plan.steps] == [StepState.DONE, StepState.WAITING]
    assert plan.remarks == PLAN.remarks
    kept = store.find("abc")
    assert kept is not None
    assert (kept.plan, kept.version, kept.kept_at) == (plan, 2, NOW)


def test_what_is_not_there_or_was_changed_meanwhile_is_left_as_it_is() -> None:
    store = kept_store()
    with pytest.raises(AfterwordError, match="no occasion"):
        mark_step(store, CLOCK, "nothing", StepKind.SEND, StepState.DONE)
    with pytest.raises(AfterwordError, match="not part of the plan"):
        mark_step(store, CLOCK, "abc", StepKind.FEEDBACK_REMINDER, StepState.DONE)
    with pytest.raises(Conflict):
        mark_step(store, CLOCK, "abc", StepKind.SEND, StepState.DONE, version=7)
    kept = store.find("abc")
    assert kept is not None
    assert kept.plan == PLAN
