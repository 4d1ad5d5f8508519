"""A letter and the claims in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What kind of letter it is; limits and required parts go by it."""

    THANK_YOU = "thank_you"
    RECOVERY = "recovery"
    SHORT_RECOVERY = "short_recovery"
    APOLOGY = "apology"
    CORRECTION = "correction"
    FOLLOW_UP = "follow_up"
    FEEDBACK_REQUEST = "feedback_request"
    REJECTION_REPLY = "rejection_reply"
    WITHDRAWAL = "withdrawal"
    HOLD_REPLY = "hold_reply"
    FRIEND = "friend"


class LetterState(StrEnum):
    """Ready to be read a last time and sent; still lacking something only the person knows; or nothing is to be sent."""

    READY = "ready"
    NEEDS = "needs"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement in a letter that needs evidence: `[start, end)` in the letter's text, and the id of what backs it."""

    start: int
    end: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The words to be sent. `text` runs from greeting to name; `needs` asks for what is missing, by name.

    Where nothing is to be sent, `state` is NOTHING and the text is empty.
    """

    shape: Shape
    subject: str
    text: str
    state: LetterState = LetterState.READY
    needs: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    to: str = ""
    sender: str = ""


def bearing(letter: Letter, start: int, end: int) -> tuple[str, ...]:
    """The ids of what backs the words at `[start, end)` of a letter, each once."""
    return tuple(dict.fromkeys(one.evidence for one in letter.claims if one.start < end and one.end > start))
