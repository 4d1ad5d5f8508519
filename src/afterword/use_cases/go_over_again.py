"""Go over it once more before the second look: counted, so that it does not become brooding."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.learn.learned import Feeling
from afterword.core.learn.second_look import Look, look_of, reviewed
from afterword.core.occasion import AfterwordError
from afterword.ports import Clock, Store, kept_as


def go_over_again(
    store: Store, clock: Clock, occasion_id: str, *, feeling: int | None = None, version: int | None = None
) -> Look:
    """How the second look stands after this review.

    Raises:
        AfterwordError: there is no such occasion, or it was gone over often enough for now.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now = clock.now()
    look = look_of(kept.occasion, kept.learned, kept.plan, now, clock.zone())
    learned = reviewed(kept.learned, look, now)
    if feeling is not None:
        if not 0 <= feeling <= 10:
            raise AfterwordError("How it feels goes from 0 to 10. Nothing was changed.")
        learned = replace(learned, feelings=(*learned.feelings, Feeling(feeling, now)))
    if learned is not kept.learned:
        kept = store.keep(replace(kept, learned=learned, kept_at=now))
    return look_of(kept.occasion, kept.learned, kept.plan, now, clock.zone())
