"""A step of a plan: one thing to do, when, and why then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class StepKind(StrEnum):
    """What there is to do."""

    COOL_OFF = "cool_off"
    SECOND_READING = "second_reading"
    SEND = "send"
    NEXT_APPLICATION = "next_application"
    SECOND_LOOK = "second_look"
    FOLLOW_UP_1 = "follow_up_1"
    FOLLOW_UP_2 = "follow_up_2"
    FEEDBACK_REQUEST = "feedback_request"
    FEEDBACK_REMINDER = "feedback_reminder"
    WHILE_WAITING = "while_waiting"
    PARK = "park"
    LET_GO = "let_go"


class StepState(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


class Standing(StrEnum):
    """Whether the plan goes on."""

    GOING = "going"
    PAUSED = "paused"
    """Nothing reminds and nothing leaves until the person goes on."""
    STOPPED = "stopped"


MESSAGES = frozenset(
    {
        StepKind.SEND,
        StepKind.FOLLOW_UP_1,
        StepKind.FOLLOW_UP_2,
        StepKind.FEEDBACK_REQUEST,
        StepKind.FEEDBACK_REMINDER,
    }
)
"""Steps that write to somebody, so that what follows counts from the day they were really done."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, best at `due`, and not before `not_before` or after `not_after`, where those are set.

    `planned` is the time the plan would say, where the person chose another. `done_at` is when it was really done.
    """

    kind: StepKind
    due: datetime
    why: str
    not_before: datetime | None = None
    not_after: datetime | None = None
    state: StepState = StepState.WAITING
    planned: datetime | None = None
    done_at: datetime | None = None

    @property
    def came_at(self) -> datetime | None:
        """When it was done, else the time the person chose for it; None where the plan decides."""
        if self.state is StepState.DONE and self.done_at is not None:
            return self.done_at
        return self.due if self.planned is not None and self.state is not StepState.SKIPPED else None


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in the order of their times, and remarks that hold for all of them.

    `gone` are steps that an earlier form of it had, so that calendars can be told.
    """

    steps: tuple[Step, ...] = ()
    remarks: tuple[str, ...] = ()
    standing: Standing = Standing.GOING
    gone: tuple[Step, ...] = ()

    @property
    def upcoming(self) -> Step | None:
        """The earliest step that is still waiting; None when all is done, paused or stopped."""
        if self.standing is not Standing.GOING:
            return None
        waiting = (step for step in self.steps if step.state is StepState.WAITING)
        return min(waiting, key=lambda step: step.due.timestamp(), default=None)

    def first(self, kind: StepKind) -> Step | None:
        """The first step of that kind, if there is one."""
        return next((step for step in self.steps if step.kind is kind), None)
