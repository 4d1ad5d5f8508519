"""Stepping back from an application, kindly and in time."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.thanks import short_thanks

_STEP_BACK = (
    "I have decided to withdraw my application at {company}, and want you to know it [in good time|before you decide].",
    "I have decided not to go on with my application, and want you to [know it in good time|hear it from me].",
    "Please take my application at {company} off your list; I have decided not to go on with it.",
    "After some thought I withdraw my application at {company}.",
    "After some thought I withdraw my application. I wanted you to hear it from me, and in good time.",
)
_WISHES = (
    "I wish you a good choice, and a good start to whoever it is.",
    "I hope you find the person you are looking for.",
    "My good wishes for your search and for the team.",
    "I wish you and your team well.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """The decision, thanks, good wishes."""
    say = matter.choice.say
    return (
        Piece(say("step back", _STEP_BACK, company=matter.company), 0),
        Piece(short_thanks(matter), 1),
        Piece(say("wishes", _WISHES), 1),
    )


form = Form(
    shape=Shape.WITHDRAWAL,
    words=(28, 96),
    pieces=pieces,
    subjects=(
        "My application at {company}",
        "About my application with you",
        "Withdrawing my application, with thanks",
    ),
    asks="",
)
