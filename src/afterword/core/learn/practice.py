"""Practice: a card for each question that failed, which ones are due, and how an interview ahead pulls them nearer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile
from operator import itemgetter
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.learn.coming import Coming
from afterword.core.learn.questions import Question, key_of

_MORNING = time(9, 0)


class Grade(StrEnum):
    """How the answer came, as the person says."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class Run:
    """One practised answer, without its words: when, how it came, how long, and which parts it had."""

    at: datetime
    grade: Grade
    seconds: int = 0
    words: int = 0
    parts: tuple[str, ...] = ()
    number: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The memory of one question. The middle five are the scheduler's own; no words are kept in it."""

    key: str
    due: datetime
    state: int = 1
    step: int | None = 0
    stability: float | None = None
    difficulty: float | None = None
    last_review: datetime | None = None
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A question with its card, and when it is due with an interview ahead taken into account."""

    question: Question
    card: Card
    at: datetime
    is_last_run: bool = False


def new_card(question: Question, now: datetime) -> Card:
    """A card that nobody has practised yet: due the day after it was told, when the first heat has passed."""
    told = [wording.told_at for wording in question.wordings if wording.told_at is not None and wording.asked.failed]
    return Card(question.key, max(told) + timedelta(days=1) if told else now)


def card_of(question: Question, cards: Sequence[Card]) -> Card | None:
    """The card of a question; of several, after wordings came together, the one practised most."""
    keys = frozenset(question.keys)
    found = [card for card in cards if card.key in keys]
    return max(found, key=lambda card: len(card.runs), default=None)


def retention_for(now: datetime, coming: Coming | None) -> float:
    """How surely an answer should still be known: more with an interview near."""
    if coming is not None and timedelta(0) <= coming.at - now < settings.INTERVIEW_SOON:
        return settings.RETENTION_SOON
    return settings.RETENTION


def due_questions(
    bank: Sequence[Question], cards: Sequence[Card], now: datetime, coming: Coming | None, home: ZoneInfo
) -> tuple[Due, ...]:
    """All questions that are practised, the first due first: those that failed, and those with a card."""
    by_key = {card.key: card for card in cards}
    last = eve(coming, home) if coming is not None else None
    found: list[tuple[float, int, str, Due]] = []
    for question in bank:
        own = [by_key[key] for one in question.wordings if (key := key_of(one.asked.words)) in by_key]
        failed = question.failed
        if not own and not failed:
            continue
        card = own[0] if len(own) == 1 else max(own, key=_practised) if own else new_card(question, now)
        pulled = last is not None and card.due > last and _rested(card, last, home)
        at = last if last is not None and pulled else card.due
        found.append((at.timestamp(), -failed, card.key, Due(question, card, at, pulled)))
    found.sort(key=itemgetter(0, 1, 2))
    return tuple([entry[3] for entry in found])


def session(due: Sequence[Due], now: datetime) -> tuple[Due, ...]:
    """Those to practise now: as many as fit into one sitting, those that failed most often first."""
    room = settings.SESSION_MINUTES // settings.ANSWER_MINUTES
    ready = takewhile(lambda one: one.at <= now, due)  # they come in the order of their times
    return tuple(sorted(ready, key=lambda one: (-one.question.failed, one.at.timestamp()))[:room])


def _practised(card: Card) -> int:
    return len(card.runs)


def eve(coming: Coming, home: ZoneInfo) -> datetime:
    """The morning of the day before the interview, where the person is."""
    day = coming.at.astimezone(home).date() - timedelta(days=1)
    return datetime.combine(day, _MORNING, home)


def _rested(card: Card, last: datetime, home: ZoneInfo) -> bool:
    """Whether a card was not practised on the last day already: one that would wait past the interview comes once."""
    return card.last_review is None or card.last_review.astimezone(home).date() < last.date()


def practised(card: Card, run: Run) -> Card:
    """The card with this run kept."""
    return replace(card, runs=(*card.runs, run))
