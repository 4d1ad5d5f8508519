"""One question, some days after the answer was due."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.write.draft import Piece
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
    "We spoke on {day} about {post}.",
    "We spoke some time ago about {post}.",
)
_SPOKE_ONCE = ("We spoke some time ago.", "Some time ago you gave me some of your time.")
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
    "One line is enough, and thank you for your time.",
    "A short line is enough; thank you[ for taking the time|].",
    "There is no hurry; thank you for a line when you can.",
    "If it takes longer, that is fine with me. Thank you for your time.",
)
_SPOKE_BEFORE = (
    "I wrote to you some days ago about the work at {company}.",
    "Some days ago I asked [how things stand with|for news of] the work at {company}.",
    "After our talk on {day} I asked [how things stand|whether there is news]; that was some days ago.",
    "Some days ago I [wrote to you|sent you a line] about our talk on {day}.",
    "Some days ago I [wrote to you|sent you a line] about {post}.",
    "Some days ago I asked you [how things stand|for news].",
)
_ASK_LAST = (
    "Is the post still open, or has it been filled?",
    "Are you still choosing, or is it settled?",
    "Is it decided by now, either way?",
    "Has there been a decision, or will there be one soon?",
)
_LEAVE = (
    "Thank you for your time. I will not write again about this, and wish you [well|a good choice] either way.",
    "After this I leave it with you, with thanks. My interest stands[ as it was|].",
    "I leave it with you from here; thank you, and good wishes to you and the team.",
)
_LEAVE_OPEN = (
    "Thank you for your time. I will not write again about this, and wish you [well|a good choice] either way.",
    "I leave it with you from here; thank you, and good wishes to you and the team.",
    "After this I leave it with you, with thanks and good wishes for the search.",
)


def pieces(matter: Matter) -> Sequence[Piece]:
    """When we spoke, and the question. The second time it is the last, and says so."""
    say = matter.choice.say
    if matter.nth > 1:
        before = say("spoke before", _SPOKE_BEFORE, day=matter.day, company=matter.company, post=_post(matter))
        leave = say("leave", _LEAVE if matter.wanted else _LEAVE_OPEN)
        return (Piece(before, 0), Piece(say("ask last", _ASK_LAST), 0), Piece(leave, 1))
    spoke = say("spoke", _SPOKE, day=matter.day, company=matter.company, thing=matter.thing, post=_post(matter))
    spoke = spoke or say("spoke", _SPOKE_ONCE)
    asked = say("ask", _ASK_PROMISED if matter.promised else _ASK, when=matter.promised)
    return (Piece(spoke, 0), Piece(asked, 0), Piece(say("calm", _CALM), 1))


def _post(matter: Matter) -> str:
    """The post as one speaks about it; empty where it is not known."""
    role = matter.role
    if not role or re.match(r"(?:the|your|a|an)\b", role):
        return role
    return f"the {role}" if re.search(r"\b(?:role|post|job|position|place|work)$", role) else f"the post of {role}"


form = Form(
    shape=Shape.FOLLOW_UP,
    words=(18, 58),
    pieces=pieces,
    subjects=("Our talk on {day}", "A question after {talk_day}", "One question after our talk"),
    asks="",
)
