"""Have a letter proofread: on its own, or knowing the occasion that it is about."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.check import Finding, PlanItem, Record
from afterword.core.debrief import Check, plan_items, record_of
from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError
from afterword.ports import Store, kept_as


def check_letter(
    text: str,
    check: Check,
    *,
    store: Store | None = None,
    occasion_id: str = "",
    plan: Sequence[PlanItem] | None = None,
    shape: str | None = None,
    record: Record | None = None,
) -> tuple[Finding, ...]:
    """All findings of a letter. With an occasion, its plan, shape and names are known; nothing is kept.

    Raises:
        AfterwordError: the text is empty, or there is no such occasion.
    """
    if not text.strip():
        raise AfterwordError("There is no letter to check yet.")
    if store is None or not occasion_id:
        return check(text, plan=plan, shape=shape, record=record)
    kept = kept_as(store, occasion_id)
    known = plan_items(judge(kept.occasion).verdicts)
    known_shape = kept.letter.shape.value if kept.letter else None
    return check(text, plan=known, shape=shape or known_shape, record=record_of(kept.occasion))
