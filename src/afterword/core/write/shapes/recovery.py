"""The letter after a talk that went badly: thanks, one problem owned, better answers, their need, one offer."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.occasion import Action
from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.answer import corrected, record_sentence, shown
from afterword.core.write.parts.need import need
from afterword.core.write.parts.offer import closing, offer
from afterword.core.write.parts.owning import explained, owned, thanks_for_waiting
from afterword.core.write.parts.pledged import problem_item, promised
from afterword.core.write.parts.question import question
from afterword.core.write.parts.thanks import thanks
from afterword.core.write.passage import Passage, joined

MOST_STATED = 2  # slips that one letter states
_STATES_THE_SLIP = frozenset({"technical_error", "exaggeration"})
"""A fuller answer names no slip; taking a wrong one back does."""


def problem(matter: Matter) -> Passage:
    """The one problem item, owned or explained, with thanks to those who waited."""
    if (item := problem_item(matter)) is None:
        return Passage()
    said = explained(item, matter) if item.action is Action.EXPLAIN_BRIEFLY else owned(item, matter)
    return joined((said, thanks_for_waiting(item, matter)))


def answers(matter: Matter) -> list[Passage]:
    """The better answers, corrections first."""
    stated = int(bool(matter.doing(Action.ACKNOWLEDGE, Action.EXPLAIN_BRIEFLY)))
    corrections = []
    for item in matter.doing(Action.CORRECT):
        corrections.append(corrected(item, matter, stated=stated < MOST_STATED))
        stated += bool(item.figures) or item.kind.name in _STATES_THE_SLIP
    return [words for words in (*corrections, *(shown(item, matter) for item in matter.doing(Action.SHOW))) if words]


def questions(matter: Matter) -> Passage:
    """The one question, where none was asked in the talk."""
    asked = [item for item in matter.doing(Action.SHOW) if item.kind.name == "no_questions"]
    return question(asked[0], matter) if asked else Passage()


def pieces(matter: Matter) -> Sequence[Piece]:
    """In the order that reads best: thanks, problem, answers, need, question, offer."""
    found = answers(matter.undated)
    answering = [
        item.records[0] for item in matter.doing(Action.CORRECT, Action.SHOW) if item.records and not item.statements
    ]
    before = (answering[-1] if answering else None, *matter.records)
    extra = [
        record_sentence(record, matter, f"extra {n}", led=not found and n == 0, after=before[n])
        for n, record in enumerate(matter.records[:2])
    ]
    answered_by_record = bool(answering)
    shows_work = any(record.is_work for record in answering or matter.records[:1])
    own_problem = problem(matter.undated)
    return (
        Piece(thanks(matter), 0),
        Piece(own_problem, 1),
        *(Piece(words, 1 if own_problem else 2) if n == 0 else Piece(words, 2) for n, words in enumerate(found)),
        *(Piece(words, 2, 3 if not answered_by_record and n == 0 else SPARE) for n, words in enumerate(extra)),
        Piece(need(matter) if shows_work else Passage(), 2, 4),
        Piece(promised(matter), 2),
        Piece(questions(matter), 3),
        Piece(offer(matter), 3, 2),
        Piece(closing(matter), 3, SPARE),
    )


form = Form(
    shape=Shape.RECOVERY,
    words=(92, 176),
    pieces=pieces,
    subjects=(
        "Our talk on {day}",
        "After our talk on {day}",
        "Thank you for {talk_day}",
        "Following our conversation",
        "Our talk at {company}",
    ),
)
