"""Telling what came of it: the occasion and what is learned from it, with that outcome."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core.judge.worth import judge
from afterword.core.learn.learned import Came, Learned, Outcome
from afterword.core.learn.outcomes import repairs_in, with_outcome, with_state
from afterword.core.learn.second_look import views_of
from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.plan.step import Plan, StepKind, StepState


def has_come(day: date, now: datetime, home: ZoneInfo) -> None:
    """Nothing, as long as that day has come where the person is.

    Raises:
        AfterwordError: it has not.
    """
    if day > now.astimezone(home).date():
        raise AfterwordError(f"{day.day} {day:%B %Y} has not come yet. Please check the date. Nothing was changed.")


def with_told_outcome(
    occasion: Occasion,
    learned: Learned,
    plan: Plan,
    came: Came,
    on: date,
    now: datetime,
    home: ZoneInfo,
    *,
    sent: bool | None = None,
    instead: bool = False,
) -> tuple[Occasion, Learned]:
    """Both with this outcome. `sent` says whether the letter went out; where it is None, the plan says so.

    Raises:
        AfterwordError: the day has not come, lies before the talk, or it contradicts what is known.
    """
    has_come(on, now, home)
    if occasion.told_at is not None and came is not Came.WITHDREW:
        ended = occasion.ended_at or occasion.told_at
        if on < ended.astimezone(home).date():
            raise AfterwordError("That day lies before the talk itself. Please check the date. Nothing was changed.")
    step = plan.first(StepKind.SEND)
    went_out = step is not None and step.state is StepState.DONE if sent is None else sent
    known, look = learned.outcome, learned.look
    # A letter leaves before the second look, so the ratings it was written by are the first ones.
    views = look.before if look is not None else views_of(judge(occasion).verdicts)
    repairs = known.repairs if known is not None else repairs_in(views)
    outcome = Outcome(came, on, now, repairs, went_out)
    return with_state(occasion, came, on), with_outcome(learned, outcome, instead=instead)
