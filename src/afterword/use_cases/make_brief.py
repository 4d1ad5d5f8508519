"""Make the one page to take along to the next interview."""

from __future__ import annotations

from afterword.core.learn.brief import Brief, brief_for
from afterword.core.learn.coming import is_ahead
from afterword.core.learn.past import fact_words
from afterword.core.learn.questions import facts_of, question_bank
from afterword.ports import BankKeeper, Clock, Store


def make_brief(store: Store, bank: BankKeeper, clock: Clock) -> Brief:
    """The brief for the interview ahead, or for whichever comes next where none was told."""
    pasts, coming = store.pasts(), store.coming()
    facts = facts_of(pasts, [fact_words(piece) for piece in bank.bank().evidence if piece.is_tellable])
    return brief_for(coming if is_ahead(coming, clock.now()) else None, pasts, question_bank(pasts), facts)
