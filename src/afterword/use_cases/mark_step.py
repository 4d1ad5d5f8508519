"""Say how far a step of the plan is: done, left out, or waiting after all."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.plan.changes import MarkStep, changed
from afterword.core.plan.step import Plan, StepKind, StepState
from afterword.core.told import days_of
from afterword.ports import Clock, Store, kept_as


def mark_step(
    store: Store, clock: Clock, occasion_id: str, kind: StepKind, state: StepState, *, version: int | None = None
) -> Plan:
    """The plan with that step in that state, kept.

    Raises:
        AfterwordError: there is no such occasion, or no such step in its plan.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    plan = changed(kept.plan, MarkStep(kind, state), clock.now(), days_of(kept.occasion, clock.zone()))
    store.keep(replace(kept, plan=plan, kept_at=clock.now()))
    return plan
