"""Erase an occasion for good."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.learn.questions import question_bank
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
        erased = store.forget(occasion_id)
        _drop_cards(store)
        return Forgotten(Occasion(occasion_id, ""), erased)
    if kept is None:
        return None
    if trial:
        return Forgotten(kept.occasion, counted(kept))
    erased = store.forget(kept.occasion.id)
    _drop_cards(store)
    return Forgotten(kept.occasion, erased)


def _drop_cards(store: Store) -> None:
    """Cards of questions that no occasion asked any more go with it."""
    cards = store.cards()
    if cards:
        asked = {key for question in question_bank(store.pasts()) for key in question.keys}
        store.drop_cards([card.key for card in cards if card.key not in asked])
