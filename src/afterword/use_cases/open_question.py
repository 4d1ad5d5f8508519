"""See one question of the bank: how to handle it, the facts and stories that fit, and how often it was practised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.core.learn.past import Past, fact_words
from afterword.core.learn.practice import Card, card_of
from afterword.core.learn.questions import Question, facts_of, question_bank, question_in, with_facts
from afterword.core.occasion import Evidence
from afterword.core.write.story import Story, stories_of
from afterword.ports import BankKeeper, Store


@dataclass(frozen=True, slots=True)
class OpenedQuestion:
    """A question with its facts; those of a question that asks for one are laid out as stories, gaps named.

    `card` is None where it was never practised.
    """

    question: Question
    stories: tuple[Story, ...]
    card: Card | None


def open_question(store: Store, bank: BankKeeper, key: str) -> OpenedQuestion | None:
    """The question with that key, or with the only one that begins so; None if there is none, or more than one."""
    pasts = store.pasts()
    question = question_in(question_bank(pasts), key)
    if question is None:
        return None
    kept = [piece for piece in bank.bank().evidence if piece.is_tellable]
    question = with_facts([question], facts_of(pasts, [fact_words(piece) for piece in kept]))[0]
    stories: tuple[Story, ...] = ()
    if question.behavioural:
        own = [(words, past.company or "your account") for past in pasts for words in past.strengths]
        stories = stories_of(_evidence_for(question.evidence, kept, pasts, store), own)
    return OpenedQuestion(question, stories, card_of(question, store.cards(question.keys)))


def _evidence_for(
    texts: Iterable[str], kept: Sequence[Evidence], pasts: Sequence[Past], store: Store
) -> list[Evidence]:
    """The facts with these words: those of the bank, else from an occasion that brought them along."""
    found = []
    for text in texts:
        piece = next((one for one in kept if fact_words(one) == text), None)
        past = next((one for one in pasts if text in one.facts), None) if piece is None else None
        whole = store.find(past.id) if past is not None else None
        if whole is not None:
            piece = next((one for one in whole.occasion.evidence if fact_words(one) == text), None)
        if piece is not None:
            found.append(piece)
    return found
