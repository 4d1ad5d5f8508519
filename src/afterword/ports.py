"""What use cases need of the world. Adapters meet these; tests meet them with small real classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from afterword.core.account import Reading
from afterword.core.occasion import Occasion
from afterword.core.plan.step import Plan
from afterword.core.write.letter import Letter


@dataclass(frozen=True, slots=True)
class Roster:
    """Names the person gave beforehand: theirs, the recipient's, others in the room, and the company."""

    writer: str = ""
    people: tuple[str, ...] = ()
    company: str = ""
    advert: str = ""


class Reader(Protocol):
    """Turns a raw account into what was read from it."""

    def read(self, account: str, roster: Roster, *, told_at: datetime) -> Reading:
        """Read one account. `told_at` is an aware time: the day that "yesterday" and "next Friday" are counted from."""
        ...


class Clock(Protocol):
    """The time, and where the person is."""

    def now(self) -> datetime:
        """The aware time now, in the person's zone."""
        ...

    def zone(self) -> ZoneInfo:
        """The person's own time zone."""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """An occasion as the store holds it, as a whole. `version` rises by one with each write; 0 is not stored yet."""

    occasion: Occasion
    plan: Plan = Plan()
    letter: Letter | None = None
    version: int = 0
    kept_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What `forget` took away: how many occasions, moments, letters and steps."""

    occasions: int
    moments: int
    letters: int
    steps: int


class Conflict(Exception):
    """Somebody else wrote the occasion since it was read; nothing was overwritten."""


class Store(Protocol):
    """Keeps occasions of one person. Opened for that person; no method takes a person's id."""

    def keep(self, kept: Kept) -> Kept:
        """Write the whole; returns it with its new version.

        Raises:
            Conflict: the stored version is not `kept.version`.
        """
        ...

    def find(self, occasion_id: str) -> Kept | None:
        """The occasion with that id, or with the only id that begins so; None if there is none, or more than one."""
        ...

    def everything(self) -> Sequence[Kept]:
        """All occasions, the newest first."""
        ...

    def forget(self, occasion_id: str) -> Erased:
        """Erase one occasion for good (also from the file's free pages); what was not there counts 0."""
        ...
