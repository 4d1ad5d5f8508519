"""Keep what they said of it, word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.core.learn.answered import without_asking
from afterword.core.learn.feedback import with_feedback, work_suggestions
from afterword.ports import Clock, Store, kept_as


def keep_feedback(
    store: Store,
    clock: Clock,
    occasion_id: str,
    words: str,
    *,
    who: str = "",
    on: date | None = None,
    version: int | None = None,
) -> tuple[str, ...]:
    """What could be worked on by these words; they are kept as they are, and the plan asks for none any more.

    Raises:
        AfterwordError: there is no such occasion, or nothing to keep.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now = clock.now()
    learned = with_feedback(kept.learned, words, on or now.astimezone(clock.zone()).date(), who)
    store.keep(replace(kept, plan=without_asking(kept.plan), learned=learned, kept_at=now))
    return work_suggestions(learned.feedback[-1])
