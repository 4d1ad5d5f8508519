"""What came of it: told when it is known, never over another without being asked, and what it asks to learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from afterword.core import settings
from afterword.core.judge.caps import ANSWER_ACTIONS, PROBLEM_ACTIONS
from afterword.core.learn.calibration import forecast_step
from afterword.core.learn.learned import Came, Forecast, Learned, Outcome, Root, View, When
from afterword.core.occasion import Action, AfterwordError, CaseState, Occasion, Setting

CAME_WORDS: Final = {
    Came.NEXT_ROUND: "the next round",
    Came.OFFER: "an offer",
    Came.REFUSED: "a refusal",
    Came.NO_ANSWER: "no answer",
    Came.WITHDREW: "you withdrew",
}
_STATES: Final = {
    Came.NEXT_ROUND: CaseState.NEXT_STAGE,
    Came.OFFER: CaseState.DECIDED,
    Came.REFUSED: CaseState.REJECTED,
    Came.NO_ANSWER: CaseState.DECIDED,
    Came.WITHDREW: CaseState.DECIDED,
}
_FOLLOWS: Final = {
    Came.NEXT_ROUND: frozenset({Came.OFFER, Came.REFUSED, Came.NO_ANSWER, Came.WITHDREW}),
    Came.NO_ANSWER: frozenset({Came.NEXT_ROUND, Came.OFFER, Came.REFUSED}),
    Came.OFFER: frozenset({Came.WITHDREW}),
}
"""What may come after what without a contradiction."""


def with_outcome(learned: Learned, outcome: Outcome, *, instead: bool = False) -> Learned:
    """The same with this outcome. A later stage follows an earlier one; what contradicts it must be meant.

    `instead`: it replaces what was told before, which was wrong.

    Raises:
        AfterwordError: another outcome is known that this one contradicts.
    """
    known = learned.outcome
    if known is None:
        return replace(learned, outcomes=(outcome,))
    if known.came is outcome.came and known.on == outcome.on:
        return learned
    if not instead:
        if outcome.came in _FOLLOWS.get(known.came, frozenset()):
            return replace(learned, outcomes=(*learned.outcomes, outcome))
        raise AfterwordError(
            f"On {known.on.day} {known.on:%B} you said that {_told(known.came)}. If that was wrong, or has changed, tell "
            "it again and say that it holds instead. Nothing was changed."
        )
    return replace(learned, outcomes=(*learned.outcomes, replace(outcome, replaced=True)))


def _told(came: Came) -> str:
    if came is Came.WITHDREW:
        return CAME_WORDS[came]
    return f"{CAME_WORDS[came]} came"


def with_state(occasion: Occasion, came: Came, on: date) -> Occasion:
    """The occasion as it stands after that outcome.

    At work and among friends a refusal is a wish for distance, which holds until they talk again.
    """
    apart = occasion.setting is not Setting.INTERVIEW
    if occasion.state is CaseState.NO_CONTACT and not (apart and came is Came.NEXT_ROUND):
        return replace(occasion, answered_on=on)
    state = CaseState.NO_CONTACT if apart and came is Came.REFUSED else _STATES[came]
    return replace(occasion, state=state, answered_on=on)


def repairs_in(views: Sequence[View]) -> tuple[Action, ...]:
    """The repairs that a letter carries, the weightiest first."""
    actions = {view.action for view in views if view.in_letter}
    return tuple(sorted(actions & (PROBLEM_ACTIONS | ANSWER_ACTIONS), key=lambda action: -action.rank))


def foreseen(learned: Learned, p: float, at: datetime, when: When) -> Learned:
    """The same with this forecast. After the outcome is known it is kept and marked, and does not count.

    Raises:
        AfterwordError: it is no chance between 0 and 1.
    """
    if not 0 <= p <= 1:
        raise AfterwordError("A forecast is a chance between 0.05 and 0.95, such as 0.3. Nothing was changed.")
    late = learned.outcome is not None  # whatever the clock says: it may have been set back
    return replace(learned, forecasts=(*learned.forecasts, Forecast(forecast_step(p), at, when, late)))


def what_to_ask(learned: Learned) -> str:
    """What the review asks for after this outcome: mistakes after an offer, what worked after a refusal."""
    outcome = learned.outcome
    since = [lesson for lesson in learned.lessons if outcome is not None and lesson.made_at >= outcome.at]
    if outcome is None or outcome.came is Came.WITHDREW:
        return ""
    if outcome.came is Came.OFFER:
        left = settings.MISTAKES_AFTER_OFFER - sum(lesson.root is Root.SLIP for lesson in since)
        if left <= 0:
            return ""
        return f"It worked. Which {_number(left)} would you do differently all the same? After a success, that teaches most."
    if outcome.came is Came.NEXT_ROUND:
        return ""
    left = settings.WORKED_AFTER_REFUSAL - sum(lesson.root is Root.STRENGTH for lesson in since)
    if left <= 0:
        return ""
    return f"Which {_number(left)} worked and should come along to the next one? Small ones count."


def _number(left: int) -> str:
    return {1: "one thing", 2: "two things", 3: "three things"}.get(left, f"{left} things")
