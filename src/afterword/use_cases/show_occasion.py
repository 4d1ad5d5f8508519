"""Come back to an occasion that was kept."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.debrief import Check, Debrief, think_through
from afterword.core.judge.perspective import perspective
from afterword.core.learn.past import own_record
from afterword.ports import Clock, Store


def show_occasion(store: Store, clock: Clock, check: Check, occasion_id: str) -> Debrief | None:
    """The occasion with that id (or the only one that begins so), as it was kept; None if there is none.

    Verdicts and findings are computed anew, so they follow the rules of today; plan and letter are shown as kept.
    """
    kept = store.find(occasion_id)
    if kept is None:
        return None
    debrief = think_through(kept.occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=kept.letter)
    plan = kept.plan if kept.plan.steps else debrief.plan
    if debrief.is_read:
        record = own_record(store.pasts(), without=kept.occasion.id)
        debrief = replace(debrief, prompts=perspective(kept.occasion, debrief.judgement, record=record))
    return replace(debrief, plan=plan, edited=kept.edited, version=kept.version, kept_at=kept.kept_at)
