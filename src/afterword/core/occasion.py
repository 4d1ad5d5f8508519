"""What everything speaks of: an occasion, the people in it, its moments, and the evidence for what is said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from afterword.core import settings
from afterword.core.good_half import good_half, shows_it
from afterword.core.holidays import Holidays


class Polarity(StrEnum):
    """What a moment is to the person who tells it."""

    SLIP = "slip"
    STRENGTH = "strength"
    CIRCUMSTANCE = "circumstance"
    NEUTRAL = "neutral"


class Noticed(StrEnum):
    """How surely the other side noticed a slip."""

    SEEN = "seen"
    PROBABLY = "probably"
    UNLIKELY = "unlikely"


class Action(StrEnum):
    """What to do about a slip, in the order of how much it asks (see `Action.rank`)."""

    LET_GO = "let_go"
    LEAVE_ALONE = "leave_alone"
    SHOW = "show"
    CORRECT = "correct"
    ACKNOWLEDGE = "acknowledge"
    EXPLAIN_BRIEFLY = "explain_briefly"
    APOLOGISE = "apologise"
    MAKE_GOOD = "make_good"

    @property
    def rank(self) -> int:
        """0 (let go) to 7 (make good)."""
        return list(Action).index(self)


class Setting(StrEnum):
    """Where it happened."""

    INTERVIEW = "interview"
    WORK = "work"
    PERSONAL = "personal"


class Want(StrEnum):
    """Whether the person still wants the job, or the tie."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class WorthIt(StrEnum):
    """Whether anything should be sent at all."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Dimension(StrEnum):
    """What a slip speaks about."""

    COMPETENCE = "C"
    INTEGRITY = "I"
    WARMTH = "W"
    LOGISTICS = "L"


class Cause(StrEnum):
    """Where a slip came from."""

    OWN = "own-controllable"
    OWN_UNCONTROLLABLE = "own-uncontrollable"
    EXTERNAL = "external"
    THEIRS = "theirs"


class Centrality(StrEnum):
    """How much the job (or the tie) rests on what the slip touched."""

    CORE = "core"
    USEFUL = "useful"
    SIDE = "side"


class Handled(StrEnum):
    """Whether it was put right, and accepted, on the spot."""

    NO = "no"
    PARTLY = "partly"
    FULLY = "fully"


class Harm(StrEnum):
    """Who or what was hurt, or could have been."""

    NONE = "none"
    RISK = "risk"
    PERSON = "person"
    PROPERTY = "property"
    CONFIDENTIALITY = "confidentiality"


class FalseClaim(StrEnum):
    """Whether something false was claimed, and how much hangs on it."""

    NO = "no"
    POLISH = "polish"
    MATERIAL = "material"
    SUSPECTED_ONLY = "suspected-only"


class CaseState(StrEnum):
    """Where the whole matter stands."""

    OPEN = "open"
    NEXT_STAGE = "next stage booked"
    REJECTED = "rejected"
    DECIDED = "decided"
    NO_CONTACT = "no-contact"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the account, exactly: `text == account[start:end]` (code points, end exclusive)."""

    start: int
    end: int
    text: str

    def holds(self, place: int) -> bool:
        """Whether a place of the account lies in these words."""
        return self.start <= place < self.end

    def meets(self, other: Quote) -> bool:
        """Whether the two have words in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one slip beside its kind. The defaults are what holds where the text is silent."""

    severity: int | None = None
    centrality: Centrality = Centrality.USEFUL
    handled: Handled = Handled.NO
    cause: Cause = Cause.OWN
    harm: Harm = Harm.NONE
    false_claim: FalseClaim | None = None
    dimension: Dimension | None = None
    minutes_late: int | None = None
    warned: bool = True
    times_corrected: int = 0
    aimed_at_people: bool = False
    minutes_lost: int = 0
    called_out: bool = False
    on_signed_form: bool = False
    allowed: bool = False
    unforeseeable: bool = True
    one_off: bool = True
    shareable: bool = True
    touches_law: bool = False
    evidence: tuple[str, ...] = ()
    has_none: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened, in the person's own words.

    `noticed` is what the person (or the reader) holds; `cue` the other side's literal reaction, without which a
    slip is never rated as more visible than its kind usually is. `kind` is None unless the polarity is slip.
    `also` are fair second opinions on the kind, offered where `confidence` is low. `answers` are words beside a slip that tell what is
    so instead, or what would have answered.
    """

    quote: Quote
    polarity: Polarity
    kind: str | None = None
    noticed: Noticed | None = None
    cue: Quote | None = None
    facts: Facts = field(default_factory=Facts)
    topic: str = ""
    confidence: float = 1.0
    also: tuple[str, ...] = ()
    told_again: tuple[Quote, ...] = ()
    answers: tuple[Quote, ...] = ()

    @property
    def whole(self) -> str:
        """All the words that tell it, in the order in which they stand."""
        told = sorted((self.quote, *self.told_again), key=lambda quote: quote.start)
        return ". ".join(quote.text for quote in told)


def as_told(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """Moments in the order in which the account tells them."""
    return tuple(sorted(moments, key=lambda moment: (moment.quote.start, moment.quote.end)))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the occasion. `role` as told ("hiring manager"), empty where unknown."""

    name: str
    role: str = ""
    saw_it: bool = True
    address: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a claim: `40 services` is value 40, unit "services"; role says what it is (count, from, to, share ...)."""

    value: float
    unit: str = ""
    role: str = ""


OWN_WORDS = "your own words"
"""The `EvidenceSource.file` of what the person answered themselves."""


@dataclass(frozen=True, slots=True)
class EvidenceSource:
    """Where evidence stands: file name and line (1-based), or the account itself; `page` in a PDF, else 0."""

    file: str
    line: int
    page: int = 0


class FactKind(StrEnum):
    """What a fact tells: a deed, or what the person holds. A certificate is told in letters as deeds are."""

    DONE = "done"
    CERTIFICATE = "certificate"
    EDUCATION = "education"
    REGISTRATION = "registration"
    LANGUAGE = "language"
    SKILL = "skill"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words from a CV or from the person that back something. `text` is verbatim; dates are YYYY-MM, YYYY or "present"."""

    id: str
    text: str
    source: EvidenceSource
    employer: str = ""
    title: str = ""
    start: str = ""
    end: str = ""
    numbers: tuple[Number, ...] = ()
    kind: FactKind = FactKind.DONE

    @property
    def is_tellable(self) -> bool:
        """Whether a letter may be made of it. What is only held backs sentences that the person writes."""
        return self.kind in (FactKind.DONE, FactKind.CERTIFICATE)

    @property
    def is_answer(self) -> bool:
        """Whether the person said it themselves, of one slip: it speaks for that slip and for no other."""
        return self.source.file == OWN_WORDS


