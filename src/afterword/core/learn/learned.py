"""What is kept beside an occasion so that it can be learned from: forecasts, second look, outcome, lessons, feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.occasion import Action, Noticed
from afterword.core.reply import ReplyLabel


class Came(StrEnum):
    """What came of an interview."""

    NEXT_ROUND = "next_round"
    OFFER = "offer"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    WITHDREW = "withdrew"

    @property
    def went_on(self) -> bool:
        """Whether it led to the next round or an offer."""
        return self in (Came.NEXT_ROUND, Came.OFFER)


class When(StrEnum):
    """When a forecast was given."""

    NOTE = "note"
    LOOK = "look"


class Root(StrEnum):
    """What a lesson grew from."""

    STRENGTH = "strength"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Forecast:
    """The person's own forecast, 0.05 to 0.95, that it goes on. `too_late`: given when the outcome was known."""

    p: float
    at: datetime
    when: When = When.NOTE
    too_late: bool = False


@dataclass(frozen=True, slots=True)
class Feeling:
    """How it felt, 0 to 10 (10 worst), and when that was said."""

    value: int
    at: datetime


@dataclass(frozen=True, slots=True)
class View:
    """One slip as it was rated at some time, known by its words' place in the account."""

    start: int
    end: int
    kind: str
    noticed: Noticed
    severity: int
    score: int
    action: Action
    in_letter: bool = False


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The slips as first rated and as rated again, in the same order."""

    at: datetime
    before: tuple[View, ...] = ()
    after: tuple[View, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, when it was learned, and which repairs had gone out by then."""

    came: Came
    on: date
    at: datetime
    repairs: tuple[Action, ...] = ()
    sent: bool = False
    replaced: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """One if-then plan: a cue that will be there in the talk, and one act. `chosen_at` is None while it rests."""

    cue: str
    act: str
    root: Root
    made_at: datetime
    chosen_at: datetime | None = None

    @property
    def sentence(self) -> str:
        """The plan in its fixed form."""
        return f"If {self.cue}, then I {self.act}."


@dataclass(frozen=True, slots=True)
class Feedback:
    """What they said of it, word for word."""

    words: str
    on: date
    who: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A reply that came, and what the person took it for."""

    label: ReplyLabel
    on: date
    at: datetime


@dataclass(frozen=True, slots=True)
class WorkItem:
    """Something the person decided to work on."""

    text: str
    made_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Learned:
    """All of it for one occasion; what has not happened yet is empty."""

    reviews: tuple[datetime, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    looks: tuple[SecondLook, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    work: tuple[WorkItem, ...] = ()
    heard: tuple[Heard, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """The outcome that holds: the last one told."""
        return self.outcomes[-1] if self.outcomes else None

    @property
    def holding(self) -> tuple[Outcome, ...]:
        """The outcomes that hold, the first told first: a refusal may follow a next round; what was replaced is left out."""
        start = max((at for at, one in enumerate(self.outcomes) if one.replaced), default=0)
        return self.outcomes[start:]

    @property
    def decided(self) -> Came | None:
        """What this talk led to: a next round or an offer, whatever came later, else the outcome that holds."""
        led = next((one.came for one in self.holding if one.came.went_on), None)
        return led or (self.outcome.came if self.outcome is not None else None)

    @property
    def look(self) -> SecondLook | None:
        """The second look, once it was taken."""
        return self.looks[-1] if self.looks else None

    def forecast(self, when: When) -> float | None:
        """The first forecast of that time that counts."""
        return next((one.p for one in self.forecasts if one.when is when and self.counts(one)), None)

    def counts(self, forecast: Forecast) -> bool:
        """Whether a forecast was given before the outcome was known, and no later than the day it came."""
        return not forecast.too_late and self.in_time(forecast.at)

    def in_time(self, at: datetime) -> bool:
        """Whether that was no later than the day on which the first outcome came."""
        return all(at.date() <= one.on for one in self.holding)
