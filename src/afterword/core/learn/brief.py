"""The brief for the next interview, on one page: plans, stories, names, questions to ask, what not to repeat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core import settings
from afterword.core.judge.kinds import slip_kinds
from afterword.core.learn.coming import QUESTIONS, Coming, Named
from afterword.core.learn.if_then import IF_THEN
from afterword.core.learn.lessons import Placed, awake
from afterword.core.learn.past import Past
from afterword.core.learn.questions import Question, with_facts
from afterword.core.occasion import Setting

STORIES = 4
AVOIDED = 2
# "Nine, not fourteen" put a wrong answer right; nobody tells it as a story.
_PUTS_RIGHT = re.compile(r"^(?:\S+\s+){1,4}not\s+(?:\S+\s*){1,3}$", re.IGNORECASE)
_RECENT = 5  # occasions in which a slip has to have come up twice to be named


@dataclass(frozen=True, slots=True)
class Story:
    """A likely question with what to answer it with. `how` stands where no fact is known yet."""

    question: Question
    facts: tuple[str, ...]
    how: str


@dataclass(frozen=True, slots=True)
class Avoid:
    """Something that repeated: what it is, how often of late, and one act in its place."""

    title: str
    count: int
    of: int
    instead: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything for one page. What is not known is empty, never made up.

    `waits`: there is no plan to take along, but one from a slip waits until one from what went well stands beside it.
    """

    coming: Coming | None
    plans: tuple[str, ...] = ()
    stories: tuple[Story, ...] = ()
    people: tuple[Named, ...] = ()
    ask: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    waits: bool = False


def brief_for(
    coming: Coming | None, pasts: Sequence[Past], bank: Sequence[Question], facts: Sequence[str] = ()
) -> Brief:
    """The page for the next interview; `pasts` are those told last first. Plans come from all, the rest from interviews."""
    pasts, told = [past for past in pasts if past.setting is Setting.INTERVIEW], pasts
    same = _same_place(coming, pasts)
    placed = placed_in(told)
    plans = tuple(one.lesson.sentence for one in awake(placed))
    strengths = tuple(dict.fromkeys(text for past in (*same, *pasts) for text in past.strengths))[:3]
    return Brief(
        coming,
        plans,
        tuple(map(_story, with_facts(_likely(bank, {past.id for past in same})[:STORIES], facts))),
        coming.people if coming else (),
        coming.questions if coming else QUESTIONS,
        strengths,
        _avoid(pasts),
        waits=not plans and any(one.lesson.chosen_at is not None for one in placed),
    )


def placed_in(pasts: Sequence[Past]) -> list[Placed]:
    """All lessons of all occasions."""
    return [Placed(lesson, past.id, at) for past in pasts for at, lesson in enumerate(past.learned.lessons)]


def _same_place(coming: Coming | None, pasts: Sequence[Past]) -> list[Past]:
    if coming is None:
        return []
    names = {one.name.casefold() for one in coming.people}
    company = coming.company.casefold()
    return [
        past
        for past in pasts
        if (company and past.company.casefold() == company) or names & {name.casefold() for name in past.people}
    ]


def _likely(bank: Sequence[Question], here: set[str]) -> list[Question]:
    """Those this employer asked before come first; within both the order of the bank stays."""
    return sorted(bank, key=lambda one: here.isdisjoint(one.occasions))


def _story(question: Question) -> Story:
    return Story(question, tuple(fact for fact in question.evidence if not _PUTS_RIGHT.search(fact))[:2], question.how)


def _avoid(pasts: Sequence[Past]) -> tuple[Avoid, ...]:
    if len(pasts) < settings.PATTERN_FROM:
        return ()  # twice in two could be chance, here as in the patterns
    recent = pasts[:_RECENT]
    seen = Counter(kind for past in recent for kind in set(past.slips))
    titles = slip_kinds()
    often = sorted(((count, kind) for kind, count in seen.items() if count > 1), key=lambda pair: (-pair[0], pair[1]))
    return tuple(
        Avoid(titles[kind].title, count, len(recent), "If {}, then I {}.".format(*IF_THEN[kind]))
        for count, kind in often[:AVOIDED]
        if kind in titles and kind in IF_THEN
    )
