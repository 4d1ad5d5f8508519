"""What was read from a CV: the person's name, the claims in it, and what was left out with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.occasion import Evidence


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that holds no claim that can be checked, and why it was left out."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class CvReading:
    """A CV as claims, in the order of the file. `name` is empty where the file does not say it."""

    name: str = ""
    claims: tuple[Evidence, ...] = ()
    skipped: tuple[Skipped, ...] = ()
