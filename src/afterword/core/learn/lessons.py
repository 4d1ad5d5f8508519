"""Lessons: if-then plans in one fixed form, at most three awake, never more from slips than from what went well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from afterword.core import settings
from afterword.core.judge.worth import QUIET, judge
from afterword.core.learn.if_then_elsewhere import AGAIN, GOOD, if_then
from afterword.core.learn.learned import Learned, Lesson, Root
from afterword.core.occasion import AfterwordError, Moment, Occasion, Setting
from afterword.core.shortened import shortened
from afterword.core.topic import can_follow_about

LONGEST: Final = 140
"""Characters of a cue or an act."""
_CUE_WORDS: Final = 60
_LINE: Final = 120  # characters of a telling that a page shows


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An if-then plan to start from. `about` are the words it came from."""

    cue: str
    act: str
    root: Root
    about: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A lesson with its occasion and its place there."""

    lesson: Lesson
    occasion: str
    at: int


def lesson_from(cue: str, act: str, root: Root, now: datetime) -> Lesson:
    """A lesson in the fixed form, awake from now on.

    Raises:
        AfterwordError: a half is missing or too long, or the second half holds more than one act.
    """
    cue = _plain(re.sub(r"^\s*(?:if|when|whenever)\s+", "", cue, flags=re.IGNORECASE))
    act = _plain(re.sub(r"^\s*(?:then\b,?\s*)?(?:I(?:'ll| will)?\s+)?", "", act, flags=re.IGNORECASE))
    if len(cue.split()) < 2 or not act:
        raise AfterwordError("A plan has two halves: if this happens in the talk, then I do that. Please fill in both.")
    if max(len(cue), len(act)) > LONGEST:
        raise AfterwordError(
            f"Shorter, please: each half has room for {LONGEST} signs. In the talk a short one comes to mind."
        )
    if re.search(r";|\b(?:and then|then also)\b", act, re.IGNORECASE):
        raise AfterwordError(
            "One act for one plan, please; it is remembered better. Put the second act into a plan of its own."
        )
    return Lesson(cue, act, root, now, now)


def with_lesson(learned: Learned, lesson: Lesson) -> Learned:
    """The same with one lesson more.

    Raises:
        AfterwordError: it is there already.
    """
    if any(other.sentence.casefold() == lesson.sentence.casefold() for other in learned.lessons):
        raise AfterwordError("This plan is there already. Nothing was changed.")
    return replace(learned, lessons=(*learned.lessons, lesson))


def woken(learned: Learned, at: int, now: datetime | None) -> Learned:
    """The same with one lesson awake from that time on, or resting.

    Raises:
        AfterwordError: there is no such lesson.
    """
    if not 0 <= at < len(learned.lessons):
        raise AfterwordError("There is no such plan here. Please look at the list again.")
    lessons = list(learned.lessons)
    lessons[at] = replace(lessons[at], chosen_at=now)
    return replace(learned, lessons=tuple(lessons))


def awake(placed: Iterable[Placed]) -> tuple[Placed, ...]:
    """The plans to take along: at most three, the latest chosen, and at least as many from what went well.

    A slip's plan waits until one from what went well stands beside it.
    """
    chosen = sorted(
        (one for one in placed if one.lesson.chosen_at is not None),
        key=lambda one: -(one.lesson.chosen_at.timestamp() if one.lesson.chosen_at else 0.0),
    )
    good = [one for one in chosen if one.lesson.root is Root.STRENGTH]
    slips = [one for one in chosen if one.lesson.root is Root.SLIP]
    from_slips = min(len(slips), len(good), settings.ACTIVE_LESSONS // 2)
    from_good = min(len(good), settings.ACTIVE_LESSONS - from_slips)
    return (*good[:from_good], *slips[:from_slips])


def balance(learned: Learned) -> str:
    """What is missing so that what went well weighs as much; empty where nothing is."""
    roots = [lesson.root for lesson in learned.lessons]
    missing = roots.count(Root.SLIP) - roots.count(Root.STRENGTH)
    if missing <= 0:
        return ""
    if missing == 1:
        return "One plan from what went well belongs beside it. Until then the one from the slip waits."
    return f"{missing} plans from what went well belong beside them. Until then those from slips wait."


def suggestions(occasion: Occasion, learned: Learned) -> tuple[Suggestion, ...]:
    """Plans to start from: first those from what went well, and no more from slips than from it, if it can be."""
    known = {lesson.cue.casefold() for lesson in learned.lessons}
    interview = occasion.setting is Setting.INTERVIEW
    usual = (
        ("they ask what I am good at", "tell the one thing I enjoyed telling") if interview else AGAIN[occasion.setting]
    )
    named = "the talk comes near {}" if interview else "it is about this again: {}"
    good = [
        Suggestion(
            named.format(name) if (name := _named(one)) else usual[0],
            "tell it as a story with its result" if interview else GOOD[occasion.setting],
            Root.STRENGTH,
            shortened(one.quote.text, _LINE),
        )
        for one in occasion.strengths
    ]
    good = [one for one in _distinct(good) if one.cue.casefold() not in known]
    if not good:
        good = [Suggestion(*usual, Root.STRENGTH)]
    slips = [
        Suggestion(*if_then(slip.kind or "other", occasion.setting), Root.SLIP, shortened(slip.quote.text, _LINE))
        for slip in by_weight(occasion)
    ]
    fresh = [one for one in _distinct(slips) if one.cue.casefold() not in known]
    return (*good[: settings.ACTIVE_LESSONS], *fresh[: max(len(good), 1)])


def by_weight(occasion: Occasion) -> tuple[Moment, ...]:
    """The slips, what is owed and what weighs most first; what nobody has to act on comes last."""
    verdicts = sorted(judge(occasion).verdicts, key=lambda one: (not one.is_duty, one.action in QUIET, -one.score))
    return tuple(verdict.moment for verdict in verdicts)


def _distinct(found: Sequence[Suggestion]) -> list[Suggestion]:
    return list({one.cue: one for one in reversed(found)}.values())[::-1]


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" .,;!")


_NO_SUBJECT: Final = r"(?!(?:i|he|she|we|they|it|you|there|and|but|so|because|which|who|that|when|where|then|how|what|why|to|well|clearly|calmly|is|are|was|were|had|has|would|could)\b)"
_NOUNS: Final = rf"(?:{_NO_SUBJECT}(?!(?:in|at|of|for|on|with|from|about)\b)[\w'’-]+ ?){{1,4}}"
_AND_WHERE: Final = rf"(?:(?<= )(?:in|at|of|for|from) (?:(?:the|my|our|an?) )?(?:{_NO_SUBJECT}[\w'’-]+ ?){{1,2}})?"
_SHOWN: Final = re.compile(
    r"\b(?:(?:showed|explained|described|presented|mentioned|drew)\s+(?:(?:to )?(?:them|her|him|everyone) )?(?:[a-z]+s of )?(?=(?:the|my|our|an?)\s)"
    r"|(?:walked|talked|took) (?:them|her|him|everyone) through (?=(?:the|my|our|an?)\s)"
    r"|(?:told|talked|spoke|chatted|asked?|asking|grilled|quizzed|questions?)\s+(?:(?:to|with) )?(?:(?:them|her|him|me|us|everyone|a|lot|all|great|long) )*about "
    r"|(?:asked?|grilled|quizzed|questions?)\s+(?:(?:them|her|him|me|us) )?on )"
    rf"(?P<what>(?:(?:the|my|our|their|an?) )?{_NOUNS}{_AND_WHERE})"
    r"(?=\b(?:and|but|so|because|which|who|that|when|where|then|well|clearly|calmly|on|to|with|i|he|she|we|they|it|is|are|was|were|had|has|would|could)\b|[.,;:!?()\"“”–—]|$)",
    re.IGNORECASE,
)
"""What was shown, told or talked about."""
_VAGUE: Final = re.compile(
    r"(?:(?:the|my|our|their|an?) )?(?:time|night|day|morning|thing|things|way|part|bit|one|lot|bits|chat|talk|story|second|first|whole|question|questions|answer|answers)",
    re.IGNORECASE,
)


def _named(moment: Moment) -> str:
    """What a moment was about, in few words: its topic, else the thing that was shown or talked about; empty where that is not told."""
    line = " ".join(moment.quote.text.split()).strip(" .,;")
    shown = [found["what"].strip() for found in _SHOWN.finditer(line)]
    for name in (" ".join(moment.topic.split()), *shown):
        if name and len(name) <= _CUE_WORDS and not _VAGUE.fullmatch(name) and can_follow_about(name):
            return name
    return ""
