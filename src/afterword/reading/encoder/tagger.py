"""The tuned encoders with their heads: what each piece of an account belongs to, and what a stretch of it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from afterword.reading.encoder.clauses import ClauseHead
from afterword.reading.encoder.doubted import DoubtHead
from afterword.reading.encoder.transformer import Encoder, Floats
from afterword.reading.encoder.whom import WhomHead
from afterword.reading.encoder.wordpiece import Pieces, WordPiece

WIDTH = 384  # of a state
WINDOW = 254  # pieces a window, beside its two markers; the positions the base was trained on
OVERLAP = 180  # pieces that two windows share; less was quicker, and on dev more was named wrongly for want of context
LONG, OVERLAP_LONG = 4_000, 64  # a text of more pieces is no account, and is read with less around each
AROUND = 24  # pieces on each side that count as what is around a stretch
ASKED = 32  # wide is the question by which a stretch finds what is told about it elsewhere
DISTANT = 64.0  # pieces; distances are counted in these
HEAD_NAMES = ("tag", "begin", "cue", "danger", "ask", "tell", "far", "stretch_tag", "flags")
"""What a reader learns beside its layers: tag, begin, cue and danger of a piece, how a stretch looks, and what it is.

Of danger the readers only learn, so that their states know of it: what decides is `alarm.py`, which judges clauses.
"""


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
    """What the heads say of every piece: log-probabilities over tags (n, tags), probabilities of begin and cue (n,).

    `states` are those of each reader, (readers, n, width), and `told` what they answer to a stretch that looks for what is told of it.
    `danger` (n,) is what each piece adds to the log-odds of its clause (`alarm.py`), and `named` (n, 2) what the layers that all
    readers share say for a person's name, and for the firm's (`named.py`); `whom` (n, units) what they say for the one a letter
    is for (`whom.py`).
    """

    pieces: Pieces
    states: Floats
    told: Floats
    tags: Floats
    begin: Floats
    cue: Floats
    danger: Floats
    named: Floats
    whom: Floats


class Learnt:
    """One encoder with its heads, as one training left them."""

    def __init__(self, encoder: Encoder, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        self.encoder = encoder
        self._heads = {
            name: (arrays[f"{name}.w"].astype(np.float32), arrays[f"{name}.b"].astype(np.float32))
            for name in HEAD_NAMES
        }

    def head(self, name: str, x: Floats) -> Floats:
        """What one head makes of states or vectors."""
        weights, bias = self._heads[name]
        result: Floats = x @ weights + bias
        return result

    def found(self, states: Floats, told: Floats, start: int, end: int) -> Floats:
        """What the pieces `[start, end)` find where they look, in a window to each side: what is told of them elsewhere.

        In training a stretch looks only in the one window it stands in, wherever in it that is. `told` (n, ASKED) is what each piece answers to a question.
        """
        low, high = max(0, start - WINDOW), end + WINDOW
        places = np.arange(low, min(high, len(states)))
        apart = np.stack([start - places, places - end + 1], axis=-1).clip(min=0) / DISTANT
        asked = self.head("ask", states[start:end].mean(axis=0)) / np.float32(np.sqrt(ASKED))
        scores = told[low:high] @ asked + self.head("far", apart.astype(np.float32))[:, 0]
        weights = np.exp(scores - scores.max())
        result: Floats = (weights / weights.sum()) @ states[low:high]
        return result


def _windows(count: int) -> Iterator[tuple[int, int, int]]:
    """Overlapping windows `[low, high)` over `count` pieces, and from where on each counts: the one with more context does."""
    shared = OVERLAP if count <= LONG else OVERLAP_LONG
    low = kept = 0
    while kept < count:
        kept = high = min(low + WINDOW, count)
        yield low, high, 0 if low == 0 else low + shared // 2
        low = high - shared


def _agreed(scores: Sequence[Floats]) -> Floats:
    """Log-probabilities over tags that several readers give together: the mean of their own, made to add up again."""
    return log_softmax(np.mean([log_softmax(one) for one in scores], axis=0))


class Tagger:
    """Readers that were trained apart over the same `shared` lowest layers, and give one answer together.

    `tags` and `flags` name the columns of it; `named` (width, 2), `whom`, `danger`, `owned` and `doubted` are the heads
    of `named.py`, `whom.py`, `alarm.py`, `owned.py` and `doubted.py`, where they are installed.

    What one of them alone is sure of by accident, the others seldom share: together they name more slips rightly than one that
    learnt from as many texts, and their confidence holds better (docs/decisions/0015).
    """

    def __init__(
        self,
        readers: Sequence[Learnt],
        wordpiece: WordPiece,
        tags: Sequence[str],
        flags: Sequence[str],
        *,
        shared: int,
        named: Floats | None = None,
        whom: WhomHead | None = None,
        danger: ClauseHead | None = None,
        owned: ClauseHead | None = None,
        doubted: DoubtHead | None = None,
    ) -> None:
        self.tags = tuple(tags)
        self.flags = tuple(flags)
        self.slips = slice(1, self.tags.index("strength"))
        self._wordpiece = wordpiece
        self._readers = tuple(readers)
        self._shared = shared
        self.danger = danger
        self.owned = owned
        self.doubted = doubted
        named = np.zeros((WIDTH, 2), np.float32) if named is None else named
        self._looks = named if whom is None else np.concatenate([named, whom.looks], axis=1)

    def states(self, text: str) -> Floats:
        """The first reader's states (n, width) of a text's pieces."""
        first: Floats = self._states(self._wordpiece.pieces(text).ids, self._readers[:1])[0][0]
        return first

    def below(self, text: str) -> tuple[Pieces, Floats]:
        """A text's pieces, and their states (n, width) after the layers that all readers share."""
        pieces = self._wordpiece.pieces(text)
        return pieces, self._states(pieces.ids, (), np.eye(WIDTH, dtype=np.float32))[1]

    def layers(self, text: str) -> tuple[Pieces, Floats, Floats]:
        """A text's pieces, their states (readers, n, width) in each reader, and those (n, width) after the layers that all share."""
        pieces = self._wordpiece.pieces(text)
        return pieces, *self._states(pieces.ids, self._readers, np.eye(WIDTH, dtype=np.float32))

    def _states(
        self, ids: Sequence[int], readers: Sequence[Learnt], looks: Floats | None = None
    ) -> tuple[Floats, Floats]:
        """The states (readers, n, width) of all pieces, in overlapping windows; and what `looks` (width, m) makes of the shared ones."""
        looks = self._looks if looks is None else looks
        states = np.zeros((len(readers), len(ids), WIDTH), np.float32)
        shared = np.zeros((len(ids), looks.shape[1]), np.float32)
        for low, high, start in _windows(len(ids)):
            window = [self._wordpiece.first, *ids[low:high], self._wordpiece.last]
            below = self._readers[0].encoder.states(window, self._shared)
            shared[start:high] = (below @ looks)[1:-1][start - low :]
            for at, reader in enumerate(readers):
                states[at, start:high] = reader.encoder.above(below, self._shared)[1:-1][start - low :]
        return states, shared

    def read(self, text: str) -> Tagged:
        """Tag a whole text."""
        pieces = self._wordpiece.pieces(text)
        states, looked = self._states(pieces.ids, self._readers)
        named, whom = looked[:, :2], looked[:, 2:]
        return Tagged(
            pieces,
            states,
            np.stack([reader.head("tell", own) for reader, own in self._each(states)]),
            _agreed([reader.head("tag", own) for reader, own in self._each(states)]),
            self._chance("begin", states),
            self._chance("cue", states),
            self.danger.told(states) if self.danger else np.full(len(pieces), -np.inf, np.float32),
            named,
            whom,
        )

    def _each(self, states: Floats) -> Iterator[tuple[Learnt, Floats]]:
        return zip(self._readers, states, strict=True)

    def _chance(self, name: str, states: Floats) -> Floats:
        chances: Floats = np.mean([sigmoid(reader.head(name, own)[:, 0]) for reader, own in self._each(states)], axis=0)
        return chances

    def vectors(self, tagged: Tagged, start: int, end: int) -> Floats:
        """For each reader the mean state of the pieces `[start, end)`, joined with that around them, and with what they find."""
        inside = tagged.states[:, start:end].mean(axis=1)
        near = tagged.states[:, max(0, start - AROUND) : end + AROUND].mean(axis=1)
        each = zip(self._readers, tagged.states, tagged.told, strict=True)
        found = np.stack([reader.found(own, told, start, end) for reader, own, told in each])
        return np.concatenate([inside, near, found], axis=-1)

    def stretch(self, tagged: Tagged, start: int, end: int) -> tuple[Floats, Floats]:
        """Log-probabilities over tags and probabilities of flags for the pieces `[start, end)` taken together."""
        vectors = self.vectors(tagged, start, end)
        tags = _agreed([reader.head("stretch_tag", own) for reader, own in self._each(vectors)])
        flags: Floats = np.mean([sigmoid(reader.head("flags", own)) for reader, own in self._each(vectors)], axis=0)
        return tags, flags
