"""Who was there and what the firm is called, learnt: how surely a name that rules found is one, by the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from afterword.reading.encoder.places import pieces_at
from afterword.reading.encoder.tagger import Tagged
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import small_head
from afterword.reading.opinion import Opinion

WEIGHTS: Final = Path(__file__).parent / "weights" / "named.npz"
PERSON: Final = 0
FIRM: Final = 1
"""The columns of `NamedHead.pieces`."""


@dataclass(frozen=True, slots=True)
class NamedHead:
    """What speaks for a person of the occasion, and for the firm.

    `pieces` (width, 2) is what each state after the shared layers says for either, `signs` what the signs of the rules say, and
    `bias` (2,) how much has to speak for it.
    """

    pieces: Floats
    signs: tuple[Floats, Floats]
    bias: Floats

    def opinion(self, tagged: Tagged, which: int) -> Opinion:
        """What this head makes of the names of one account: above 0 is a name; the mean over all of its places counts."""
        said = tagged.named[:, which]
        weights, bias = self.signs[which], float(self.bias[which])

        def of(places: Sequence[tuple[int, int]], signs: Sequence[float]) -> float:
            means = [float(said[inside].mean()) for inside in pieces_at(tagged.pieces, places)]
            told = sum(means) / len(means) if means else 0.0
            return told + float(weights @ np.asarray(signs, np.float32)) + bias

        return of


@cache
def open_named(path: Path = WEIGHTS) -> NamedHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    _, arrays = stored
    return NamedHead(arrays["pieces"], (arrays["person"], arrays["firm"]), arrays["bias"])
