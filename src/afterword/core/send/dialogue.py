"""The talk with a mail server: its stages, and how it can end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far a submission is, written down before each stage begins. From COMMITTING on nobody can call it back."""

    CONNECTING = "connecting"
    LOGGING_IN = "logging_in"
    NAMING = "naming"
    HANDING_OVER = "handing_over"
    COMMITTING = "committing"
    ANSWERED = "answered"


class Ending(StrEnum):
    """How a submission ended. LATER and REFUSED: the server surely does not have it. UNKNOWN: it may or may not."""

    ACCEPTED = "accepted"
    LATER = "later"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    LOST = "lost"
    """Somebody else has taken the letter over, so this submission stopped before the last dot."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """How it ended, and what to tell the person."""

    ending: Ending
    says: str = ""
