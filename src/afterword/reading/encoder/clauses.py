"""A small head over the states of the readers that it was learnt over: how surely a clause is of some sort."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import in_common, small_head


@dataclass(frozen=True, slots=True)
class ClauseHead:
    """What the states of each reader say for it: `weights` (readers, width), added up, and one bias.

    The mean over a clause is its log-odds, and above `bar` it counts.
    """

    weights: Floats
    bias: float
    bar: float

    def told(self, states: Floats) -> Floats:
        """For each piece (n,) what it adds to the log-odds of its clause, from `states` (readers, n, width)."""
        result: Floats = over(states, self.weights) + np.float32(self.bias)
        return result


def over(states: Floats, weights: Floats) -> Floats:
    """What weights (readers, width) say of each piece (n,), by `states` (readers, n, width)."""
    result: Floats = np.einsum("rnw,rw->n", *in_common(states, weights))
    return result


def open_clause_head(path: Path) -> ClauseHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    return clause_head(*stored)


def clause_head(manifest: Mapping[str, Any], arrays: Mapping[str, Floats]) -> ClauseHead:
    """The head that was stored so."""
    return ClauseHead(arrays["weights"], float(arrays["bias"]), float(manifest["bar"]))
