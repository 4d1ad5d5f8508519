"""Note that the person has sent an approved letter themselves, and take that back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import StepState
from afterword.core.send.outgoing import Outgoing, SendState, ended
from afterword.ports import Clock, Outbox, Store, kept_as, sending_done


def send_by_hand(store: Store, outbox: Outbox, clock: Clock, occasion_id: str, at: datetime | None = None) -> Outgoing:
    """The person has sent it, now or at that time; the plan goes on from there. Said again, it changes the time.

    Raises:
        AfterwordError: nothing lies in their hands, the time has not come yet, or it lies before the account.
    """
    kept, now = kept_as(store, occasion_id), clock.now()
    when = at or now
    if when > now:
        raise AfterwordError("That time has not come yet. Please say when you sent it, once you have.")
    if kept.occasion.told_at is not None and when < kept.occasion.told_at:
        raise AfterwordError("That is before you told what happened. Please check the time.")
    before = _one(outbox, kept.occasion.id, SendState.IN_HAND, SendState.SENT_BY_HAND)
    after = _changed(outbox, before, ended(before, SendState.SENT_BY_HAND, when, ""))
    sending_done(store, clock, kept.occasion.id, at=when)
    return after


def not_sent_after_all(store: Store, outbox: Outbox, clock: Clock, occasion_id: str) -> Outgoing:
    """It was not sent after all: it lies in the person's hands again, and the plan waits for it.

    Raises:
        AfterwordError: no letter of this occasion was sent by hand.
    """
    before = _one(outbox, occasion_id, SendState.SENT_BY_HAND)
    after = _changed(outbox, before, replace(before, state=SendState.IN_HAND, ended_at=None))
    sending_done(store, clock, occasion_id, StepState.WAITING)
    return after


def _one(outbox: Outbox, occasion_id: str, *states: SendState) -> Outgoing:
    """The letter approved last that lies in the person's hands, or was sent from there."""
    own = [one for one in outbox.outgoing(*states) if one.occasion_id == occasion_id]
    if not own:
        raise AfterwordError("There is no approved letter in your hands here. Please approve it first.")
    return max(own, key=lambda one: one.approved_at)


def _changed(outbox: Outbox, before: Outgoing, after: Outgoing) -> Outgoing:
    if not outbox.change(before, after):
        raise AfterwordError("This was changed in another window. Please load the page once more.")
    return after
