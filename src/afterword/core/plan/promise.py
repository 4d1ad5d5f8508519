"""The step for what the writer promised in the talk: on the day they named, else on the next working day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core.plan.step import Step, StepKind
from afterword.core.plan.working_days import WorkingDays
from afterword.core.pledges import Pledge
from afterword.core.shortened import shortened
from afterword.core.week import WEEKDAYS

_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_MORNING, _EVENING = time(9), time(19)
_LINE: Final = 110  # characters of a promise that a plan shows


def promise_step(
    pledges: Sequence[Pledge], said_at: datetime, told_at: datetime, home: ZoneInfo, days: WorkingDays
) -> Step:
    """One step for all that was promised; the earliest of the days that were named decides."""
    due = min(_due(pledge, said_at.astimezone(home), days) for pledge in pledges)
    words = "; ".join(f"“{shortened(' '.join(pledge.quote.text.split()), _LINE, ' ...')}”" for pledge in pledges)
    return Step(StepKind.KEEP_PROMISE, max(due, told_at.astimezone(home)), f"Still open from the talk: {words}.")


def _due(pledge: Pledge, said_at: datetime, days: WorkingDays) -> datetime:
    """The day in the words, counted from the day of the talk."""
    act, day = pledge.act.lower(), said_at.date()

    def on(ahead: int, at: time = _MORNING) -> datetime:
        return datetime.combine(day + timedelta(days=ahead), at, said_at.tzinfo)

    if re.search(r"\b(?:tonight|this evening|today)\b", act):
        return on(0, _EVENING)
    if "tomorrow" in act:
        return on(1)
    if named := _WEEKDAY.search(act):
        ahead = (WEEKDAYS.index(named[0].lower()) - day.weekday()) % 7 or 7
        return on(ahead)
    if "weekend" in act:
        return on((5 - day.weekday()) % 7 or 7)
    if "next week" in act:
        return on(7 - day.weekday())
    return datetime.combine(days.plus(day, 1), _MORNING, said_at.tzinfo)
