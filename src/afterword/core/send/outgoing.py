"""A letter on its way: which states it can be in, and which can follow which.

An approval makes a frozen mail with its own Message-ID. It holds until its time, is claimed by one sender, and ends as
sent, refused, or unsure. Unsure letters never go out again by themselves. Where the person sends it in their own mail
program, it is approved in the same words, lies in their hands, and is sent when they say so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from afterword.core import settings
from afterword.core.plan.working_days import WorkingDays
from afterword.core.send.dialogue import Ending, Stage, Submitted


class SendState(StrEnum):
    """Where an approved letter is."""

    HOLDING = "holding"
    """Approved; waits for its time, and can be taken back."""
    SENDING = "sending"
    """Claimed by one sender; the server surely does not have it yet."""
    COMMITTING = "committing"
    """The last dot is leaving or has left; the server may have it."""
    SENT = "sent"
    UNSURE = "unsure"
    """Nobody can know whether it left; looked up in the sent folder, else the person says."""
    REFUSED = "refused"
    BOUNCED = "bounced"
    UNDONE = "undone"
    """Taken back by the person before it left."""
    VOID = "void"
    """Something changed after it was approved."""
    MISSED = "missed"
    """Its time went by; it goes back to the person rather than out late."""
    IN_HAND = "in_hand"
    """Approved; the person takes it along and sends it in their own mail program."""
    SENT_BY_HAND = "sent_by_hand"
    """The person says that they sent it; they can take that back."""


FOLLOWS: Final[dict[SendState, frozenset[SendState]]] = {
    SendState.HOLDING: frozenset({SendState.SENDING, SendState.UNDONE, SendState.VOID, SendState.MISSED}),
    SendState.SENDING: frozenset({SendState.HOLDING, SendState.COMMITTING, SendState.REFUSED}),
    SendState.COMMITTING: frozenset({SendState.SENT, SendState.UNSURE, SendState.REFUSED, SendState.HOLDING}),
    SendState.UNSURE: frozenset({SendState.SENT, SendState.UNDONE, SendState.BOUNCED}),
    SendState.SENT: frozenset({SendState.BOUNCED}),
    SendState.REFUSED: frozenset(),
    SendState.BOUNCED: frozenset(),
    SendState.UNDONE: frozenset(),
    SendState.VOID: frozenset(),
    SendState.MISSED: frozenset(),
    SendState.IN_HAND: frozenset({SendState.SENT_BY_HAND, SendState.UNDONE, SendState.VOID}),
    SendState.SENT_BY_HAND: frozenset({SendState.IN_HAND}),
}
"""From COMMITTING back to HOLDING only by the server's own answer that it does not have it."""

BY_ITSELF: Final = frozenset({SendState.HOLDING, SendState.SENDING, SendState.COMMITTING, SendState.UNSURE})
"""It leaves, or may have left, without another word of the person."""

LIVE: Final = BY_ITSELF | {SendState.IN_HAND}
"""While one of these holds, no second letter of the same occasion can be approved."""

LEFT: Final = frozenset({SendState.SENT, SendState.SENT_BY_HAND})
"""It has left, so that there is nothing more to do for it."""

LEASE: Final = timedelta(minutes=10)
"""A sender that has written down no stage for so long is dead: it waits for a server for at most five minutes."""

WAITS: Final = (timedelta(minutes=2), timedelta(minutes=10), timedelta(minutes=30), timedelta(hours=1))
"""After "try again later": servers that greylist let a mail in after a few minutes. Ours."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An approved letter. Its mail lies beside it, exactly as it leaves; `fingerprint` is what was approved.

    `given_to` is an address the person gave by hand, `attached` are the digests of the files, `zone` is where it is read.
    `any_day`: the plan lets it leave outside office hours. `hold_until` is the time the plan asked for. `overrode`: the person chose to send it sooner. `claimed_by` names the one
    sender that has it, `touched_at` is when that one last wrote down a stage, `says` is what the server said.
    """

    id: str
    occasion_id: str
    fingerprint: str
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    approved_at: datetime
    not_before: datetime
    not_after: datetime | None = None
    hold_until: datetime | None = None
    overrode: bool = False
    given_to: str = ""
    attached: tuple[str, ...] = ()
    zone: str = ""
    any_day: bool = False
    state: SendState = SendState.HOLDING
    stage: Stage | None = None
    tries: int = 0
    claimed_by: str = ""
    touched_at: datetime | None = None
    ended_at: datetime | None = None
    says: str = ""

    def is_due(self, now: datetime) -> bool:
        """Whether it may leave now."""
        return self.state is SendState.HOLDING and self.not_before <= now and not self.is_late(now)

    def is_late(self, now: datetime) -> bool:
        """Whether its time went by while it was holding."""
        return self.state is SendState.HOLDING and self.not_after is not None and now > self.not_after


def ended(outgoing: Outgoing, state: SendState, at: datetime, says: str) -> Outgoing:
    """The letter in the state it ended in, since when, and why in words."""
    return replace(outgoing, state=state, ended_at=at, says=says)


@dataclass(frozen=True, slots=True)
class Next:
    """The state that follows, and when it may be tried again."""

    state: SendState
    not_before: datetime | None = None
    says: str = ""


def opens_at(outgoing: Outgoing, now: datetime, days: WorkingDays) -> datetime:
    """The first time from now on at which it may leave: a computer that slept wakes the letter in office hours only."""
    if outgoing.overrode:
        return now
    if outgoing.any_day:
        return days.open_from(now, settings.URGENT_OPENS, settings.URGENT_CLOSES, any_day=True)
    return days.open_from(now)


def may_follow(before: SendState, after: SendState) -> bool:
    """Whether a letter can go from one state to the other."""
    return after in FOLLOWS[before]


SAFE: Final = {
    Ending.REFUSED: "It has not left, and is not tried again.",
    Ending.UNKNOWN: "It may have left or not, so it is not sent again by itself.",
    Ending.LATER: "It has not left; it waits and is tried again while its time lasts.",
}
"""What is safe after the talk ended so."""


def after_submission(outgoing: Outgoing, submitted: Submitted, now: datetime) -> Next | None:
    """What follows from how the talk with the server ended; None where the letter is somebody else's by now."""
    says = " ".join(filter(None, (submitted.says, SAFE.get(submitted.ending))))
    match submitted.ending:
        case Ending.ACCEPTED:
            return Next(SendState.SENT, says=says)
        case Ending.REFUSED:
            return Next(SendState.REFUSED, says=says)
        case Ending.UNKNOWN:
            return Next(SendState.UNSURE, says=says)
        case Ending.LATER:
            wait = WAITS[min(max(outgoing.tries - 1, 0), len(WAITS) - 1)]
            return Next(SendState.HOLDING, now + wait, says)
        case Ending.LOST:
            return None


def after_crash(outgoing: Outgoing, now: datetime, lease: timedelta = LEASE) -> SendState | None:
    """What becomes of a letter whose sender is silent: back to holding while it surely did not leave, else unsure.

    None: there is nothing to mend, or its sender may still be alive.
    """
    if outgoing.state not in (SendState.SENDING, SendState.COMMITTING):
        return None
    if outgoing.touched_at is not None and now - outgoing.touched_at < lease:
        return None
    return SendState.HOLDING if outgoing.state is SendState.SENDING else SendState.UNSURE
