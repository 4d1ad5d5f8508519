"""Practice: a card for each question that failed, which ones are due, and how an interview ahead pulls them nearer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from operator import itemgetter
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.learn.coming import Coming
from afterword.core.learn.questions import Question

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
    return max((card for card in cards if card.key in keys), key=lambda card: len(card.runs), default=None)


def retention_for(now: datetime, coming: Coming | None) -> float:
    """How surely an answer should still be known: more with an interview near."""
    if coming is not None and timedelta(0) <= coming.at - now < settings.INTERVIEW_SOON:
        return settings.RETENTION_SOON
    return settings.RETENTION


class Timetable:
    """All questions that are practised, the first due first: those that failed, and those with a card.

    There may be thousands of them, so a `Due` is made only of what is looked at.
    """

    def __init__(
        self, bank: Sequence[Question], cards: Sequence[Card], now: datetime, coming: Coming | None, home: ZoneInfo
    ) -> None:
        self._bank, self._now = bank, now
        self._cards = {card.key: card for card in cards}
        last = eve(coming, home) if coming is not None else None
        rows: list[tuple[float, int, str, int, datetime, bool]] = []
        for place, question in enumerate(bank):
            card = self._card(question)
            if card is None:
                continue
            pulled = last is not None and card.due > last and _rested(card, last, home)
            at = last if last is not None and pulled else card.due
            rows.append((at.timestamp(), -question.failed, card.key, place, at, pulled))
        self._rows = sorted(rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Due]:
        return map(self._due, range(len(self._rows)))

    def sitting(self, now: datetime) -> tuple[Due, ...]:
        """Those to practise now: as many as fit into one sitting, those that failed most often first."""
        room = settings.SESSION_MINUTES // settings.ANSWER_MINUTES
        ready = bisect_right(self._rows, now.timestamp(), key=itemgetter(0))
        return tuple(map(self._due, sorted(range(ready), key=lambda at: self._rows[at][1])[:room]))

    def _card(self, question: Question) -> Card | None:
        """The card of a question that is practised; None where none failed and nobody practised."""
        own = tuple(filter(None, map(self._cards.get, question.keys)))
        if len(own) == 1:
            return own[0]
        return card_of(question, own) or (new_card(question, self._now) if question.failed else None)

    def _due(self, row: int) -> Due:
        *_, place, at, pulled = self._rows[row]
        question = self._bank[place]
        card = self._card(question)
        assert card is not None
        return Due(question, card, at, pulled)


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
