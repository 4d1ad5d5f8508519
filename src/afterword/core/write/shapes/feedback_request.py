"""After a refusal: one request for advice, never together with an argument."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.thanks import thanks_for_news

_ASK = (
    "I would be glad of your advice for next time: what is the one thing you would have me do [differently|more of]?",
    "May I ask you for one piece of advice? What would you work on first, in my place?",
    "If you can spare [a minute|two minutes], one piece of advice would help me: what should I work on before the next talk?",
    "For the next time I would be grateful for one hint: where would you begin, in my place?",
)
_EASY = (
    "Two lines are enough, and I will not argue with them.",
    "A line or two is plenty.",
    "If that is not possible, I understand.",
    "One sentence would already help. If your rules do not allow it, that is fine.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """Thanks for the answer, the question, and no pressure."""
    return (
        Piece(thanks_for_news(matter, "letting me know your decision", "thanks for news"), 0),
        Piece(matter.choice.say("advice", _ASK), 1),
        Piece(matter.choice.say("easy", _EASY), 1),
    )


form = Form(
    shape=Shape.FEEDBACK_REQUEST,
    words=(24, 78),
    pieces=pieces,
    subjects=("Advice for next time", "One question for next time", "Thank you, and one question"),
    asks="",
)
