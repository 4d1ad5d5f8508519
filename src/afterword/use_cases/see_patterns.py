"""See what repeats over all occasions."""

from __future__ import annotations

from afterword.core.learn.patterns import Patterns, patterns_over
from afterword.core.learn.questions import question_bank
from afterword.core.send.outgoing import LEFT
from afterword.ports import Outbox, Store


def see_patterns(store: Store, outbox: Outbox | None = None) -> Patterns:
    """What repeats, as far as the number of occasions allows; with the outbox also how long letters waited."""
    pasts = store.pasts()
    gone = outbox.outgoing() if outbox is not None else ()
    left = {one.occasion_id: one.ended_at for one in gone if one.state in LEFT and one.ended_at is not None}
    return patterns_over(pasts, question_bank(pasts), left)
