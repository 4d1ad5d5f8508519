"""See what was kept, and what comes next for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core.occasion import Occasion
from afterword.core.plan.step import Step, StepState
from afterword.ports import Store


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. `next_step` is the earliest step that is still waiting; None when all is done."""

    occasion: Occasion
    next_step: Step | None
    kept_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether its next step is due by now."""
        return self.next_step is not None and self.next_step.due <= now


def list_occasions(store: Store) -> tuple[Listed, ...]:
    """All occasions, those told last first."""
    found = []
    for kept in store.everything():
        waiting = [step for step in kept.plan.steps if step.state is StepState.WAITING]
        found.append(Listed(kept.occasion, min(waiting, key=lambda step: step.due, default=None), kept.kept_at))
    return tuple(found)
