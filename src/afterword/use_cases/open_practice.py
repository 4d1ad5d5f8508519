"""See which questions are due for practice, and all that were ever asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from afterword.core.learn.coming import Coming, is_ahead
from afterword.core.learn.past import fact_words
from afterword.core.learn.practice import Due, Timetable
from afterword.core.learn.questions import Question, facts_of, question_bank, with_facts
from afterword.ports import BankKeeper, Clock, Store


@dataclass(frozen=True, slots=True)
class Practice:
    """The sitting of now, everything that is practised by when it is due, and the whole question bank."""

    now: tuple[Due, ...]
    all: Timetable
    bank: tuple[Question, ...]
    coming: Coming | None


def open_practice(store: Store, bank: BankKeeper, clock: Clock) -> Practice:
    """Practice as it stands now; what is due comes with the facts that fit it."""
    pasts = store.pasts()
    questions = question_bank(pasts)
    now, coming = clock.now(), store.coming()
    ahead = coming if is_ahead(coming, now) else None
    due = Timetable(questions, store.cards(), now, ahead, clock.zone())
    sitting = due.sitting(now)
    facts = facts_of(pasts, [fact_words(piece) for piece in bank.bank().evidence if piece.is_tellable])
    tied = with_facts([one.question for one in sitting], facts)
    sitting = tuple(replace(one, question=question) for one, question in zip(sitting, tied, strict=True))
    return Practice(sitting, due, questions, ahead)
