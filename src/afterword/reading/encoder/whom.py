"""Whom a letter is for, learnt: how surely a name that rules found is the one to whom the word is owed, or who led the talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from afterword.core.occasion import Setting
from afterword.reading.encoder.places import pieces_at
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import in_common, small_head
from afterword.reading.opinion import Opinion

if TYPE_CHECKING:
    from afterword.reading.encoder.tagger import Tagged

WEIGHTS: Final = Path(__file__).parent / "weights" / "whom.npz"
AMONG_OWN: Final = 0
AFTER_INTERVIEW: Final = 1
"""Which of the two is asked: where somebody was wronged at work or in private, and after an interview."""


def asked(setting: Setting) -> int:
    """Which of the two is asked in a setting."""
    return AFTER_INTERVIEW if setting is Setting.INTERVIEW else AMONG_OWN


@dataclass(frozen=True, slots=True)
class WhomHead:
    """Two small networks of one hidden layer, one for each of the two.

    Into its units go the mean state of a name after the shared layers by `below` (width, 2, units), that in each reader by `above`
    (readers, width, 2, units), and what the rules see by `signs` (signs, 2, units), with `shift` (2, units); out of them comes the
    log-odds by `out` (2, units) and `bias` (2,).
    """

    below: Floats
    above: Floats
    signs: Floats
    shift: Floats
    out: Floats
    bias: Floats

    @property
    def looks(self) -> Floats:
        """What it looks for in the shared states, (width, 2 * units)."""
        return self.below.reshape(len(self.below), -1)

    def opinion(self, tagged: Tagged, setting: Setting) -> Opinion:
        """What this head makes of the names of one account: above 0 is who the letter is for; all places of a name count alike."""
        at = asked(setting)
        units = self.out.shape[1]
        looked = tagged.whom[:, at * units : (at + 1) * units]
        states, above = in_common(tagged.states, self.above[:, :, at])

        def at_place(inside: slice) -> Floats:
            means = states[:, inside].mean(axis=1)
            told: Floats = looked[inside].mean(axis=0) + np.einsum("rw,rwu->u", means, above)
            return told

        def of(places: Sequence[tuple[int, int]], signs: Sequence[float]) -> float:
            told = [at_place(inside) for inside in pieces_at(tagged.pieces, places)]
            into = np.mean(told, axis=0) if told else np.zeros(units, np.float32)
            into = into + np.asarray(signs, np.float32) @ self.signs[:, at] + self.shift[at]
            return float(np.maximum(into, 0) @ self.out[at] + self.bias[at])

        return of


@cache
def open_whom(path: Path = WEIGHTS) -> WhomHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    _, arrays = stored
    below, above = (arrays[name] * arrays["scale"] for name in ("below", "above"))  # kept in eight bits
    return WhomHead(below, above, *(arrays[name] for name in ("signs", "shift", "out", "bias")))
