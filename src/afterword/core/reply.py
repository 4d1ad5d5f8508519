"""What an answer means: a refusal, a next round, a wait, or one of a few other things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReplyLabel(StrEnum):
    """What a reply is. UNCLEAR where the words do not say enough: then the person is asked."""

    REJECTION = "rejection"
    NEXT_ROUND = "next_round"
    HOLD = "hold"
    FEEDBACK = "feedback"
    ACKNOWLEDGEMENT = "acknowledgement"
    ACTION_REQUIRED = "action_required"
    OTHER = "other"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply as it was read. `quotes` are exact words of the mail; `next_step` is what they ask for or promise.

    `day` is the day of that step, or of the decision they wait for. `confidence` runs from 0 to 1. `why_unsure` says in a
    sentence what a person should look at, empty where the words are plain. `feedback` are those words of it that say how it
    went, exactly as they stand there; `offers` where a next round is the work itself.
    """

    label: ReplyLabel
    confidence: float
    quotes: tuple[str, ...] = ()
    next_step: str = ""
    day: date | None = None
    why_unsure: str = ""
    feedback: tuple[str, ...] = ()
    offers: bool = False


def reply_json(reply: Reply) -> dict[str, object]:
    """The reply as other programs read it."""
    shown: dict[str, object] = {
        "schema": 1,
        "label": reply.label.value,
        "confidence": round(reply.confidence, 2),
        "quotes": list(reply.quotes),
    }
    if reply.next_step:
        shown["next_step"] = reply.next_step
    if reply.day is not None:
        shown["date"] = reply.day.isoformat()
    return shown
