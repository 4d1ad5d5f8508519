"""Erase an occasion for good."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.occasion import Occasion
from afterword.ports import Erased, Store, UnreadableError, counted


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased (or, on trial, would be)."""

    occasion: Occasion
    erased: Erased


def forget_occasion(store: Store, occasion_id: str, *, trial: bool = False) -> Forgotten | None:
    """Erase the occasion with that id (or the only one that begins so); None if there is none.

    What another version wrote can be erased too, by its whole id.

    Raises:
        UnreadableError: it cannot be read, so on trial nothing can be said of it.
    """
    try:
        kept = store.find(occasion_id)
    except UnreadableError:
        if trial:
            raise
        return Forgotten(Occasion(occasion_id, ""), store.forget(occasion_id))
    if kept is None:
        return None
    erased = counted(kept) if trial else store.forget(kept.occasion.id)
    return Forgotten(kept.occasion, erased)
