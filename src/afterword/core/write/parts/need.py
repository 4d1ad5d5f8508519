"""The link to what they need: what this would be good for, said without a promise."""

from __future__ import annotations

from afterword.core.write.matter import Matter
from afterword.core.write.passage import Passage

_WANTED = (
    "[That|This] is the [kind|sort] of work I would [like to do|be glad to do] at {company}.",
    "Work of [that|this] [kind|sort] is what I would [like to do at|bring to] {company}.",
    "I would [be glad to|like to] do [the same|more of that] [kind|sort] of work at {company}.",
    "That is what I would [bring to|put to use in] the work at {company}.",
    "I would [be glad to|like to] put that to use for [your team|you] at {company}.",
    "[That experience|What I learned there] would be [at your service|yours to use] at {company}.",
    "I would [be glad to|like to] put that to use [for your team|in the role|for you].",
    "Work of [that|this] [kind|sort] is what I would [bring to|like to do in] the role.",
    "That is what I would put to use in the [first months|role] with you.",
)
_OPEN = (
    "If that is of use [to your team|to you|for the role], I can [say more about how it was done|send the details].",
    "I can [say more about|go into] how it was done, if that is of use [to you|to your team|for the role].",
    "Should [that|this] be of use at {company}, I can [tell you more about it|go into it further|send the details].",
    "If [this|that] touches the work at {company}, I can [tell you more about it|go into it further|send the details].",
    "[How it was done|What it took] I can tell you in [a few words|ten minutes], if it is of use [to you|to your team].",
)


def need(matter: Matter) -> Passage:
    """One sentence that ties the evidence to their work; interest is said only where the person has it."""
    return matter.choice.say("need", _WANTED if matter.wanted else _OPEN, company=matter.company, role=matter.role)
