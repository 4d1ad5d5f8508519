"""What was read from a raw account: the value that every reader returns, whatever it is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from afterword.core.calm import Danger
from afterword.core.occasion import CaseState, Moment, Occasion, Person, Quote, Setting, Want


@dataclass(frozen=True, slots=True)
class Roster:
    """Names the person gave beforehand: theirs, the recipient's, others in the room, and the company."""

    writer: str = ""
    people: tuple[str, ...] = ()
    company: str = ""
    advert: str = ""


@dataclass(frozen=True, slots=True)
class Spotted:
    """A person as the account tells them: the quote, the name and role as told."""

    quote: Quote
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class WrongName:
    """The name that was said and the one that was right."""

    said: Quote
    right: Quote | None = None


@dataclass(frozen=True, slots=True)
class SpottedDate:
    """A date in the account: the words and, where they can be resolved against the day of the talk, the day."""

    quote: Quote
    day: date | None = None
    is_decision: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one account. Every field carries its words; nothing is stored without a quote.

    `language` is the ISO code of what the account seems to be written in ("en", or "" where unclear). `danger` quotes
    words that suggest that the person may hurt themselves or is in danger: then whom to call comes first.
    `questions` are what was asked; `kindnesses` what somebody did for the person, and `thanks_wanted` whether
    they want to thank; `messages` what they already sent afterwards; `ended_at` when the talk ended,
    as far as the words tell; `meets_at` when the two next see each other; `known_by` before what they should know, and `away_on` the days on which they are not there. `to` is the one of the people a letter is for,
    by name: empty where that is nobody who is named, None where no reader has said.
    """

    moments: tuple[Moment, ...] = ()
    people: tuple[Spotted, ...] = ()
    to: str | None = None
    wrong_names: tuple[WrongName, ...] = ()
    company: Quote | None = None
    dates: tuple[SpottedDate, ...] = ()
    questions: tuple[Quote, ...] = ()
    enjoyed: tuple[Quote, ...] = ()
    promised: tuple[Quote, ...] = ()
    kindnesses: tuple[Quote, ...] = ()
    thanks_wanted: bool = False
    messages: tuple[Quote, ...] = ()
    setting: Setting | None = None
    want: Want = Want.UNSURE
    want_quote: Quote | None = None
    state: CaseState = CaseState.OPEN
    feeling: int | None = None
    forecast: float | None = None
    ended_at: datetime | None = None
    meets_at: datetime | None = None
    known_by: datetime | None = None
    away_on: tuple[date, ...] = ()
    language: str = "en"
    danger: Danger | None = None
    public_sector: bool = False
    reader: str = ""


def occasion_from(occasion: Occasion, reading: Reading) -> Occasion:
    """The occasion with what was read filled in; what the person already said themselves is kept."""
    people = occasion.people or tuple(Person(spotted.name, spotted.role) for spotted in reading.people)
    return replace(
        occasion,
        moments=reading.moments,
        people=people,
        company=occasion.company or (reading.company.text if reading.company else ""),
        want=occasion.want if occasion.want is not Want.UNSURE else reading.want,
        state=occasion.state if occasion.state is not CaseState.OPEN else reading.state,
        feeling=occasion.feeling if occasion.feeling is not None else reading.feeling,
        forecast=occasion.forecast if occasion.forecast is not None else reading.forecast,
        enjoyed=reading.enjoyed,
        promised=reading.promised,
        kindnesses=reading.kindnesses,
        thanks_wanted=reading.thanks_wanted,
        questions=reading.questions,
        already_sent=reading.messages,
        ended_at=occasion.ended_at or reading.ended_at,
        meets_at=reading.meets_at,
        known_by=reading.known_by,
        away_on=reading.away_on,
        public_sector=occasion.public_sector or reading.public_sector,
        language=reading.language,
    )
