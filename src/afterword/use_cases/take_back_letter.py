"""Take an approved letter back, as long as it has not left."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.core.learn.learned import Came
from afterword.core.occasion import AfterwordError
from afterword.core.send.outgoing import LIVE, Outgoing, SendState, ended
from afterword.ports import Clock, Outbox

CLOSED_SINCE: Final = "they answered after you approved it"
"""Why a letter that was approved before does not leave any more."""


def take_back_letter(outbox: Outbox, clock: Clock, occasion_id: str) -> Outgoing:
    """The letter, taken back; it will not leave.

    Raises:
        AfterwordError: none is waiting, or it is leaving at this moment.
    """
    waiting = [one for one in outbox.outgoing() if one.state in LIVE and one.occasion_id == occasion_id]
    if not waiting:
        raise AfterwordError("No letter of this occasion is waiting to leave, so there is nothing to take back.")
    before = waiting[0]
    if before.state is SendState.UNSURE:
        raise AfterwordError(
            "Nobody knows yet whether this letter has left, so it cannot be taken back. "
            f"Please settle it first: afterword send --settle {occasion_id}"
        )
    after = ended(before, SendState.UNDONE, clock.now(), "taken back by you")
    if before.state not in (SendState.HOLDING, SendState.IN_HAND) or not outbox.change(before, after):
        raise AfterwordError("The letter is leaving at this moment. It could not be taken back.")
    return after


def void_after(outbox: Outbox, came: Came, occasion_id: str, now: datetime) -> None:
    """After a refusal or a next round, what was approved before they answered does not leave any more; it was written for another day.

    What is leaving at this moment is past calling back, and stays as it is.
    """
    if came not in (Came.REFUSED, Came.NEXT_ROUND):
        return
    for one in outbox.outgoing(SendState.HOLDING, SendState.IN_HAND):
        if one.occasion_id == occasion_id:
            outbox.change(one, ended(one, SendState.VOID, now, CLOSED_SINCE))
