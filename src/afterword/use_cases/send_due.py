"""Send what is due: each letter once, by one sender, and only in the words that were approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import Standing
from afterword.core.send.dialogue import Stage
from afterword.core.send.draft import Party, draft_of, fingerprint_of
from afterword.core.send.outgoing import (
    LEASE,
    Outgoing,
    SendState,
    after_crash,
    after_submission,
    ended,
    opens_at,
)
from afterword.core.send.settled import settled_since
from afterword.core.told import days_of
from afterword.formats.mail_file import dated
from afterword.ports import Clock, Kept, Mailbox, Outbox, Store, UnreadableError, sending_done

HELD_FOR: Final = timedelta(minutes=5)
"""So long a letter is left alone whose plan is paused, or whose occasion cannot be read."""


def send_due(
    store: Store,
    outbox: Outbox,
    mailbox: Mailbox,
    clock: Clock,
    sender: Party,
    token: str,
    *,
    lease: timedelta = LEASE,
    most: int | None = None,
) -> Sequence[Outgoing]:
    """Mend what a crash left, then send all that may leave now; returns each letter that came to another state.

    Args:
        token: the name of this run, by which it claims a letter.
        lease: a sender silent for longer is taken for dead.
        most: how many at a time; the rest is due at the next call.
    """
    done: list[Outgoing] = []
    for one in outbox.due(clock.now(), lease, most):
        mended = after_crash(one, clock.now(), lease)
        if mended is not None:
            after = replace(one, state=mended, claimed_by="", touched_at=clock.now(), says=_CRASHED[mended])
            if outbox.change(one, after):
                done.append(after)
    for one in outbox.due(clock.now(), lease, most):
        moved = _one(store, outbox, mailbox, clock, sender, token, one)
        if moved is not None:
            done.append(moved)
    return done


_CRASHED = {
    SendState.HOLDING: "the program ended before it left, so it waits again",
    SendState.UNSURE: "the program ended while it was leaving, so nobody knows whether it left",
}


def _one(
    store: Store, outbox: Outbox, mailbox: Mailbox, clock: Clock, sender: Party, token: str, before: Outgoing
) -> Outgoing | None:
    now = clock.now()
    if before.is_late(now):
        return _to(outbox, before, SendState.MISSED, clock, "its time went by before it could leave")
    if not before.is_due(now):
        return None
    try:
        kept = _approved(store, before, sender)
    except UnreadableError as error:  # it waits, and the others leave
        return _held(outbox, before, now, str(error))
    if kept is None:
        return _to(outbox, before, SendState.VOID, clock, "something was changed after you approved it")
    if why := settled_since(before, kept.occasion, kept.learned):
        return _to(outbox, before, SendState.VOID, clock, why)
    if kept.plan.standing is not Standing.GOING:
        _held(outbox, before, now, "it waits while the plan is paused")
        return None
    home = ZoneInfo(before.zone) if before.zone else clock.zone()
    opens = opens_at(before, now, replace(days_of(kept.occasion, home), zone=home))
    if opens > now:
        outbox.change(before, replace(before, not_before=opens, says="it waits for office hours"))
        return None
    claimed = replace(
        before,
        state=SendState.SENDING,
        claimed_by=token,
        touched_at=now,
        stage=Stage.CONNECTING,
        tries=before.tries + 1,
        says="",
    )
    if not outbox.change(before, claimed):
        return None
    return _submit(store, outbox, mailbox, clock, claimed)


def _held(outbox: Outbox, before: Outgoing, now: datetime, says: str) -> Outgoing | None:
    after = replace(before, not_before=now + HELD_FOR, says=says)
    return after if outbox.change(before, after) else None


def _submit(store: Store, outbox: Outbox, mailbox: Mailbox, clock: Clock, claimed: Outgoing) -> Outgoing | None:
    at = claimed

    def reached(stage: Stage) -> bool:
        """Write down the stage before it begins. Whoever lost the letter in the meantime stops here."""
        nonlocal at
        state = SendState.COMMITTING if stage is Stage.COMMITTING else at.state
        after = replace(at, state=state, stage=stage, touched_at=clock.now())
        if not outbox.change(at, after):
            return False
        at = after
        return True

    eml = dated(outbox.eml(claimed), clock.now())
    submitted = mailbox.submit(eml, claimed.sender, claimed.recipients, reached)
    follows = after_submission(at, submitted, clock.now())
    if follows is None:
        return None
    after = replace(
        at,
        state=follows.state,
        stage=Stage.ANSWERED,
        claimed_by="" if follows.state is SendState.HOLDING else at.claimed_by,
        not_before=follows.not_before or at.not_before,
        touched_at=clock.now(),
        ended_at=None if follows.state is SendState.HOLDING else clock.now(),
        says=follows.says,
    )
    if not outbox.change(at, after):
        return None
    if after.state is not SendState.SENT:
        return after
    sending_done(store, clock, after.occasion_id)
    try:
        mailbox.keep_sent(eml, after.message_id)
    except AfterwordError as error:
        without_copy = replace(after, says=f"It has left; only the copy in your sent folder is missing. {error}")
        return without_copy if outbox.change(after, without_copy) else after
    return after


def _approved(store: Store, outgoing: Outgoing, sender: Party) -> Kept | None:
    """The occasion, if everything still is as it was approved."""
    kept = store.find(outgoing.occasion_id)
    if kept is None or kept.occasion.id != outgoing.occasion_id or kept.letter is None:
        return None
    draft = draft_of(kept.occasion, kept.letter, sender, outgoing.given_to)
    return kept if fingerprint_of(draft, outgoing.attached) == outgoing.fingerprint else None


def _to(outbox: Outbox, before: Outgoing, state: SendState, clock: Clock, says: str) -> Outgoing | None:
    after = ended(before, state, clock.now(), says)
    return after if outbox.change(before, after) else None
