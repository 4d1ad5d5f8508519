"""See what can be learned from one occasion: outcome, plans to start from, feedback beside one's own view."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.learn.brief import placed_in
from afterword.core.learn.feedback import work_suggestions
from afterword.core.learn.learned import Feedback, Learned
from afterword.core.learn.lessons import Placed, Suggestion, awake, balance, suggestions
from afterword.core.learn.outcomes import what_to_ask
from afterword.core.occasion import Occasion
from afterword.core.plan.step import StepKind, StepState
from afterword.ports import Store, kept_as


@dataclass(frozen=True, slots=True)
class Review:
    """All that one occasion has to teach. `awake` are the plans to take along, of all occasions.

    `feedback` goes with suggestions of what to work on. `sent`: the letter went out, as far as the plan knows.
    """

    occasion: Occasion
    learned: Learned
    asks: str
    balance: str
    suggestions: tuple[Suggestion, ...]
    awake: tuple[Placed, ...]
    feedback: tuple[tuple[Feedback, tuple[str, ...]], ...]
    sent: bool
    version: int


def review_occasion(store: Store, occasion_id: str) -> Review:
    """The review of one occasion as it stands.

    Raises:
        AfterwordError: there is no such occasion.
    """
    kept = kept_as(store, occasion_id)
    step = kept.plan.first(StepKind.SEND)
    learned = kept.learned
    return Review(
        kept.occasion,
        learned,
        what_to_ask(learned),
        balance(learned),
        suggestions(kept.occasion, learned),
        awake(placed_in(store.pasts())),
        tuple((one, work_suggestions(one)) for one in learned.feedback),
        step is not None and step.state is StepState.DONE,
        kept.version,
    )
