"""The answer to a refusal: thanks, good wishes, an open door where one is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.write.draft import SPARE, Piece
from afterword.core.write.form import Form
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.thanks import thanks_for_news
from afterword.core.write.passage import Passage

_THING = (
    "I [liked|enjoyed] {thing}, and that stays with me.",
    "{Thing} is what I will remember [from it|of our talk].",
    "What I take with me is {thing}.",
)
_GIFT = ("Thank you also for {gift}.", "And thank you for {gift}.")
_DOOR = (
    "Should a similar post come up at {company}, I would be glad to hear of it.",
    "If something of the kind comes up again, I would be glad of a line from you.",
    "Should the work change or a new post open, I would gladly talk again.",
)
_WISHES = (
    "I wish you and the person you chose a good [beginning|start].",
    "My good wishes to you and to whoever takes the post.",
    "I wish you well with the [work|team] and with whoever joins it.",
    "Good wishes to you, and to the person you chose.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """Thanks, one thing that stays, an open door, good wishes."""
    say = matter.choice.say
    return (
        Piece(thanks_for_news(matter, "telling me how you decided", "thanks for news"), 0),
        Piece(say("stays", _THING, thing=matter.thing) or say("gift", _GIFT, gift=matter.gift), 0),
        Piece(say("door", _DOOR, company=matter.company) if matter.wanted else Passage(), 1),
        Piece(say("wishes", _WISHES), 1),
        Piece(say("door", _DOOR[1:2]) if not matter.wanted else Passage(), 1, SPARE),
    )


form = Form(
    shape=Shape.REJECTION_REPLY,
    words=(28, 96),
    pieces=pieces,
    subjects=("Thank you for your answer", "Thank you for letting me know", "Thank you for {talk_day}"),
    asks="",
)
