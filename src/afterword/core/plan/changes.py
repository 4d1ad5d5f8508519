"""What the person changes in a plan: a step's time, its state, or whether the plan goes on at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from afterword.core import settings
from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import BEFORE_SENDING, MESSAGES, Plan, Standing, Step, StepKind, StepState, in_order
from afterword.core.plan.words import STEP_WORDS, day_and_time, day_named
from afterword.core.plan.working_days import WorkingDays, elapsed, later

PAUSED: Final = "The plan is paused. Nothing reminds you and nothing leaves until you go on; the days do not wait."
STOPPED: Final = "The plan is stopped. Nothing reminds you and nothing leaves. You can take it up again at any time."
BY_ITSELF: Final = frozenset({StepKind.COOL_OFF})
"""What time alone does; nobody can move it."""


@dataclass(frozen=True, slots=True)
class MoveStep:
    """This step at another time."""

    kind: StepKind
    to: datetime


@dataclass(frozen=True, slots=True)
class PutBack:
    """This step at the time the plan says, after all."""

    kind: StepKind


@dataclass(frozen=True, slots=True)
class MarkStep:
    """This step is done, left out, or waiting after all."""

    kind: StepKind
    state: StepState


@dataclass(frozen=True, slots=True)
class Stand:
    """The whole plan is paused, stopped, or goes on."""

    standing: Standing


PlanChange = MoveStep | PutBack | MarkStep | Stand


def changed(plan: Plan, change: PlanChange, now: datetime, days: WorkingDays) -> Plan:
    """The plan with that change. What hangs on the changed step is worked out afterwards, by the plan itself.

    Raises:
        AfterwordError: there is no such step, or it cannot be moved there.
    """
    match change:
        case Stand(standing):
            return replace(plan, standing=standing)
        case MarkStep(kind, state):
            return _with(plan, marked(_step(plan, kind), state, now))
        case PutBack(kind):
            step = _step(plan, kind)
            return _with(plan, replace(step, due=step.planned or step.due, planned=None))
        case MoveStep(kind, to):
            return _with(plan, _moved(_step(plan, kind), to, now, days))


def marked(step: Step, state: StepState, now: datetime) -> Step:
    """The step in that state, with when it was done."""
    return replace(step, state=state, done_at=now if state is StepState.DONE else None)


def keeping(plan: Plan, before: Plan, days: WorkingDays) -> Plan:
    """The plan worked out anew, with what was already done, left out, moved or paused in the one before."""
    old = {step.kind: step for step in before.steps}
    steps = tuple(_kept(step, old[step.kind], days) if step.kind in old else step for step in plan.steps)
    send = next((step for step in steps if step.kind is StepKind.SEND), None)
    if send is not None and send.planned is not None:
        steps = tuple(_reading_before(step, send) for step in steps)
    ordered = in_order(step for step in steps if send is None or not _is_past_sending(step, send))
    remarks = {Standing.PAUSED: (PAUSED,), Standing.STOPPED: (STOPPED,)}.get(before.standing, ())
    there = {step.kind for step in ordered}
    gone = {step.kind: step for step in (*before.gone, *before.steps) if step.kind not in there}
    return Plan(ordered, (*remarks, *plan.remarks), before.standing, tuple(gone.values()))


def outside_hours(step: Step, days: WorkingDays) -> bool:
    """Whether this message would reach its reader outside office hours."""
    return step.kind in MESSAGES and days.open_from(step.due) != days.local(step.due)


def _kept(step: Step, old: Step, days: WorkingDays) -> Step:
    step = replace(step, state=old.state, done_at=old.done_at)
    if old.planned is None:
        return step
    plan_says = f"You chose this time; the plan would say {day_and_time(step.due)}."
    ends = step.not_after
    if ends is not None and elapsed(old.due, ends) < timedelta(0):
        plan_says += f" It helps most until {day_and_time(ends)}."
        ends = None
    mine = replace(step, due=old.due, planned=step.due, not_after=ends)
    if mine.not_before is not None:
        mine = replace(mine, not_before=old.due)
    if outside_hours(mine, days):
        plan_says += " That is outside their office hours."
    return replace(mine, why=f"{plan_says} {step.why}")


def _is_past_sending(step: Step, send: Step) -> bool:
    """Whether it would only prepare a letter that has left, or that is left out; a heat that had cooled before stays."""
    if step.kind not in BEFORE_SENDING or step.state is not StepState.WAITING or send.state is StepState.WAITING:
        return False
    return step.kind not in BY_ITSELF or send.done_at is None or elapsed(send.done_at, step.due) > timedelta(0)


def _reading_before(step: Step, send: Step) -> Step:
    """The last reading stays before the letter wherever that was moved."""
    if step.kind is not StepKind.SECOND_READING or step.planned is not None:
        return step
    return replace(step, due=later(send.due, -settings.SECOND_READING), not_after=send.due)


def _moved(step: Step, to: datetime, now: datetime, days: WorkingDays) -> Step:
    what = STEP_WORDS[step.kind].lower()
    if step.kind in BY_ITSELF:
        raise AfterwordError(f"“{STEP_WORDS[step.kind]}” is done by time alone, so it has no time to change.")
    if step.state is not StepState.WAITING:
        raise AfterwordError(f"The step to {what} is done or left out. Please set it to waiting first.")
    if elapsed(now, to) < timedelta(0):
        raise AfterwordError(f"{_with_year(to)} has passed already. Please choose a time to come.")
    if elapsed(now, to) > timedelta(days=400):
        raise AfterwordError(f"{_with_year(to)} is more than a year away. Please check the date.")
    return replace(step, due=to, planned=step.planned or step.due)


def _with_year(time: datetime) -> str:
    """A time that is refused: the year is what may be wrong with it."""
    return f"{day_named(time)} {time.year}, {time:%H:%M}"


def _step(plan: Plan, kind: StepKind) -> Step:
    step = plan.first(kind)
    if step is None:
        raise AfterwordError("This step is not part of the plan any more. Please look at the plan again.")
    return step


def _with(plan: Plan, step: Step) -> Plan:
    return replace(plan, steps=tuple(step if one.kind is step.kind else one for one in plan.steps))
