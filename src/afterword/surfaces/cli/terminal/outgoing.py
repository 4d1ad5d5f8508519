"""Letters on their way, on paper and as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.send.outgoing import Outgoing, SendState
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.paper import Paper

STATES = {
    SendState.HOLDING: "approved, waits for its time",
    SendState.SENDING: "is being sent",
    SendState.COMMITTING: "is being sent",
    SendState.SENT: "sent",
    SendState.UNSURE: "nobody knows whether it left",
    SendState.REFUSED: "refused by the server; it did not leave",
    SendState.BOUNCED: "could not be delivered",
    SendState.UNDONE: "taken back",
    SendState.VOID: "no longer approved; it did not leave",
    SendState.MISSED: "its time went by; it did not leave",
    SendState.IN_HAND: "approved, yours to send",
    SendState.SENT_BY_HAND: "sent by you",
}


def print_outgoing(letters: list[Outgoing], home: ZoneInfo) -> None:
    """Each letter: whose, where it is, and what the server said."""
    paper = Paper()
    for one in letters:
        paper.strong(f"{one.occasion_id}  {one.subject}", indent=0)
        at = f", {when(one.not_before, home)}" if one.state is SendState.HOLDING else ""
        to = f"to {', '.join(one.recipients)}: " if one.recipients else ""
        paper.text(f"{to}{STATES[one.state]}{at}", indent=2)
        if one.says:
            paper.quiet(one.says, indent=2)
        if one.state is SendState.UNSURE:
            paper.text(
                f"It will not be sent again by itself. Look into your sent folder, or ask. Then say: afterword send "
                f"--settle {one.occasion_id} --left, or --not-left",
                indent=2,
            )


def outgoing_json(one: Outgoing) -> dict[str, Any]:
    """One letter as other programs read it; without its words."""

    def at(time: datetime | None) -> str | None:
        return time.isoformat() if time is not None else None

    return {
        "id": one.occasion_id,
        "state": one.state.value,
        "message_id": one.message_id,
        "to": list(one.recipients),
        "subject": one.subject,
        "approved_at": at(one.approved_at),
        "not_before": at(one.not_before),
        "not_after": at(one.not_after),
        "overrode": one.overrode,
        "says": one.says,
    }
