"""Which pieces stand where a name stands."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from afterword.reading.encoder.wordpiece import Pieces


def pieces_at(pieces: Pieces, places: Sequence[tuple[int, int]]) -> list[slice]:
    """Which pieces stand at each place `[start, end)` of a text; a place without any is left out."""
    starts, ends = np.asarray(pieces.starts), np.asarray(pieces.ends)
    bounds = [
        (int(np.searchsorted(ends, start, "right")), int(np.searchsorted(starts, end, "left"))) for start, end in places
    ]
    return [slice(low, high) for low, high in bounds if low < high]
