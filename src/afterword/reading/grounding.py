"""The learnt comparison of a sentence with facts: the encoder, tuned on pairs of both, reads them side by side."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from afterword.core.ground.comparison import SIGNS, Comparison
from afterword.core.ground.status import Status
from afterword.core.occasion import AfterwordError, Evidence
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import HERE, WORDS, open_tuned
from afterword.reading.encoder.wordpiece import WordPiece

SENTENCE, POST, LONGEST = 70, 60, 200
"""The most pieces of a sentence, of the facts of one post, and of all."""
READ_BEFORE = 512


class Layout(NamedTuple):
    """A sentence beside facts as ids, and the places in it that the head looks at.

    `parts` are the first place, the sentence, the facts, what only the sentence has, and what only its nearest fact has:
    a claim is mostly larger than its fact by one word, which would be lost in the mean of all.
    """

    ids: list[int]
    parts: tuple[Sequence[int], ...]


PARTS = 5
"""How many a `Layout` has."""


def laid_out(wordpiece: WordPiece, sentence: str, facts: Sequence[Evidence]) -> Layout:
    """[CLS] sentence [SEP] post: fact; fact [SEP] post: fact [SEP]."""
    ids = [wordpiece.first, *wordpiece.pieces(sentence).ids[:SENTENCE], wordpiece.last]
    begin = len(ids)
    posts: dict[tuple[str, str, str, str], list[str]] = {}
    for fact in facts:
        posts.setdefault((fact.title, fact.employer, fact.start, fact.end), []).append(fact.text)
    for (title, employer, start, end), texts in posts.items():
        head = ", ".join(part for part in (title, employer) if part)
        when = f" {start[:4]} to {end if end == 'present' else end[:4]}" if start else ""
        named = f"{head}{when}: " if head or when else ""
        ids += [*wordpiece.pieces(f"{named}{'; '.join(texts)}").ids[:POST], wordpiece.last]
    ids = ids[:LONGEST]
    said, told = set(ids[1 : begin - 1]), set(ids[begin:])
    own = _nearest(said, [set(wordpiece.pieces(fact.text).ids) for fact in facts]) - said
    only_said = [at for at in range(1, begin - 1) if ids[at] not in told]
    only_told = [at for at in range(begin, len(ids)) if ids[at] in own]
    return Layout(ids, (range(1), range(1, begin - 1), range(begin, len(ids)), only_said, only_told))


def _nearest(said: set[int], facts: Sequence[set[int]]) -> set[int]:
    """The fact that has most of a sentence's pieces; those that few facts have count more, and a long fact less."""
    spread = Counter(piece for fact in facts for piece in fact)

    def shared(fact: set[int]) -> float:
        return sum(1 / spread[piece] for piece in fact & said) / math.sqrt(len(fact) or 1)

    return max(facts, key=shared, default=set())


class PairReader:
    """Says how likely each status is."""

    def __init__(self, weights: Path, words: Path) -> None:
        tuned = open_tuned(weights, words)
        if tuned.manifest["signs"] != SIGNS:
            raise AfterwordError(f"{weights.name} belongs to another version. Please install Afterword again.")
        self._statuses = tuple(Status(name) for name in tuned.manifest["statuses"])
        self._wordpiece, self._encoder = tuned.wordpiece, tuned.encoder
        self._weights = tuned.arrays["status.w"].astype(np.float32)
        self._bias = tuned.arrays["status.b"].astype(np.float32)
        self._read = lru_cache(READ_BEFORE)(self._read_anew)  # a page shows the same letter again and again

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], list[float]]:
        """For facts that stay the same: says of any sentence how alike it and each fact are, also in other words.

        The rows of the word table are enough for that: their mean, in which words that few facts have weigh more.
        """
        pieces = [self._wordpiece.pieces(fact.text).ids for fact in facts]
        spread = Counter(piece for ids in pieces for piece in set(ids))
        common = self._encoder.rows(sorted(spread)).mean(axis=0) if spread else np.float32(0)

        def meaning(ids: Sequence[int]) -> Floats:
            rare = np.array([math.log1p((1 + len(facts)) / (1 + spread[piece])) for piece in ids], np.float32)
            mean: Floats = rare @ (self._encoder.rows(ids) - common)
            return mean / max(float(np.linalg.norm(mean)), 1e-6)

        known = [meaning(ids) for ids in pieces]

        def of(sentence: str) -> list[float]:
            own = meaning(self._wordpiece.pieces(sentence).ids)
            return [float(fact @ own) for fact in known]

        return of

    def chances(self, sentence: str, facts: Sequence[Evidence], signs: Sequence[float]) -> Mapping[Status, float]:
        """How likely each status is; together 1."""
        return self._read(sentence, tuple(facts), tuple(signs))

    def _read_anew(
        self, sentence: str, facts: tuple[Evidence, ...], signs: tuple[float, ...]
    ) -> Mapping[Status, float]:
        ids, parts = laid_out(self._wordpiece, sentence, facts)
        states = self._encoder.states(ids)
        means = [_mean(states[list(places)]) for places in parts]
        scores = np.concatenate([*means, np.asarray(signs, np.float32)]) @ self._weights + self._bias
        scores = np.exp(scores - scores.max())
        return dict(zip(self._statuses, (scores / scores.sum()).tolist(), strict=True))


def _mean(states: Floats) -> Floats:
    result: Floats = states.mean(axis=0) if len(states) else np.zeros(states.shape[1], np.float32)
    return result


@cache
def open_comparison() -> Comparison | None:
    """The shipped comparison, loaded once; none where its weights are not installed: then the rules stand alone.

    Raises:
        AfterwordError: the weights are there, but were changed.
    """
    weights = HERE / "grounding.npz"
    return PairReader(weights, WORDS) if weights.exists() and WORDS.exists() else None
