"""Find out whether an unsure letter left: by its id in the sent folder, else by asking the person."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.send.outgoing import Outgoing, SendState, ended
from afterword.ports import Clock, Mailbox, Outbox, Store, sending_done


def resolve_unsure(
    store: Store,
    outbox: Outbox,
    clock: Clock,
    mailbox: Mailbox | None,
    *,
    occasion_id: str = "",
    left: bool | None = None,
) -> Sequence[Outgoing]:
    """Look each unsure letter up; returns all of them, those that are still UNSURE for the person to answer.

    That it is not in the sent folder proves nothing: a provider may file late, or not at all. So only the person can
    say that it did not leave.

    Args:
        left: what the person says of the one named by `occasion_id`, where they have found out.

    Raises:
        AfterwordError: the mailbox cannot be reached.
    """
    told = []
    for one in outbox.outgoing(SendState.UNSURE):
        if occasion_id and one.occasion_id != occasion_id:
            continue
        if mailbox is not None and mailbox.was_sent(one.message_id):
            told.append(_settled(outbox, clock, one, SendState.SENT, "found in your sent folder by its id"))
        elif left is not None and occasion_id:
            state = SendState.SENT if left else SendState.UNDONE
            says = "you found out that it left" if left else "you found out that it did not leave"
            told.append(_settled(outbox, clock, one, state, says))
        else:
            told.append(one)
    for one in told:
        if one.state is SendState.SENT:
            sending_done(store, clock, one.occasion_id)
    return told


def _settled(outbox: Outbox, clock: Clock, before: Outgoing, state: SendState, says: str) -> Outgoing:
    after = ended(before, state, clock.now(), says)
    return after if outbox.change(before, after) else before
