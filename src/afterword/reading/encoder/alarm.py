"""Words of danger, learnt: how surely a clause speaks of harm to oneself or from others, beside what rules find."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import small_head

WEIGHTS: Final = Path(__file__).parent / "weights" / "danger.npz"
SHORT: Final = 40
"""Characters; a clause of fewer tells so little that its log-odds have to be higher."""
MORE: Final = 1.0
"""By so much. On lists that were looked at it misses one line more in 150, and raises a fifth fewer plain short texts."""


def weighed(odds: float, clause: str) -> float:
    """The log-odds of a clause, less what a short one needs beyond the bar."""
    return odds - MORE if len(clause) < SHORT else odds


@dataclass(frozen=True, slots=True)
class DangerHead:
    """What the states of each reader say for danger: `weights` (readers, width), added up, and one bias.

    The mean over a clause is its log-odds, and above `bar` it counts.
    """

    weights: Floats
    bias: float
    bar: float

    def told(self, states: Floats) -> Floats:
        """For each piece (n,) what it adds to the log-odds of its clause, from `states` (readers, n, width)."""
        result: Floats = np.einsum("rnw,rw->n", states, self.weights[: len(states)]) + np.float32(self.bias)
        return result


@cache
def open_danger(path: Path = WEIGHTS) -> DangerHead | None:
    """The learnt head, or None where it is not installed: then the rules stand alone.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    manifest, arrays = stored
    return DangerHead(arrays["weights"], float(arrays["bias"]), float(manifest["bar"]))
