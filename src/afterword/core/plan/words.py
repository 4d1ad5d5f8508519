"""How a step, and a time of a plan, is called when it is shown to a person."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from afterword.core.occasion import Setting
from afterword.core.plan.step import StepKind

STEP_WORDS: Final = {
    StepKind.COOL_OFF: "Let it cool",
    StepKind.SECOND_READING: "Read the letter once more",
    StepKind.SEND: "Send the letter",
    StepKind.KEEP_PROMISE: "Keep what you promised",
    StepKind.GIVE_BACK: "Give back what is theirs",
    StepKind.MAKE_GOOD: "Do what you offered",
    StepKind.NEXT_APPLICATION: "Turn to the next application",
    StepKind.SECOND_LOOK: "Look at it a second time",
    StepKind.SECOND_TRY: "Reach out a second time",
    StepKind.FOLLOW_UP_1: "Ask how it stands",
    StepKind.FOLLOW_UP_2: "Ask once more, for the last time",
    StepKind.FEEDBACK_REQUEST: "Ask for advice",
    StepKind.FEEDBACK_REMINDER: "Remind them once",
    StepKind.WHILE_WAITING: "While you wait: another application",
    StepKind.PARK: "Stop waiting for an answer",
    StepKind.LET_GO: "Let it go",
}

_OUTSIDE: Final = {StepKind.SEND: "Speak to them, or write", StepKind.SECOND_READING: "Read the note once more"}


def step_words(kind: StepKind, setting: Setting) -> str:
    """The same where it happened: at work and among friends the first word is better spoken."""
    return STEP_WORDS[kind] if setting is Setting.INTERVIEW else _OUTSIDE.get(kind, STEP_WORDS[kind])


def day_and_time(moment: datetime) -> str:
    """A time with its day: "Wednesday 11 March, 09:00". A plan is read again on later days, when a weekday is not enough."""
    return f"{moment:%A} {moment.day} {moment:%B, %H:%M}"


def day_named(day: date) -> str:
    """A day with its weekday: "Wednesday 11 March"."""
    return f"{day:%A} {day.day} {day:%B}"
