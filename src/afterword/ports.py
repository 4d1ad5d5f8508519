"""What use cases need of the world. Adapters meet these; tests meet them with small real classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from afterword.core.account import Reading, Roster
from afterword.core.bank import Bank
from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.plan.step import Plan
from afterword.core.summary import Summary
from afterword.core.write.letter import Letter

__all__ = ["BankChanged", "BankKeeper", "Clock", "Conflict", "Erased", "Kept", "Reader", "Roster", "Store", "Summary", "UnreadableError"]


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
    """An occasion as the store holds it, as a whole.

    `version` rises by one with each write; 0 is not stored yet. `edited`: the letter's words are the person's own and
    are never composed over. `kept_at` is when it was last written.
    """

    occasion: Occasion
    plan: Plan = field(default_factory=Plan)
    letter: Letter | None = None
    edited: bool = False
    version: int = 0
    kept_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What `forget` took away: how many occasions, moments, letters and steps."""

    occasions: int = 0
    moments: int = 0
    letters: int = 0
    steps: int = 0


class Conflict(AfterwordError):
    """Somebody else wrote the occasion since it was read; nothing was overwritten."""

    def __init__(self, occasion_id: str) -> None:
        super().__init__(
            f'"{occasion_id}" was changed in another window in the meantime. Nothing was overwritten. '
            "Please look at it again, then repeat your change."
        )


class BankChanged(AfterwordError):
    """Somebody else wrote the bank of facts since it was read; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            "Your facts were changed in another window in the meantime. Nothing was overwritten. Please do it again."
        )


class UnreadableError(AfterwordError):
    """What is stored cannot be read by this version. It is left as it is, and can still be erased."""


class Store(Protocol):
    """Keeps occasions of one person. Opened for that person; no method takes a person's id."""

    def keep(self, kept: Kept) -> Kept:
        """Write the whole; returns it with its new version.

        Raises:
            Conflict: the stored version is not `kept.version`.
        """
        ...

    def find(self, occasion_id: str) -> Kept | None:
        """The occasion with that id, or with the only id that begins so; None if there is none, or more than one.

        Raises:
            UnreadableError: another version wrote it.
        """
        ...

    def everything(self) -> Sequence[Kept]:
        """All occasions, those told last first.

        Raises:
            UnreadableError: another version wrote one of them.
        """
        ...

    def summaries(self) -> Sequence[Summary]:
        """All occasions in one line each, those told last first; light, and never stopped by one that is unreadable."""
        ...

    def forget(self, occasion_id: str) -> Erased:
        """Erase one occasion (its full id) for good, also from the file's free pages; what was not there counts 0."""
        ...


class BankKeeper(Protocol):
    """Keeps the bank of facts of one person."""

    def bank(self) -> Bank:
        """The bank as it is; empty where none was kept."""
        ...

    def keep_bank(self, bank: Bank) -> Bank:
        """Write it as a whole; returns it with its new version.

        Raises:
            BankChanged: the stored version is not `bank.version`.
        """
        ...


def counted(kept: Kept) -> Erased:
    """What erasing this one takes away."""
    return Erased(1, len(kept.occasion.moments), int(kept.letter is not None), len(kept.plan.steps))


def kept_as(store: Store, occasion_id: str, version: int | None = None) -> Kept:
    """The occasion, which has to be there and, where `version` is given, still be that one.

    Raises:
        AfterwordError: there is no such occasion.
        Conflict: it was changed since that version.
    """
    kept = store.find(occasion_id)
    if kept is None:
        raise AfterwordError(f'There is no occasion "{occasion_id}". It may have been forgotten.')
    if version is not None and version != kept.version:
        raise Conflict(kept.occasion.id)
    return kept
