"""Words of danger, learnt: how surely a clause speaks of harm to oneself or from others, beside what rules find."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from afterword.reading.encoder.clauses import ClauseHead, open_clause_head

WEIGHTS: Final = Path(__file__).parent / "weights" / "danger.npz"
SHORT: Final = 40
"""Characters; a clause of fewer tells so little that its log-odds have to be higher."""
MORE: Final = 1.0
"""By so much. On lists that were looked at it misses one line more in 150, and raises a fifth fewer plain short texts."""
SURE: Final = 0.0
"""Log-odds from which nothing else is shown before the person goes on. Of 656 lines of danger by eleven people 78 in 100 are above or found
by rules, of 5,660 short texts without danger that it learnt nothing from 2.5 in 100 (95 and 9.5 above the bar)."""


def weighed(odds: float, clause: str) -> float:
    """The log-odds of a clause, less what a short one needs beyond the bar."""
    return odds - MORE if len(clause) < SHORT else odds


@cache
def open_danger(path: Path = WEIGHTS) -> ClauseHead | None:
    """The learnt head, or None where it is not installed: then the rules stand alone.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    return open_clause_head(path)
