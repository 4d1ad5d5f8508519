"""Which repairs worked: what had gone out, what came of it, and in the same sentence how little that proves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from afterword.core import settings
from afterword.core.judge.odds import SuccessRate, success_rate
from afterword.core.learn.past import Past
from afterword.core.occasion import Action

REPAIR_WORDS: Final = {
    Action.SHOW: "After a letter with a better answer",
    Action.CORRECT: "After a letter with a correction",
    Action.ACKNOWLEDGE: "After a letter that owned a slip",
    Action.EXPLAIN_BRIEFLY: "After a letter with a short explanation",
    Action.APOLOGISE: "After a letter with an apology",
    Action.MAKE_GOOD: "After a letter that made something good",
}
NO_REPAIR: Final = "Without such a letter"


@dataclass(frozen=True, slots=True)
class Repaired:
    """Interviews whose letter carried that repair (None: none went out), and how they ended."""

    action: Action | None
    went_on: int
    n: int
    rate: SuccessRate

    @property
    def words(self) -> str:
        """After what it was, as a sentence begins."""
        return REPAIR_WORDS[self.action] if self.action is not None else NO_REPAIR

    @property
    def sentence(self) -> str:
        """What came of it, with its small number inside."""
        count = f"{self.words}, {self.went_on} of {self.n} went on"
        if self.n < settings.REPAIRS_FROM:
            return f"{count}; so few say nothing yet."
        low, high = (round(100 * share) for share in (self.rate.low, self.rate.high))
        if self.n < settings.SCORE_FROM:
            return (
                f"{count}. Joined with the usual odds, likely {low} to {high} in 100; with so few, chance can look like "
                "this too."
            )
        return (
            f"{count}. Joined with the usual odds, likely {low} to {high} in 100; it does not show that this was why."
        )


def repairs_over(pasts: Iterable[Past]) -> tuple[Repaired, ...]:
    """Each repair that went out and has an outcome, the most frequent first; at the end, to compare, those without one."""
    counts: dict[Action | None, list[bool]] = {}
    for past in pasts:
        case, outcome = past.case, past.learned.outcome
        if case is None or outcome is None:
            continue
        named: tuple[Action | None, ...] = outcome.repairs if outcome.sent and outcome.repairs else (None,)
        for action in named:
            counts.setdefault(action, []).append(case.went_on)
    if set(counts) <= {None}:
        return ()
    found = [
        Repaired(action, sum(ends), len(ends), success_rate(sum(ends), len(ends))) for action, ends in counts.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.action is None, -one.n, one.words)))
