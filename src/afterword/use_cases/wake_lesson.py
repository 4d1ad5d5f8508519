"""Take an if-then plan along to the next interview, or let it rest."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.learn.learned import Lesson
from afterword.core.learn.lessons import woken
from afterword.ports import Clock, Store, kept_as


def wake_lesson(
    store: Store, clock: Clock, occasion_id: str, at: int, *, rest: bool = False, version: int | None = None
) -> Lesson:
    """The plan as it stands now. Of those awake, only the latest three are taken along.

    Raises:
        AfterwordError: there is no such occasion or plan.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    learned = woken(kept.learned, at, None if rest else clock.now())
    store.keep(replace(kept, learned=learned, kept_at=clock.now()))
    return learned.lessons[at]
