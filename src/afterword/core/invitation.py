"""An invitation to a talk: who will be there, when and where, and the thread an answer belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.core.occasion import Person

LASTS: Final = timedelta(hours=1)
"""How long a talk is taken to last where its invitation names no end; most are booked for an hour."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What was read from an invitation. The first of the `people` is who invited.

    `starts` and `ends` are aware. `zone` is the named zone of the invitation, empty where it names none: then the time
    was taken on the person's own clock, and `doubt` says so. `guest` is whom it was sent to, if it names one. `message_id` and `references` name the thread as mails do.
    """

    subject: str = ""
    people: tuple[Person, ...] = ()
    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""
    place: str = ""
    company: str = ""
    message_id: str = ""
    references: tuple[str, ...] = ()
    cancelled: bool = False
    doubt: str = ""
    guest: str = ""

    def ended_by(self, now: datetime) -> datetime | None:
        """When the talk was over, if it has begun: never later than now."""
        if self.starts is None or self.cancelled or self.starts >= now:
            return None
        return min(self.ends or self.starts + LASTS, now)
