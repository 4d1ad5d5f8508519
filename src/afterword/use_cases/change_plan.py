"""Change the plan: a step's time or state, a pause, an end; what hangs on it is worked out anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.debrief import judged, planned
from afterword.core.plan.changes import PlanChange, Stand, changed
from afterword.core.plan.step import Plan, Standing
from afterword.core.send.outgoing import SendState, ended
from afterword.core.told import days_of
from afterword.ports import Clock, Outbox, Store, kept_as, with_holidays


def change_plan(
    store: Store,
    clock: Clock,
    occasion_id: str,
    changes: Sequence[PlanChange],
    *,
    outbox: Outbox | None = None,
    version: int | None = None,
) -> Plan:
    """The plan with these changes, kept. Stopping it also takes an approved letter back, where the outbox is given.

    Each change has one that undoes it: moved and put back, done and waiting, paused or stopped and going on. Only an
    approval that was taken back has to be given again.

    Raises:
        AfterwordError: there is no such occasion or step, or it cannot be moved there.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now, home = clock.now(), clock.zone()
    occasion = with_holidays(kept.occasion, clock, home)
    days, judgement = days_of(occasion, home), judged(occasion)
    plan = kept.plan if kept.plan.steps else planned(occasion, judgement, home)
    for change in changes:
        plan = planned(occasion, judgement, home, changed(plan, change, now, days))
    store.keep(replace(kept, occasion=occasion, plan=plan, kept_at=now))
    if outbox is not None and any(one == Stand(Standing.STOPPED) for one in changes):
        _take_back(outbox, clock, occasion.id)
    return plan


def _take_back(outbox: Outbox, clock: Clock, occasion_id: str) -> None:
    for one in outbox.outgoing(SendState.HOLDING, SendState.IN_HAND):
        if one.occasion_id == occasion_id:
            why = "taken back, because the plan was stopped"
            outbox.change(one, ended(one, SendState.UNDONE, clock.now(), why))
