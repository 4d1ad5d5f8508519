"""The tuned encoder with its heads: what each piece of an account belongs to, and what a stretch of it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from afterword.reading.encoder.transformer import Encoder, Floats
from afterword.reading.encoder.wordpiece import Pieces, WordPiece

WINDOW = 254  # pieces a window, beside its two markers; the positions the base was trained on
OVERLAP = 64
AROUND = 24  # pieces on each side that count as what is around a stretch


def log_softmax(x: Floats) -> Floats:
    """Log-probabilities along the last axis."""
    shifted: Floats = x - x.max(axis=-1, keepdims=True)
    result: Floats = (shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))).astype(np.float32)
    return result


def sigmoid(x: Floats) -> Floats:
    """The logistic function."""
    result: Floats = (1 / (1 + np.exp(-x))).astype(np.float32)
    return result


@dataclass(frozen=True, slots=True)
class Tagged:
    """What the heads say of every piece: log-probabilities over tags (n, tags), probabilities of begin, cue and danger (n,)."""

    pieces: Pieces
    states: Floats
    tags: Floats
    begin: Floats
    cue: Floats
    danger: Floats


class Tagger:
    """The encoder with its heads. `tags` and `flags` name the columns of what it returns."""

    def __init__(
        self,
        arrays: Mapping[str, NDArray[np.generic]],
        vocabulary: Sequence[str],
        tags: Sequence[str],
        flags: Sequence[str],
        layers: int,
    ) -> None:
        self.tags = tuple(tags)
        self.flags = tuple(flags)
        self.slips = slice(1, self.tags.index("strength"))
        self._wordpiece = WordPiece(vocabulary)
        self._encoder = Encoder(arrays, layers)
        self._heads = {
            name: (arrays[f"{name}.w"].astype(np.float32), arrays[f"{name}.b"].astype(np.float32))
            for name in ("tag", "begin", "cue", "danger", "stretch_tag", "flags")
        }

    def _head(self, name: str, x: Floats) -> Floats:
        weights, bias = self._heads[name]
        result: Floats = x @ weights + bias
        return result

    def read(self, text: str) -> Tagged:
        """Tag a whole text, in overlapping windows; where two overlap, the one with more context around counts."""
        pieces = self._wordpiece.pieces(text)
        count = len(pieces)
        states = np.zeros((count, self._heads["tag"][0].shape[0]), np.float32)
        low = kept = 0
        while kept < count:
            high = min(low + WINDOW, count)
            ids = [self._wordpiece.first, *pieces.ids[low:high], self._wordpiece.last]
            part = self._encoder.states(ids)[1:-1]
            first = 0 if low == 0 else low + OVERLAP // 2
            states[first:high] = part[first - low :]
            kept = high
            low = high - OVERLAP
        return Tagged(
            pieces,
            states,
            log_softmax(self._head("tag", states)),
            sigmoid(self._head("begin", states)[:, 0]),
            sigmoid(self._head("cue", states)[:, 0]),
            sigmoid(self._head("danger", states)[:, 0]),
        )

    def vector(self, tagged: Tagged, start: int, end: int) -> Floats:
        """The mean state of the pieces `[start, end)`, joined with the mean state around them."""
        inside = tagged.states[start:end].mean(axis=0)
        near = tagged.states[max(0, start - AROUND) : end + AROUND].mean(axis=0)
        return np.concatenate([inside, near])

    def stretch(self, tagged: Tagged, start: int, end: int) -> tuple[Floats, Floats]:
        """Log-probabilities over tags and probabilities of flags for the pieces `[start, end)` taken together."""
        x = self.vector(tagged, start, end)
        return log_softmax(self._head("stretch_tag", x)), sigmoid(self._head("flags", x))
