"""What grounding says of one sentence: how well the evidence bears it, and by which words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.occasion import Evidence


class Status(StrEnum):
    """From borne out to not found; `no_claim` states nothing of oneself that could be checked."""

    BACKED = "backed"
    PARTLY = "partly"
    INFLATED = "inflated"
    NOT_FOUND = "not_found"
    NO_CLAIM = "no_claim"

    @property
    def stands(self) -> bool:
        """Whether the sentence can be sent as it is."""
        return self in (Status.BACKED, Status.NO_CLAIM)


@dataclass(frozen=True, slots=True)
class Grounded:
    """One sentence, `text[start:end]` of the letter; the closest evidence, and in plain words why it fits or does not."""

    start: int
    end: int
    sentence: str
    status: Status
    evidence: Evidence | None = None
    why: str = ""
