"""Erase an occasion for good."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.archive import Mail
from afterword.core.learn.practice import Card
from afterword.core.learn.questions import question_bank
from afterword.core.occasion import Occasion
from afterword.core.send.outgoing import LIVE
from afterword.ports import Forgotten, Outbox, Store, UnreadableError, counted, mail_of


def forget_occasion(
    store: Store, occasion_id: str, *, trial: bool = False, outbox: Outbox | None = None
) -> Forgotten | None:
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
        _drop_cards(store, occasion_id)
        return Forgotten(Occasion(occasion_id, ""), store.forget(occasion_id))
    if kept is None:
        if not trial:
            store.forget(occasion_id)  # an earlier try may have ended before the copies were reached
        return None
    if trial:
        return Forgotten(kept.occasion, counted(kept))
    mails = _mails(outbox, kept.occasion.id) if outbox is not None else ()
    # The cards first: the store has the last word, and may say that another window still holds the file.
    cards = _drop_cards(store, kept.occasion.id)
    if outbox is not None:
        outbox.drop_outgoing(kept.occasion.id)
    return Forgotten(kept.occasion, store.forget(kept.occasion.id), kept.chapter, cards, mails)


def _mails(outbox: Outbox, occasion_id: str) -> tuple[Mail, ...]:
    return tuple(
        mail_of(outbox, one) for one in outbox.outgoing() if one.occasion_id == occasion_id and one.state not in LIVE
    )


def _drop_cards(store: Store, occasion_id: str) -> tuple[Card, ...]:
    """Cards of questions that no other occasion asked go with it; returns them."""
    cards: Sequence[Card] = store.cards()
    if not cards:
        return ()
    others = [past for past in store.pasts() if past.id != occasion_id]
    asked = {key for question in question_bank(others) for key in question.keys}
    gone = tuple(card for card in cards if card.key not in asked)
    store.drop_cards([card.key for card in gone])
    return gone
