"""Answer one question: see what the answer is made of, and when the question comes back. The answer is not kept."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.learn.coming import is_ahead
from afterword.core.learn.practice import Card, Grade, Run, card_of, new_card, practised, retention_for
from afterword.core.learn.questions import Question, question_bank, question_in
from afterword.core.learn.structure import Structure, structure_of
from afterword.core.occasion import AfterwordError
from afterword.ports import Clock, Scheduler, Store


@dataclass(frozen=True, slots=True)
class Practised:
    """The question, what the answer was made of, and its card; `card` is None where nothing was graded yet."""

    question: Question
    structure: Structure
    card: Card | None


def practise_question(
    store: Store,
    scheduler: Scheduler,
    clock: Clock,
    key: str,
    answer: str,
    *,
    seconds: int = 0,
    grade: Grade | None = None,
) -> Practised:
    """Feedback on structure; with a grade, the run is kept and the question comes back when it should.

    Raises:
        AfterwordError: there is no such question, or the answer is far too long.
    """
    question = question_in(question_bank(store.pasts()), key)
    if question is None:
        raise AfterwordError("There is no such question any more. Please look at the list again.")
    if len(answer) > 20_000:
        raise AfterwordError("That is longer than any answer. Nothing was kept.")
    now = clock.now()
    structure = structure_of(answer, behavioural=question.behavioural, seconds=max(seconds, 0))
    if grade is None:
        return Practised(question, structure, None)
    coming = store.coming()
    ahead = coming if is_ahead(coming, now) else None
    card = card_of(question, store.cards(question.keys)) or new_card(question, now)
    card = scheduler.reviewed(card, grade, now, retention_for(now, ahead))
    run = Run(now, grade, structure.seconds, structure.words, structure.found, structure.number is not None)
    card = practised(card, run)
    store.keep_card(card)
    return Practised(question, structure, card)
