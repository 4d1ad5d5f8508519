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
from afterword.reading.encoder.tuned import in_common, small_head
from afterword.reading.encoder.wordpiece import Pieces

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
        states, slip, whole = in_common(tagged.states, self.slip, self.whole)
        weights = np.concatenate([slip.ravel(), whole.ravel()])
        return float(features(tagged.pieces, states, start, end) @ weights) + self.bias


def features(pieces: Pieces, states: Floats, start: int, end: int) -> Floats:
    """Of `states` (readers, n, width) the mean over the words in each reader, then that over the whole account: (2 * readers * width,)."""
    starts, ends = np.asarray(pieces.starts), np.asarray(pieces.ends)
    inside = (starts < end) & (ends > start)
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
