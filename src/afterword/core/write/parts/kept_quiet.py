"""What somebody is asked who heard a secret of another's: to let it end with them. To them nothing is owned."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import Piece
from afterword.core.write.matter import Matter
from afterword.core.write.parts.gravest import all_owned

_WHY = (
    "It was my mistake to speak of it, and you have done nothing wrong by hearing it.",
    "That I spoke of it is my doing alone, and none of yours.",
)
_IF_ASKED = (
    "If [somebody|anybody] asks you about it, tell me, and I will answer them myself.",
    "Should you be asked about it, [let me know|tell me], and I will answer it myself.",
)
_THANKS = ("Thank you. It would help [me|us both] a lot.", "Thank you for that.")


def kept_quiet(matter: Matter) -> Sequence[Piece]:
    """The request, why it is made, what to do when somebody asks, and thanks."""
    return (
        *(Piece(words, 0) for words in all_owned(matter)),
        Piece(matter.choice.say("asked why", _WHY), 0),
        Piece(matter.choice.say("if asked", _IF_ASKED), 0),
        Piece(matter.choice.say("asked thanks", _THANKS), 1),
    )
