"""Take an approved letter back, as long as it has not left."""

from __future__ import annotations

from afterword.core.occasion import AfterwordError
from afterword.core.send.outgoing import LIVE, Outgoing, SendState, ended
from afterword.ports import Clock, Outbox


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
