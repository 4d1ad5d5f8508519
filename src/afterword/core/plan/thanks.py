"""When to thank somebody at work or among friends: soon, and once."""

from __future__ import annotations

from datetime import datetime

from afterword.core import settings
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.plan.window import Timing, on_their_clock
from afterword.core.plan.working_days import later

WHY = "Thanks are best while it is fresh. By letter, on a card or by voice: whichever suits them. One time is enough."


def thanks_plan(timing: Timing, due: datetime) -> Plan:
    """One step, at the first time at which they can be reached, and no second word after it."""
    why = f"{WHY} From {on_their_clock(timing, due)} on."
    return Plan((Step(StepKind.SEND, due, why, due, later(due, settings.THANKS_WITHIN)),))
