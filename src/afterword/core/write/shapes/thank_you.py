"""A plain thank-you: nothing is repaired, one thing is remembered, one fact stays."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import KINDNESS, Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.answer import record_sentence
from afterword.core.write.parts.kindness import (
    in_return,
    in_writing,
    it_was_kind,
    no_answer_needed,
    thanks_for_a_kindness,
)
from afterword.core.write.parts.need import need
from afterword.core.write.parts.offer import closing, no_hurry, offer, offer_of_a_call
from afterword.core.write.parts.pledged import promised
from afterword.core.write.parts.thanks import thanks
from afterword.core.write.passage import Passage


def pieces(matter: Matter) -> Sequence[Piece]:
    """Thanks, one record with its use, an offer. With too much to repair, thanks and the offer of a call."""
    if matter.only_thanks:
        return (
            Piece(thanks(matter), 0),
            Piece(promised(matter), 1),
            Piece(offer_of_a_call(matter), 1),
            Piece(closing(matter), 1, SPARE),
            Piece(no_hurry(matter), 1, SPARE),
        )
    record = record_sentence(matter.records[0], matter, "record") if matter.records else Passage()
    return (
        Piece(thanks(matter), 0),
        Piece(record, 1, 2),
        Piece(need(matter) if record and matter.records[0].is_work else Passage(), 1, 3),
        Piece(promised(matter), 1),
        Piece(offer(matter), 2),
        Piece(no_hurry(matter), 2, SPARE),
        Piece(closing(matter), 2, SPARE if record else 1),
    )


form = Form(
    shape=Shape.THANK_YOU,
    words=(42, 118),
    pieces=pieces,
    subjects=(
        "Thank you for {talk_day}",
        "With thanks for {talk_day}",
        "Thank you, and good wishes",
        "Thank you for our talk",
    ),
)


def pieces_for_a_kindness(matter: Matter) -> Sequence[Piece]:
    """What they did, thanks for it, what it was to the writer, and an offer for another day."""
    return (
        Piece(thanks_for_a_kindness(matter), 0),
        Piece(it_was_kind(matter), 1, 4),
        Piece(in_writing(matter), 1, SPARE),
        Piece(in_return(matter), 2, 3),
        Piece(no_answer_needed(matter), 2, SPARE),
    )


for_a_kindness = Form(
    shape=Shape.THANK_YOU,
    words=(42, 118),
    pieces=pieces_for_a_kindness,
    subjects=("A word of thanks", "Thank you for your kindness", "With thanks, from me", "Thanks, and good wishes"),
    asks=KINDNESS,
)
