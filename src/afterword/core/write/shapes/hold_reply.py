"""The answer to "it will take longer"."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.answer import record_sentence
from afterword.core.write.parts.thanks import thanks_for_news
from afterword.core.write.passage import Passage

_WAIT = (
    "I am glad to wait, and [still interested|my interest stands].",
    "My interest in the work at {company} stands.",
    "Waiting suits me; I [would still like|am still keen] to join you.",
)
_WAIT_OPEN = (
    "Waiting is fine with me, and my application stands.",
    "I am content to wait; my application stands.",
    "Please leave my application on your list.",
)
_MEANWHILE = (
    "If you need something from me in the meantime, a line is enough.",
    "Should you need papers or an answer before then, please write.",
    "You can reach me by mail or phone in the meantime.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """Thanks, that one waits, and where to find one."""
    say = matter.choice.say
    record = record_sentence(matter.records[0], matter, "record") if matter.records else Passage()
    return (
        Piece(thanks_for_news(matter, "telling me that it will take longer", "thanks for news"), 0),
        Piece(say("wait", _WAIT if matter.wanted else _WAIT_OPEN, company=matter.company), 0),
        Piece(record, 1, SPARE),
        Piece(say("meanwhile", _MEANWHILE), 1),
    )


form = Form(
    shape=Shape.HOLD_REPLY,
    words=(28, 96),
    pieces=pieces,
    subjects=("Thank you for the update", "My application with you", "Thank you for letting me know"),
    asks="",
)
