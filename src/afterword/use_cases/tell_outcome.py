"""Tell what came of it: the plan follows, and the record of forecasts and repairs grows by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from afterword.core.debrief import Check, Debrief
from afterword.core.learn.answered import without_asking
from afterword.core.learn.learned import Came, Learned
from afterword.core.learn.outcomes import what_to_ask
from afterword.core.learn.telling import with_told_outcome
from afterword.ports import Clock, Outbox, Store, VoiceKeeper, kept_as, think_again, void_settled, with_holidays


@dataclass(frozen=True, slots=True)
class OutcomeTold:
    """The occasion as it stands now, and what the review asks for; empty where it asks for nothing."""

    debrief: Debrief
    learned: Learned
    asks: str


def tell_outcome(
    store: Store,
    outbox: Outbox,
    clock: Clock,
    check: Check,
    occasion_id: str,
    came: Came,
    *,
    on: date | None = None,
    sent: bool | None = None,
    instead: bool = False,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> OutcomeTold:
    """The outcome, kept; a letter approved before does not leave any more where they answered. `sent` says whether the letter went out; where it is None, the plan says so.

    Raises:
        AfterwordError: there is no such occasion, the day has not come, or it contradicts what is known.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now = clock.now()
    on = on or now.astimezone(clock.zone()).date()
    occasion, learned = with_told_outcome(
        kept.occasion, kept.learned, kept.plan, came, on, now, clock.zone(), sent=sent, instead=instead
    )
    occasion = with_holidays(occasion, clock, clock.zone())
    debrief = think_again(store, clock, check, kept, occasion, voice)
    if learned.feedback:
        debrief = replace(debrief, plan=without_asking(debrief.plan))
    kept = store.keep(
        replace(kept, occasion=occasion, plan=debrief.plan, letter=debrief.letter, learned=learned, kept_at=now)
    )
    void_settled(outbox, kept, now)
    return OutcomeTold(replace(debrief, version=kept.version, kept_at=now), learned, what_to_ask(learned))
