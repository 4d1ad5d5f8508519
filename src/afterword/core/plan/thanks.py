"""When to thank somebody at work or among friends: soon, and once."""

from __future__ import annotations

from afterword.core import settings
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.plan.window import Timing, on_their_clock
from afterword.core.plan.working_days import later
from afterword.core.write.relation import Relation

WHY = "Thanks are best while it is fresh. By letter, on a card or by voice: whichever suits them. One time is enough."


def thanks_plan(timing: Timing, relation: Relation) -> Plan:
    """One step: the first hour from now at which they can be reached, and no second word after it."""
    if relation is Relation.FRIEND:
        due = timing.days.open_from(timing.told_at, *settings.SECOND_LOOK_HOURS, any_day=True)
    else:
        due = timing.days.open_from(timing.told_at)
    why = f"{WHY} From {on_their_clock(timing, due)} on."
    return Plan((Step(StepKind.SEND, due, why, due, later(due, settings.THANKS_WITHIN)),))
