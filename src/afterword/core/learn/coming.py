"""The next interview: when, where, with whom, and what the person wants to ask there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.core.occasion import AfterwordError

QUESTIONS: Final = (
    "What would you like the person in this role to have done after three months?",
    "What is hard about this work that the advert does not say?",
    "How does someone here find out whether they do well?",
)
"""Questions to ask where the person has none of their own."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who will be there, and how to say the name."""

    name: str
    say: str = ""


@dataclass(frozen=True, slots=True)
class Coming:
    """An interview ahead. `ask` are the person's own questions."""

    at: datetime
    company: str = ""
    role: str = ""
    people: tuple[Named, ...] = ()
    ask: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """What to ask there: one's own questions, filled up to three."""
        return (*self.ask, *QUESTIONS[: max(len(QUESTIONS) - len(self.ask), 0)])


def coming_from(at: datetime, now: datetime, company: str, role: str, people: str, ask: str) -> Coming:
    """An interview ahead, as it was typed: one person a line (`Name = how to say it`), one question a line.

    Raises:
        AfterwordError: it lies in the past.
    """
    if at <= now:
        raise AfterwordError(
            f"{at.day} {at:%B %Y, %H:%M} has passed already. Please check the date. Nothing was changed."
        )
    return Coming(
        at,
        " ".join(company.split())[:120],
        " ".join(role.split())[:120],
        tuple(_named(line) for line in people.splitlines() if line.strip())[:8],
        tuple(" ".join(line.split())[:200] for line in ask.splitlines() if line.strip())[:8],
    )


def is_ahead(coming: Coming | None, now: datetime) -> bool:
    """Whether there is an interview that has not begun."""
    return coming is not None and coming.at > now


def _named(line: str) -> Named:
    name, _, say = line.partition("=")
    return Named(" ".join(name.split())[:80], " ".join(say.split())[:80])
