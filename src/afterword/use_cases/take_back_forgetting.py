"""Take a forgetting back, while somebody still holds what was erased."""

from __future__ import annotations

import base64

from afterword.core.occasion import AfterwordError
from afterword.ports import Forgotten, Kept, Outbox, Store


def take_back_forgetting(store: Store, outbox: Outbox, forgotten: Forgotten) -> None:
    """The occasion is kept again, with its letters and practice cards.

    Raises:
        AfterwordError: it could not be read when it was erased.
        Conflict: there is an occasion with its id again.
    """
    chapter = forgotten.chapter
    if chapter is None:
        raise AfterwordError("It could not be read when it was erased, so it cannot be brought back.")
    store.keep(
        Kept(
            chapter.occasion,
            chapter.plan,
            chapter.letter,
            chapter.edited,
            kept_at=chapter.kept_at,
            learned=chapter.learned,
        )
    )
    for card in forgotten.cards:
        store.keep_card(card)
    for mail in forgotten.mails:
        outbox.add(mail.outgoing, base64.b64decode(mail.eml))
