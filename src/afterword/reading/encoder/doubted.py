"""How surely a slip that was read is one: the readers learnt from accounts in which something went wrong, and see it where nothing did.

"I knocked at the next door" tells of a wrong as little as "I rang Graham", and both sound like the middle of one. The head was taught by
accounts of harmless days beside accounts that hold one fault (`data/train_doubted.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import small_head

if TYPE_CHECKING:
    from afterword.reading.encoder.tagger import Tagged

WEIGHTS: Final = Path(__file__).parent / "weights" / "doubted.npz"
FEWEST: Final = 40
"""Words of a text whose slips are doubted: the head was taught by whole accounts."""


@dataclass(frozen=True, slots=True)
class DoubtHead:
    """What the mean states of a slip say for it, `slip` (readers, width), and those of the whole account, `whole` (readers, width).

    Below `none` the log-odds say that it is no slip; below `asked` the person is asked before it is owned.
    """

    slip: Floats
    whole: Floats
    bias: float
    none: float
    asked: float

    def odds(self, tagged: Tagged, start: int, end: int) -> float:
        """The log-odds that the words from `start` to `end` (code points) tell of a slip."""
        known = min(len(tagged.states), len(self.slip))  # readers that the head was learnt over
        weights = np.concatenate([self.slip[:known].ravel(), self.whole[:known].ravel()])
        return float(features(tagged, start, end, known) @ weights) + self.bias


def features(tagged: Tagged, start: int, end: int, readers: int | None = None) -> Floats:
    """The mean states of the words in each of the first `readers`, then those of the whole account: (2 * readers * width,)."""
    starts, ends = np.asarray(tagged.pieces.starts), np.asarray(tagged.pieces.ends)
    inside = (starts < end) & (ends > start)
    states = tagged.states[:readers]
    return np.concatenate([states[:, inside].mean(axis=1).ravel(), states.mean(axis=1).ravel()])


@cache
def open_doubted(path: Path = WEIGHTS) -> DoubtHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    manifest, arrays = stored
    return DoubtHead(
        arrays["slip"], arrays["whole"], float(arrays["bias"]), float(manifest["none"]), float(manifest["asked"])
    )