@dataclass(frozen=True, slots=True)
class Occasion:
    """An interview (or a moment at work or among friends) as it was told, with all that was read from it.

    `told_at` and `ended_at` are aware times; `feeling` is 0 to 10 as told (10 worst), `forecast` 0 to 1. `zone` is where
    the letter will be read (a name such as "Europe/London"; empty: where the person is). The first of the `people` gets
    the letter. `meets_at` is when the two next see each other, as far as the account says, `known_by` the first thing to come before which they should know, and `away_on` the days on which they are not there. `kindnesses` are what somebody did for the teller, outside an interview, the
    surest first, and `thanks_wanted` whether they say that they want to thank. `already_sent` are messages that went out before this was told; `language` is that of the account.
    `removed` are moments the person took out, so that they can be put back as they were. `thread` are the ids of the mails
    that an answer would continue, the newest last. `questions` are what was asked, and `answered_on` is the day their answer
    came; `heard_on` the day they last wrote that it is not decided. `country` is the code of the country where the letter is read, where somebody named it; `reader_said`: the person said
    themselves whom the letter goes to; `order`: where the slips begin, in the order in which they were numbered before the person first
    answered; `holidays` are its free
    days, as they were known when the plan was last worked out.
    """

    id: str
    account: str
    setting: Setting = Setting.INTERVIEW
    told_at: datetime | None = None
    ended_at: datetime | None = None
    zone: str = ""
    moments: tuple[Moment, ...] = ()
    people: tuple[Person, ...] = ()
    company: str = ""
    role: str = ""
    writer: str = ""
    want: Want = Want.UNSURE
    state: CaseState = CaseState.OPEN
    anything_new: bool = True
    no_notes: bool = False
    decision_by: datetime | None = None
    meets_at: datetime | None = None
    known_by: datetime | None = None
    away_on: tuple[date, ...] = ()
    feeling: int | None = None
    forecast: float | None = None
    enjoyed: tuple[Quote, ...] = ()
    promised: tuple[Quote, ...] = ()
    kindnesses: tuple[Quote, ...] = ()
    thanks_wanted: bool = False
    already_sent: tuple[Quote, ...] = ()
    public_sector: bool = False
    language: str = "en"
    evidence: tuple[Evidence, ...] = ()
    removed: tuple[Moment, ...] = ()
    thread: tuple[str, ...] = ()
    questions: tuple[Quote, ...] = ()
    answered_on: date | None = None
    heard_on: date | None = None
    country: str = ""
    reader_said: bool = False
    order: tuple[int, ...] = ()
    holidays: Holidays = field(default_factory=Holidays)

    @property
    def slips(self) -> tuple[Moment, ...]:
        """The slips, in the order they were told."""
        return tuple(moment for moment in self.moments if moment.polarity is Polarity.SLIP)

    @property
    def liked(self) -> tuple[Quote, ...]:
        """What the person named afterwards as what they liked: it stands at the end of the account, and was not read there."""
        return tuple(quote for quote in self.enjoyed if self.account.endswith(f"\n\n{quote.text}"))

    @property
    def slip_places(self) -> tuple[int, ...]:
        """The places of the slips among the moments."""
        return tuple(at for at, moment in enumerate(self.moments) if moment.polarity is Polarity.SLIP)

    @property
    def strengths(self) -> tuple[Moment, ...]:
        """What went well, in the order it was told; of a telling that owns or blames only its good half.

        What may as well be something else is left out: to be told that a harm went well would hurt. So is what is a slip as well.
        """
        found = []
        slips = self.slips
        for moment in self.moments:
            if moment.polarity is not Polarity.STRENGTH:
                continue
            quote = moment.quote
            places = ((slip.quote.start - quote.start, slip.quote.end - quote.start) for slip in slips)
            start, end = good_half(quote.text, places)
            half = Quote(quote.start + start, quote.start + end, quote.text[start:end])
            bar = settings.BELIEVED_STRENGTH if shows_it(half.text) else settings.BELIEVED_BARE_STRENGTH
            if start < end and moment.confidence >= bar:
                found.append(moment if half == quote else replace(moment, quote=half))
        return tuple(found)


class AfterwordError(Exception):
    """Something a person should read: what happened, what is safe, and what to do, in one or two sentences."""
