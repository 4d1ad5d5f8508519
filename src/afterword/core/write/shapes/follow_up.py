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
    "We spoke some time ago about the role with you.",
)
_ASK = (
    "Is there news on [how things stand|the next step], or a day on which I may expect it?",
    "May I ask how things stand, and when I may expect to hear?",
    "Could you tell me [how far you are|where things stand] with the decision?",
    "Is there a day on which I may expect to hear?",
)
_ASK_PROMISED = (
    "You said that I would hear {when}. Is there news[ yet|], or a new day for it?",
    "You said the answer would come {when}. May I ask how things stand?",
    "I was to hear {when}. Could you tell me where things stand?",
)
_CALM = (
    "One line is enough.",
    "A short line is enough for me.",
    "There is no hurry; a line is enough.",
    "If it takes longer, that is fine with me.",
)
_SPOKE_BEFORE = (
    "I wrote to you some days ago about the work at {company}.",
    "Some days ago I asked [how things stand with|for news of] the work at {company}.",
    "After our talk on {day} I asked [how things stand|whether there is news]; that was some days ago.",
    "Some days ago I [wrote to you|sent you a line] about our talk on {day}.",
    "Some days ago I asked you [how things stand|for news].",
)
_ASK_LAST = (
    "Is the post still open, or has it been filled?",
    "Are you still choosing, or is it settled?",
    "Is it decided by now, either way?",
    "Has there been a decision, or will there be one soon?",
)
_LEAVE = (
    "I will not write again about this, and wish you [well|a good choice] either way.",
    "After this I leave it with you. My interest stands[ as it was|].",
    "I leave it with you from here, and wish you and the team well.",
)
_LEAVE_OPEN = (
    "I will not write again about this, and wish you [well|a good choice] either way.",
    "I leave it with you from here, and wish you and the team well.",
    "After this I leave it with you, with good wishes for the search.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """When we spoke, and the question. The second time it is the last, and says so."""
    say = matter.choice.say
    if matter.nth > 1:
        before = say("spoke before", _SPOKE_BEFORE, day=matter.day, company=matter.company)
        leave = say("leave", _LEAVE if matter.wanted else _LEAVE_OPEN)
        return (Piece(before, 0), Piece(say("ask last", _ASK_LAST), 0), Piece(leave, 1))
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
