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
    PARK = "park"
    LET_GO = "let_go"


class StepState(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, best at `due`, and not before `not_before` or after `not_after`, where those are set."""

    kind: StepKind
    due: datetime
    why: str
    not_before: datetime | None = None
    not_after: datetime | None = None
    state: StepState = StepState.WAITING


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps in the order of their times, and remarks that hold for all of them."""

    steps: tuple[Step, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def upcoming(self) -> Step | None:
        """The earliest step that is still waiting; None when all is done."""
        waiting = (step for step in self.steps if step.state is StepState.WAITING)
        return min(waiting, key=lambda step: step.due.timestamp(), default=None)

    def first(self, kind: StepKind) -> Step | None:
        """The first step of that kind, if there is one."""
        return next((step for step in self.steps if step.kind is kind), None)
