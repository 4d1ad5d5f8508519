"""A few lines where one sentence owns or explains the problem, or where no record is at hand."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.answer import record_sentence
from afterword.core.write.parts.need import need
from afterword.core.write.parts.offer import closing, no_hurry, offer
from afterword.core.write.parts.pledged import promised
from afterword.core.write.parts.thanks import thanks
from afterword.core.write.passage import Passage
from afterword.core.write.shapes.recovery import answers, problem, questions


def pieces(matter: Matter) -> Sequence[Piece]:
    """Thanks, the one sentence, what can be added, one offer."""
    found = answers(matter.undated)
    record = record_sentence(matter.records[0], matter, "record") if matter.records and not found else Passage()
    own = problem(matter.undated)
    more = 2 if own else 1  # what the work has to say does not lean on what is owned
    return (
        Piece(thanks(matter), 0),
        Piece(own, 1),
        *(Piece(words, more) for words in found),
        Piece(record, more, 4),
        Piece(need(matter) if record and matter.records[0].is_work else Passage(), more, 5),
        Piece(promised(matter), more),
        Piece(questions(matter), 3),
        Piece(offer(matter), 3, 3),
        Piece(no_hurry(matter), 3, SPARE),
        Piece(closing(matter), 3, SPARE if record or found else 6),
    )


form = Form(
    shape=Shape.SHORT_RECOVERY,
    words=(42, 118),
    pieces=pieces,
    subjects=(
        "Our talk on {day}",
        "Thank you for {talk_day}",
        "After our conversation",
        "Thank you, and one line more",
    ),
)
