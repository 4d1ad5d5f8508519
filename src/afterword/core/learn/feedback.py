"""Feedback received: kept word for word beside one's own view, and what of it the person decides to work on."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from afterword.core.learn.learned import Feedback, Learned, WorkItem
from afterword.core.occasion import AfterwordError

MOST: Final = 8000

_WORK: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:more|concrete|specific|better) (?:detail|examples?)|concrete|specific|vague|general|surface", "Give each answer one example with a number."),
    (r"structur|rambl|long answers?|(?:too|rather|very|quite|a (?:bit|little)) long\b|concise|to the point|off topic", "End each answer on its result, within two minutes."),
    (r"technical (?:depth|skill|knowledge|side|answers?)|depth\b|(?:lack|gaps?|more|limited) (?:of |in )?(?:\w+ )?knowledge|gaps? in|fundamentals|skills? (?:were|was|in)", "Name the two topics they tested, and practise one question on each."),
    (r"experience (?:with|in|of)|more experienced|seniority|years of", "Find the nearest thing I have done, and tell it first."),
    (r"communicat|clear(?:ly|er|ity)|quiet|hard to follow|speak", "Say the answer first, then the reason."),
    (r"confiden|nervous|hesita", "Practise three openings aloud."),
    (r"research|knew? (?:little|about us)|prepar|our (?:company|product|school|ward|work)", "Know three things of theirs, each with its source."),
    (r"motivation|interest(?:ed)?|enthus|why you want", "Say in one sentence what in this work I want, and why."),
    (r"team|collaborat|fit\b|culture", "Have one story of work done with others, with my part in it."),
    (r"questions? (?:for|to) us|no questions|ask(?:ed)? (?:few|no)", "Bring three questions of my own."),
)  # fmt: skip


def with_feedback(learned: Learned, words: str, on: date, who: str = "") -> Learned:
    """The same with what they said, exactly as it was said.

    Raises:
        AfterwordError: there is nothing in it, or too much.
    """
    if not words.strip():
        raise AfterwordError("There is nothing to keep. Paste their words as they are.")
    if len(words) > MOST:
        raise AfterwordError(
            f"That is longer than feedback usually is. Keep the part that speaks of you, up to {MOST} signs."
        )
    words = words.replace("\r\n", "\n")
    if any(one.words == words for one in learned.feedback):
        raise AfterwordError("These words are kept already. Nothing was changed.")
    return replace(learned, feedback=(*learned.feedback, Feedback(words, on, " ".join(who.split()))))


def work_suggestions(feedback: Feedback) -> tuple[str, ...]:
    """What could be worked on by these words; the person decides, and may word it otherwise."""
    text = feedback.words.casefold()
    return tuple(work for pattern, work in _WORK if re.search(rf"\b(?:{pattern})", text))[:3]


def with_work(learned: Learned, text: str, now: datetime) -> Learned:
    """The same with one more thing to work on.

    Raises:
        AfterwordError: it says nothing, or is there already.
    """
    text = " ".join(text.split())
    if len(text) > 200:
        raise AfterwordError("Shorter, please: a thing to work on has room for 200 signs. Nothing was changed.")
    if len(text.split()) < 2:
        raise AfterwordError("A few words, please: what you will do, and on what. Nothing was changed.")
    if any(item.text.casefold() == text.casefold() for item in learned.work):
        raise AfterwordError("This is on your list already. Nothing was changed.")
    return replace(learned, work=(*learned.work, WorkItem(text, now)))


def work_done(learned: Learned, at: int, now: datetime | None) -> Learned:
    """The same with one item done, or not done after all.

    Raises:
        AfterwordError: there is no such item.
    """
    if not 0 <= at < len(learned.work):
        raise AfterwordError("There is no such thing on your list. Please look at it again.")
    work = list(learned.work)
    work[at] = replace(work[at], done_at=now)
    return replace(learned, work=tuple(work))
