"""Put something on the list of what to work on, or tick it off."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.learn.feedback import with_work, work_done
from afterword.core.learn.learned import WorkItem
from afterword.ports import Clock, Store, kept_as


def keep_work_item(
    store: Store,
    clock: Clock,
    occasion_id: str,
    text: str = "",
    *,
    done: int | None = None,
    undone: int | None = None,
    version: int | None = None,
) -> tuple[WorkItem, ...]:
    """The list as it stands now: with `text` added, the item at `done` ticked off, or the one at `undone` open again.

    Raises:
        AfterwordError: there is no such occasion or item, or the text says nothing.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now, learned = clock.now(), kept.learned
    if done is not None:
        learned = work_done(learned, done, now)
    elif undone is not None:
        learned = work_done(learned, undone, None)
    else:
        learned = with_work(learned, text, now)
    store.keep(replace(kept, learned=learned, kept_at=now))
    return learned.work
