"""Approve a letter that the person sends in their own mail program."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.debrief import Check, think_through
from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import StepKind
from afterword.core.send.approval import Approval, ready
from afterword.core.send.draft import Draft, open_draft
from afterword.core.send.outgoing import Outgoing, SendState, ended
from afterword.core.send.settled import settled_since
from afterword.formats.mail_file import addresses_in, mail_file
from afterword.ports import Clock, Outbox, Store, kept_as


def approve_by_hand(
    store: Store,
    outbox: Outbox,
    clock: Clock,
    check: Check,
    token: str,
    occasion_id: str,
    *,
    seen: str | None = None,
    to: str = "",
) -> Approval:
    """Approve exactly the words that were seen, by their fingerprint; without `seen` only show them.

    Nothing leaves by itself: the letter lies in the person's hands until they say that they sent it. The address may stay
    open, or be given in the same act (`to`), as nobody else types it. An earlier approval of other words is void.

    Raises:
        AfterwordError: the letter is not ready, a rule blocks it, an address looks wrong, or it was changed meanwhile.
        UnderWay: a letter of this occasion is on its way.
    """
    kept = kept_as(store, occasion_id)
    debrief = think_through(kept.occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=kept.letter)
    letter = ready(kept.letter, debrief.findings)
    draft = open_draft(kept.occasion, letter, to)
    planned = (kept.plan if kept.plan.steps else debrief.plan).first(StepKind.SEND)
    now = clock.now()
    outgoing = Outgoing(
        id=token,
        occasion_id=kept.occasion.id,
        fingerprint=draft.fingerprint,
        message_id=f"<{token}@by-hand.invalid>",  # its own id is given by the mail program it leaves from
        sender="",
        recipients=addresses_in(draft.to),
        subject=draft.subject,
        approved_at=now,
        not_before=max(now, planned.due) if planned is not None else now,
        not_after=planned.not_after if planned is not None else None,
        given_to=to.strip(),
        state=SendState.IN_HAND,
    )
    eml = mail_file(draft, unsent=True)
    shown = Approval(draft, outgoing.not_before, outgoing.not_after, debrief.findings)
    if seen is None:
        return shown
    if seen not in (draft.fingerprint, open_draft(kept.occasion, letter).fingerprint):
        raise AfterwordError("The letter was changed since you saw it. It was not approved. Please look at it again.")
    for one in outbox.outgoing(SendState.IN_HAND):
        if one.occasion_id == outgoing.occasion_id and still_approved(store, one) is None:
            outbox.change(one, ended(one, SendState.VOID, now, "something was changed after you approved it"))
    outbox.add(outgoing, eml)
    return replace(shown, outgoing=outgoing)


def still_approved(store: Store, outgoing: Outgoing) -> Draft | None:
    """What lies in the person's hands, if it is still word for word what they approved, and nothing has settled it since."""
    kept = store.find(outgoing.occasion_id)
    if kept is None or kept.letter is None or settled_since(outgoing, kept.occasion, kept.learned):
        return None
    draft = open_draft(kept.occasion, kept.letter, outgoing.given_to)
    return draft if draft.fingerprint == outgoing.fingerprint else None
