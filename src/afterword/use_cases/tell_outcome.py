"""Tell what came of it: the plan follows, and the record of forecasts and repairs grows by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from afterword.core.debrief import Check, Debrief, think_through
from afterword.core.judge.worth import judge
from afterword.core.learn.learned import Came, Learned, Outcome
from afterword.core.learn.outcomes import repairs_in, what_to_ask, with_outcome, with_state
from afterword.core.learn.second_look import views_of
from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import StepKind, StepState
from afterword.ports import Clock, Store, VoiceKeeper, kept_as, writing_of


@dataclass(frozen=True, slots=True)
class OutcomeTold:
    """The occasion as it stands now, and what the review asks for; empty where it asks for nothing."""

    debrief: Debrief
    learned: Learned
    asks: str


def tell_outcome(
    store: Store,
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
    """The outcome, kept. `sent` says whether the letter went out; where it is None, the plan says so.

    Raises:
        AfterwordError: there is no such occasion, the day has not come, or it contradicts what is known.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now = clock.now()
    on = on or now.astimezone(clock.zone()).date()
    if on > now.astimezone(clock.zone()).date():
        raise AfterwordError(f"{on.day} {on:%B %Y} has not come yet. Please check the date. Nothing was changed.")
    if kept.occasion.told_at is not None and came is not Came.WITHDREW:
        ended = kept.occasion.ended_at or kept.occasion.told_at
        if on < ended.astimezone(clock.zone()).date():
            raise AfterwordError("That day lies before the talk itself. Please check the date. Nothing was changed.")
    step = kept.plan.first(StepKind.SEND)
    went_out = step is not None and step.state is StepState.DONE if sent is None else sent
    known = kept.learned.outcome
    # A letter leaves before the second look, so the ratings it was written by are the first ones.
    look = kept.learned.look
    views = look.before if look is not None else views_of(judge(kept.occasion).verdicts)
    repairs = known.repairs if known is not None else repairs_in(views)
    outcome = Outcome(came, on, now, repairs, went_out)
    learned = with_outcome(kept.learned, outcome, instead=instead)
    occasion = with_state(kept.occasion, came, on)
    own = kept.letter if kept.edited else None
    writing = writing_of(None if own else store, occasion.id, voice)
    debrief = think_through(occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=own, writing=writing)
    kept = store.keep(
        replace(kept, occasion=occasion, plan=debrief.plan, letter=debrief.letter, learned=learned, kept_at=now)
    )
    return OutcomeTold(replace(debrief, version=kept.version, kept_at=now), learned, what_to_ask(learned))
