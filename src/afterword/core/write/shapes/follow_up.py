"""One question, some days after the answer was due."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter

_SPOKE = (
    "We spoke on {day} about the work at {company}.",
    "On {day} we spoke about the work at {company}.",
    "We spoke on {day}, and I [still think|keep thinking] of {thing}.",
    "We spoke about the work at {company}.",
    "On {day} you gave me some of your time.",
    "We spoke some time ago, and I still think of {thing}.",
    "We spoke some time ago about the work with you.",
)
_ASK = (
    "Is there news on [how things stand|the next step], or a day on which I may expect it?",
    "May I ask how things stand, and when I may expect to hear?",
    "Could you tell me [how far you are|where things stand] with the decision?",
    "Is there a day on which I may expect to hear?",
)
_ASK_PROMISED = (
    "You said that I would hear {when}. Is there news[ yet|], or a new day for it?",
    "You named a time for your answer, {when}. May I ask how things stand?",
    "I was to hear {when}. Could you tell me where things stand?",
)
_CALM = (
    "One line is enough.",
    "A short line is enough for me.",
    "There is no hurry; a line is enough.",
    "If it takes longer, that is fine with me.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """When we spoke, and the question."""
    say = matter.choice.say
    spoke = say("spoke", _SPOKE, day=matter.day, company=matter.company, thing=matter.thing)
    asked = say("ask", _ASK_PROMISED if matter.promised else _ASK, when=matter.promised)
    return (Piece(spoke, 0), Piece(asked, 0), Piece(say("calm", _CALM), 1, SPARE if matter.promised else 1))


form = Form(
    shape=Shape.FOLLOW_UP,
    words=(18, 58),
    pieces=pieces,
    subjects=("Our talk on {day}", "A question after {talk_day}", "One question after our talk"),
    needs_specific=False,
)
