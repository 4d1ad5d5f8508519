"""Reminders: each due step is told once, while it still matters, and never at night.

A reminder is a row with a state. Whoever tells it claims the row first, by an update whose row count decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState
from afterword.core.plan.words import STEP_WORDS, day_and_time
from afterword.core.plan.working_days import elapsed

LEASE: Final = timedelta(minutes=10)
"""A teller silent for so long is dead."""
STALE: Final = {StepKind.SECOND_READING: timedelta(hours=6)}
"""After so long it is no use any more to be told; where nothing is said here, two days."""
STALE_ELSE: Final = timedelta(days=2)


class TellState(StrEnum):
    """Where a reminder is."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    """One teller has it; nothing was told yet."""
    TELLING = "telling"
    """It is being told; after a crash here it counts as told, because twice would be worse than not."""
    TOLD = "told"
    PASSED = "passed"
    """It was no use any more."""
    OFF = "off"
    """Nothing to tell: done, left out, paused or stopped."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """The reminder of one step. `claimed_by` names the one teller that has it, `touched_at` when it last wrote that down."""

    occasion_id: str
    kind: StepKind
    due: datetime
    state: TellState = TellState.WAITING
    not_after: datetime | None = None
    claimed_by: str = ""
    touched_at: datetime | None = None

    @property
    def id(self) -> str:
        """One for each step."""
        return f"{self.occasion_id}:{self.kind.value}"

    @property
    def title(self) -> str:
        """What a notification says: no name, no company, no word of what happened."""
        return STEP_WORDS[self.kind]


def reminders_for(occasion_id: str, plan: Plan, before: Sequence[Reminder], at: datetime) -> tuple[Reminder, ...]:
    """The reminders of a plan written down at that time. What was told of the same time is not told again.

    What is due already is on the screen of whoever wrote it down, so it is not told either.
    """
    old = {one.kind: one for one in before}
    return tuple(_reminder(occasion_id, step, plan, old.get(step.kind), at) for step in plan.steps)


def _reminder(occasion_id: str, step: Step, plan: Plan, old: Reminder | None, at: datetime) -> Reminder:
    fresh = Reminder(occasion_id, step.kind, step.due, TellState.WAITING, step.not_after)
    same = old is not None and elapsed(old.due, step.due) == timedelta(0)
    if same and old is not None and old.state not in (TellState.WAITING, TellState.OFF):
        return replace(old, not_after=step.not_after)
    if step.state is not StepState.WAITING or plan.standing is not Standing.GOING or step.kind is StepKind.COOL_OFF:
        return replace(fresh, state=TellState.OFF)
    if same and old is not None and old.state is TellState.WAITING:
        return replace(old, not_after=step.not_after)
    return fresh if elapsed(at, step.due) > timedelta(0) else replace(fresh, state=TellState.PASSED)


def still_matters(reminder: Reminder, now: datetime) -> bool:
    """Whether it is still of use to be told."""
    if reminder.not_after is not None and elapsed(reminder.not_after, now) > timedelta(0):
        return False
    return elapsed(reminder.due, now) <= STALE.get(reminder.kind, STALE_ELSE)


def may_tell(now: datetime, home: ZoneInfo) -> bool:
    """Whether the person is awake."""
    wakes, sleeps = settings.WAKING_HOURS
    return wakes <= now.astimezone(home).time() <= sleeps


def after_silence(reminder: Reminder, now: datetime, lease: timedelta = LEASE) -> TellState | None:
    """What becomes of a reminder whose teller is silent; None where it may still be alive."""
    if reminder.state not in (TellState.CLAIMED, TellState.TELLING):
        return None
    if reminder.touched_at is not None and elapsed(reminder.touched_at, now) < lease:
        return None
    return TellState.WAITING if reminder.state is TellState.CLAIMED else TellState.TOLD


def words_of(reminders: Sequence[Reminder], home: ZoneInfo, now: datetime) -> str:
    """What a notification says under its title: each step, and since when where that was before today."""
    today = now.astimezone(home).date()
    lines = []
    for one in reminders:
        due = one.due.astimezone(home)
        since = f", since {day_and_time(due)}" if due.date() != today else f", {due:%H:%M}"
        lines.append(f"{one.title}{since}")
    return "\n".join(lines)
