"""Say how far a step of the plan is: done, left out, or waiting after all."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import Plan, StepKind, StepState
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
    if kept.plan.first(kind) is None:
        raise AfterwordError("This step is not part of the plan any more. Please look at the plan again.")
    steps = tuple(replace(step, state=state) if step.kind is kind else step for step in kept.plan.steps)
    plan = replace(kept.plan, steps=steps)
    store.keep(replace(kept, plan=plan, kept_at=clock.now()))
    return plan
