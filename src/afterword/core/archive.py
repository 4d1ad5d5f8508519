"""Everything that is kept of one person, as one value: what can be taken along, and brought back without loss."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.core.bank import Bank
from afterword.core.learn.coming import Coming
from afterword.core.learn.learned import Came, Feedback, Learned
from afterword.core.learn.practice import Card
from afterword.core.occasion import Evidence, Occasion
from afterword.core.plan.step import Plan
from afterword.core.send.outgoing import Outgoing
from afterword.core.write.letter import Letter
from afterword.core.write.voice import Voice


@dataclass(frozen=True, slots=True)
class Chapter:
    """One occasion with all that hangs on it."""

    occasion: Occasion
    plan: Plan = field(default_factory=Plan)
    letter: Letter | None = None
    edited: bool = False
    kept_at: datetime | None = None
    learned: Learned = field(default_factory=Learned)


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter that has left, or whose fate is unknown; `eml` is its mail in base64.

    A letter that only waits for its time is not among them: an approval holds on the computer where it was given, so
    that no second one can send it again.
    """

    outgoing: Outgoing
    eml: str = ""


@dataclass(frozen=True, slots=True)
class Archive:
    """All of it. Passwords, the mailbox and the key of the page stay where they are."""

    chapters: tuple[Chapter, ...] = ()
    facts: Bank = field(default_factory=Bank)
    voice: Voice | None = None
    cards: tuple[Card, ...] = ()
    coming: Coming | None = None
    mails: tuple[Mail, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not brought in, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview as another program kept it. `asked` are questions, word for word; `mark` tells it from others."""

    mark: str
    on: date
    company: str
    role: str = ""
    notes: str = ""
    asked: tuple[str, ...] = ()
    came: Came | None = None
    feedback: tuple[Feedback, ...] = ()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What another program kept, as far as there is a place for it here, and what there is no place for."""

    program: str
    interviews: tuple[Interview, ...] = ()
    facts: tuple[Evidence, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came in, what was there already, and what was left out and why."""

    source: str
    occasions: int = 0
    facts: int = 0
    cards: int = 0
    mails: int = 0
    there: int = 0
    skipped: tuple[Skipped, ...] = ()
    trial: bool = False
