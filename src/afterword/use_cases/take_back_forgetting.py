"""Take a forgetting back, while somebody still holds what was erased."""

from __future__ import annotations

from afterword.core.occasion import AfterwordError
from afterword.ports import Forgotten, Outbox, Store, add_mail, unkept


def take_back_forgetting(store: Store, outbox: Outbox, forgotten: Forgotten) -> None:
    """The occasion is kept again, with its letters and practice cards.

    Raises:
        AfterwordError: it could not be read when it was erased.
        Conflict: there is an occasion with its id again.
    """
    chapter = forgotten.chapter
    if chapter is None:
        raise AfterwordError("It could not be read when it was erased, so it cannot be brought back.")
    store.keep(unkept(chapter))
    for card in forgotten.cards:
        store.keep_card(card)
    for mail in forgotten.mails:
        add_mail(outbox, mail)
