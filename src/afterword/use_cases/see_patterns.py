"""See what repeats over all occasions, honestly about small numbers."""

from __future__ import annotations

from afterword.core.learn.patterns import Patterns, patterns_over
from afterword.core.learn.questions import question_bank
from afterword.ports import Store


def see_patterns(store: Store) -> Patterns:
    """What repeats, as far as there is enough to say so."""
    pasts = store.pasts()
    return patterns_over(pasts, question_bank(pasts))
