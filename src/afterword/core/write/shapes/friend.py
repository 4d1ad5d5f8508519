"""A short note to a friend: owned, no reason given, room to answer or not."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.occasion import Action
from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.at_work import fix, space, thanks_for_reading
from afterword.core.write.parts.gravest import all_owned
from afterword.core.write.parts.kept_quiet import kept_quiet
from afterword.core.write.parts.pledged import promised
from afterword.core.write.parts.putting_right import is_owed
from afterword.core.write.passage import Passage
from afterword.core.write.shapes.correction import answers_beside

_OPENING = (
    "I have been thinking about what happened{on}.",
    "What happened{on} has been on my mind.",
    "I keep going back to what happened{on}.",
    "You have been on my mind since what happened{on}.",
)
_HOPE = (
    "You matter to me, and I did not want to leave this unsaid.",
    "I wanted to say this to you myself.",
    "I would rather say this than leave it unsaid.",
    "I did not want to let this pass without a word to you.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """What was done, the gravest first; that it was one's own, what would help, and no pressure."""
    if matter.heard:
        return kept_quiet(matter)
    sorry = matter.doing(Action.APOLOGISE, Action.MAKE_GOOD)
    owed = [item for item in matter.doing(Action.CORRECT) if is_owed(item)]
    rest = matter.doing(Action.ACKNOWLEDGE, Action.EXPLAIN_BRIEFLY)
    on = f" on {matter.day}" if matter.day else ""
    repair = fix(matter, (*sorry, *rest))
    opening = matter.choice.say("friend opening", tuple(way.replace("{on}", on) for way in _OPENING))
    return (
        Piece(opening, 0),
        *(Piece(words, 0) for words in all_owned(matter.undated)),
        *(Piece(words, 0, 5) for words in answers_beside(matter.undated, owed)),
        Piece(repair, 1),
        Piece(promised(matter), 1),
        Piece(matter.choice.say("friend hope", _HOPE) if matter.wanted else Passage(), 1, 3),
        Piece(thanks_for_reading(matter), 2, 5),
        Piece(space(matter, repair), 2, 2),
        Piece(matter.choice.say("friend hope", _HOPE) if not matter.wanted else Passage(), 1, SPARE),
    )


form = Form(
    shape=Shape.FRIEND,
    words=(42, 146),
    pieces=pieces,
    subjects=("About {day}", "A few words from me", "What I want to say to you", "This has been on my mind"),
    asks="",
)
