"""When a practised question comes back, by py-fsrs; it is loaded at the first answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from afterword.core.learn.practice import Card, Grade


class FsrsScheduler:
    """The memory model of FSRS in whole days, without chance. Meets `ports.Scheduler`."""

    def reviewed(self, card: Card, grade: Grade, at: datetime, retention: float) -> Card:
        """The card after an answer at that time. A clock that was set back counts as no time passed."""
        import fsrs

        at = at.astimezone(UTC)
        last = card.last_review.astimezone(UTC) if card.last_review is not None else None
        if last is not None:
            at = max(at, last)
        # No learning steps: minutes apart nothing is learned that lasts to an interview.
        scheduler = fsrs.Scheduler(
            desired_retention=retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )
        memory = fsrs.Card(
            card_id=1,
            state=fsrs.State(card.state),
            step=card.step,
            stability=card.stability,
            difficulty=card.difficulty,
            due=card.due.astimezone(UTC),
            last_review=last,
        )
        rating = fsrs.Rating[grade.value.capitalize()]
        after, _ = scheduler.review_card(memory, rating, at)
        return replace(
            card,
            due=after.due,
            state=after.state.value,
            step=after.step,
            stability=after.stability,
            difficulty=after.difficulty,
            last_review=at,
        )
