"""Questions that come in every second interview, by what they are after: how they are worded, and how to handle them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_STORY = (
    "They want one thing that really happened. Say where and what was at stake, what you had to do, what you did "
    "yourself, and what came of it with a number."
)


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of question. `behavioural`: it asks for a story of something done. `how` says how to handle it.

    `kin` are words of facts that may answer it although they do not stand in the question.
    """

    name: str
    words: re.Pattern[str]
    how: str
    behavioural: bool = False
    kin: str = ""


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words) + r")", re.IGNORECASE)


FAMILIES: Final[tuple[Family, ...]] = (
    Family(
        "yourself",
        _any(r"tell (?:me|us) (?:a bit |something |a little )?about (?:yourself|myself)", r"introduce (?:yourself|myself)",
             r"walk (?:me|us) through (?:your|my) (?:cv|resume|career)", r"about myself\b"),
        "Three sentences do: what you do now, one thing you did that fits this job, why you are here.",
    ),
    Family(
        "why_here",
        _any(r"why (?:do |did )?(?:you|I) want(?:ed)? (?:to (?:work|join|come)|this|the job)", r"why (?:us|here|this (?:job|role|firm|company))\b",
             r"why (?:you|I) (?:applied|wanted)"),
        "Name one thing of theirs that you have read or seen, and one thing of yours that it needs.",
    ),
    Family(
        "leaving",
        _any(r"why (?:are|were|am|was|did) (?:you|I) (?:leav|left|want to leave)", r"why (?:you|I) (?:left|am leaving|are leaving|was leaving)",
             r"leaving (?:your|my) (?:last|current|present)"),
        "One sentence about what you are going towards. Nothing about the people you leave.",
    ),
    Family(
        "weakness",
        _any(r"(?:greatest|biggest|main|your|my) weakness", r"weaknesses\b", r"what (?:you are|I am|I'm) (?:not|less) good at"),
        "Name a real one that the job does not rest on. Then say what you do about it, and since when.",
    ),
    Family(
        "strength",
        _any(r"(?:greatest|biggest|main|your|my) strengths?\b", r"what (?:you are|I am|I'm) (?:best|good) at"),
        "Name one strength, then at once the thing you did that shows it.",
    ),
    Family(
        "own questions",
        _any(r"(?:if|whether|do|did) (?:I|you|we) (?:had|have) any questions", r"any questions (?:for|of) (?:us|them|me)"),
        "Have two real questions about their work ready, and ask one of them.",
    ),
    Family(
        "pay",
        _any(r"(?:salary|pay) (?:expectation|range|wish)", r"what (?:you|I) (?:want|expect|hope) to earn"),
        "Give a range that you have looked up, and ask for theirs.",
    ),
    Family(
        "years",
        _any(r"where (?:do |did )?(?:you|I) see (?:yourself|myself)", r"in (?:five|5|ten|10|three|3) years"),
        "What you would like to be able to do by then, and how this job leads there.",
    ),
    Family(
        "conflict",
        _any(r"conflict", r"disagree", r"difficult (?:colleague|person|customer|client|parent|patient|stakeholder)", r"fell out with"),
        _STORY + " Be fair to the other person; say what they were right about.",
        behavioural=True,
        kin="dispute disputed settled conflict disagreement negotiated mediated complaint complaints agreed reconciled",
    ),
    Family(
        "failure",
        _any(r"(?:a |your |my )?(?:failure|biggest mistake)", r"time (?:when |that )?(?:you|I|something) (?:had )?(?:fail|went wrong|made a mistake)"),
        _STORY + " Take one that was yours, and end on what you do differently since.",
        behavioural=True,
        kin="mistake failure failed incident recovered lessons corrected",
    ),
    Family(
        "deadline",
        _any(r"(?:tight|missed|short) deadline", r"under pressure", r"competing priorities", r"(?:prioriti[sz]e|juggl)"),
        _STORY,
        behavioural=True,
        kin="deadline deadlines weeks overnight urgent rota shift backlog",
    ),
    Family(
        "leading",
        _any(r"led a (?:team|project)", r"time (?:when |that )?(?:you|I) (?:led|lead|took the lead|persuaded|convinced)", r"influenc(?:e|ed) (?:someone|people|others)"),
        _STORY,
        behavioural=True,
        kin="led trained taught mentored managed coached convinced introduced",
    ),
)  # fmt: skip
"""The first that fits is taken."""

BEHAVIOURAL: Final = _any(
    r"tell (?:me|us) about (?:a|one|the last) (?:time|situation|occasion|project|case)",
    r"(?:a|the last|one) (?:time|situation|occasion|moment) (?:when|where|that|in which|I|you)\b",
    r"(?:an?|one|some) (?:concrete |specific |real )?examples?\b",
    r"describe (?:a|one|how you (?:handled|dealt))",
    r"have you ever\b",
    r"how (?:did|have) (?:you|I) (?:handle|deal|cope|solve|respond)",
    r"how (?:you|I) (?:handled|dealt|coped|solved|responded|had handled|had dealt)",
    r"when (?:did you|was the) last\b",
    r"what (?:did you|was it you|I) (?:do|did) when\b",
)
"""Wordings that ask for something that really happened."""

ANY_STORY: Final = _STORY
PLAIN: Final = "Answer in the first sentence, then give one fact that shows it."


@lru_cache(maxsize=16384)  # a bank of thousands of questions is gone through for every page
def family_of(words: str) -> Family | None:
    """The family a question belongs to, if it is one of the usual ones."""
    return next((family for family in FAMILIES if family.words.search(words)), None)


@lru_cache(maxsize=16384)
def is_behavioural(words: str) -> bool:
    """Whether a question asks for a story of something done."""
    family = family_of(words)
    return bool(family and family.behavioural) or BEHAVIOURAL.search(words) is not None
