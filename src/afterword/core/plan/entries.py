"""The plan as entries of a calendar. Others may see a calendar, so no word of what happened stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState
from afterword.core.plan.words import STEP_WORDS
from afterword.core.plan.working_days import later

LASTS: Final = timedelta(minutes=15)
NOTE: Final = "Afterword says why then."
SILENT: Final = frozenset({StepKind.COOL_OFF})
"""Done by time alone: it stands in the calendar and rings no bell."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `sequence` rises with each change, so that calendars take the newest; `alarm`: it rings when it begins."""

    uid: str
    sequence: int
    title: str
    starts: datetime
    ends: datetime
    note: str = NOTE
    alarm: bool = True
    cancelled: bool = False


def entries_of(occasion_id: str, plan: Plan, version: int) -> tuple[Entry, ...]:
    """An entry for each step that is or once was in the plan; those left out or gone are cancelled."""
    shown = [_entry(occasion_id, step, plan, version) for step in plan.steps]
    gone = [_entry(occasion_id, step, plan, version, gone=True) for step in plan.gone]
    return (*shown, *gone)


def _entry(occasion_id: str, step: Step, plan: Plan, version: int, *, gone: bool = False) -> Entry:
    off = gone or step.state is StepState.SKIPPED or plan.standing is Standing.STOPPED
    waits = step.state is StepState.WAITING and plan.standing is Standing.GOING and not off
    done = " (done)" if step.state is StepState.DONE and not off else ""
    return Entry(
        uid=f"{occasion_id}-{step.kind.value}@plan.afterword.invalid",
        sequence=version,
        title=STEP_WORDS[step.kind] + done,
        starts=step.due,
        ends=later(step.due, LASTS),
        alarm=waits and step.kind not in SILENT,
        cancelled=off,
    )
