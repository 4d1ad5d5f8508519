"""A step of a plan: one thing to do, when, and why then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class StepKind(StrEnum):
    """What there is to do."""

    COOL_OFF = "cool_off"
    SECOND_READING = "second_reading"
    KEEP_PROMISE = "keep_promise"
    GIVE_BACK = "give_back"
    SEND = "send"
    MAKE_GOOD = "make_good"
    NEXT_APPLICATION = "next_application"
    SECOND_LOOK = "second_look"
    SECOND_TRY = "second_try"
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
        StepKind.SECOND_TRY,
        StepKind.FOLLOW_UP_1,
        StepKind.FOLLOW_UP_2,
        StepKind.FEEDBACK_REQUEST,
        StepKind.FEEDBACK_REMINDER,
    }
)
"""Steps that write to somebody, so that what follows counts from the day they were really done."""

BEFORE_SENDING = frozenset({StepKind.COOL_OFF, StepKind.SECOND_READING})
"""Steps that only prepare the sending, and are over with it."""


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

    @property
    def stands_at(self) -> datetime:
        """Where it stands in the plan: when it was really done, else when it is due."""
        return self.done_at if self.state is StepState.DONE and self.done_at is not None else self.due


_RANK = {kind: rank for rank, kind in enumerate(StepKind)}


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps by their real times; at one and the same time cooling off and reading come before sending."""
    return tuple(sorted(steps, key=lambda step: (step.stands_at.astimezone(UTC), _RANK[step.kind])))


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
    def waiting(self) -> tuple[Step, ...]:
        """The steps that are still to be done; what prepares a letter is over once that is sent or left out."""
        send = self.first(StepKind.SEND)
        over = BEFORE_SENDING if send is not None and send.state is not StepState.WAITING else frozenset()
        return tuple(step for step in self.steps if step.state is StepState.WAITING and step.kind not in over)

    @property
    def upcoming(self) -> Step | None:
        """The earliest step that is still waiting; None when all is done, paused or stopped."""
        if self.standing is not Standing.GOING:
            return None
        return next(iter(in_order(self.waiting)), None)

    def first(self, kind: StepKind) -> Step | None:
        """The first step of that kind, if there is one."""
        return next((step for step in self.steps if step.kind is kind), None)
