"""Words of danger, learnt: how surely a clause speaks of harm to oneself or from others, beside what rules find."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import checked_manifest

WEIGHTS: Final = Path(__file__).parent / "weights" / "danger.npz"


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
    if not path.exists():
        return None
    manifest = checked_manifest(path)
    with np.load(path, allow_pickle=False) as stored:
        return DangerHead(stored["weights"].astype(np.float32), float(stored["bias"]), float(manifest["bar"]))
