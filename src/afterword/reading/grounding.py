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
from afterword.reading.encoder.tagger import log_softmax
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import HERE, WORDS, Tuned, open_tuned
from afterword.reading.encoder.wordpiece import WordPiece

SENTENCE, POST, LONGEST = 70, 60, 200
"""The most pieces of a sentence, of the facts of one post, and of all."""
READ_BEFORE = 512
WEIGHTS = ("grounding.npz", "grounding_two.npz")
"""Two comparisons, trained apart, that give one answer."""

_COMMON = (
    "i a an the and or of to in on at for with by from as is was were be been being am are it its that this these those me my we us"
    " our you your he him his she her they them their had have has did do does done not no so but if when which who what how then"
    " than there here also too just only very would could should can may might will shall about into over after before up down out"
    " off all any some one say said tell told mention mentioned forgot left add , . ; : ' ( ) - / s t"
)
"""Words, and signs between them, that a sentence may have or lack without claiming more or less."""
_SHARP = 0.1  # how far the likeness of two pieces must drop for the second to count e times less


class Layout(NamedTuple):
    """A sentence beside facts as ids; where in them the sentence and the facts are, and pieces that the nearest fact has."""

    ids: list[int]
    sentence: range
    facts: range
    nearest: list[int]


PARTS = 8
"""In how many ways `looks` weighs the places of a layout."""
COUNTED = 16
"""How many numbers `looks` tells."""


def _pieces(wordpiece: WordPiece, text: str) -> list[int]:
    """The ids of a text. A curly apostrophe was not learnt from: as a piece of its own it would count as something new."""
    return wordpiece.pieces(text.replace("\u2019", "'")).ids


def laid_out(wordpiece: WordPiece, sentence: str, facts: Sequence[Evidence]) -> Layout:
    """[CLS] sentence [SEP] post: fact; fact [SEP] post: fact [SEP]."""
    ids = [wordpiece.first, *_pieces(wordpiece, sentence)[:SENTENCE], wordpiece.last]
    begin = len(ids)
    posts: dict[tuple[str, str, str, str], list[str]] = {}
    for fact in facts:
        posts.setdefault((fact.title, fact.employer, fact.start, fact.end), []).append(fact.text)
    for (title, employer, start, end), texts in posts.items():
        head = ", ".join(part for part in (title, employer) if part)
        when = f" {start[:4]} to {end if end == 'present' else end[:4]}" if start else ""
        named = f"{head}{when}: " if head or when else ""
        ids += [*_pieces(wordpiece, f"{named}{'; '.join(texts)}")[:POST], wordpiece.last]
    ids = ids[:LONGEST]
    own = _nearest(set(ids[1 : begin - 1]), [set(_pieces(wordpiece, fact.text)) for fact in facts])
    nearest = [at for at in range(begin, len(ids)) if ids[at] in own]
    return Layout(ids, range(1, begin - 1), range(begin, len(ids)), nearest)


def _nearest(said: set[int], facts: Sequence[set[int]]) -> set[int]:
    """The fact that has most of a sentence's pieces; those that few facts have count more, and a long fact less."""
    spread = Counter(piece for fact in facts for piece in fact)

    def shared(fact: set[int]) -> float:
        return sum(1 / spread[piece] for piece in fact & said) / math.sqrt(len(fact) or 1)

    return max(facts, key=shared, default=set())


def common_pieces(wordpiece: WordPiece) -> frozenset[int]:
    """The ids that claim nothing: of common words, and of the markers."""
    return frozenset([wordpiece.first, wordpiece.last, *_pieces(wordpiece, _COMMON)])


def looks(layout: Layout, common: frozenset[int], rows: Floats, below: Floats) -> tuple[Floats, tuple[float, ...]]:
    """How much each place counts, `(PARTS, length)`, and COUNTED numbers of how much only one side has.

    `rows` are the rows of the word table and `below` the states after the layers that were never tuned, both `(length, width)`:
    what they hold alike are the same words, or others for the same. The parts are the first place, the sentence, the
    facts, what only the sentence and only its nearest fact have by the letter, the sentence by how new it is to the facts, the
    facts by how near they stand to what is new, and the nearest fact by how much of it the sentence leaves out (these by `below`
    alone, which knows the words around). A claim is mostly larger than its fact by one word, which would be lost in the mean of all.
    """
    ids, said_at, told_at = layout.ids, layout.sentence, layout.facts
    said, told = slice(said_at.start, said_at.stop), slice(told_at.start, told_at.stop)
    weights = np.zeros((PARTS, len(ids)), np.float32)
    weights[0, 0] = weights[1, said] = weights[2, told] = 1
    in_facts, in_sentence = set(ids[told]), set(ids[said])
    weights[3, [at for at in said_at if ids[at] not in in_facts]] = 1
    weights[4, [at for at in layout.nearest if ids[at] not in in_sentence]] = 1
    telling = np.array([piece not in common for piece in ids], np.float32)
    near = np.zeros(len(ids), np.float32)
    near[layout.nearest] = 1
    counts: list[float] = []
    for states in (rows, below):
        alike = _alike(states, said, told)
        new = _unmatched(alike.max(axis=1, initial=0)) * telling[said]
        left = _unmatched(alike.max(axis=0, initial=0)) * (telling * near)[told]
        counts += [*_summed(new, telling[said]), *_summed(left, (telling * near)[told])]
    if alike.size:
        share = np.exp((alike - alike.max(axis=1, keepdims=True)) / np.float32(_SHARP))
        weights[5, said], weights[7, told] = new, left
        weights[6, told] = new @ (share / share.sum(axis=1, keepdims=True))
    return weights, tuple(counts)


def _alike(states: Floats, said: slice, told: slice) -> Floats:
    """The cosines between the places of the sentence and of the facts, what all have in common taken off."""
    states = states - states.mean(axis=0)
    states /= np.maximum(np.linalg.norm(states, axis=1, keepdims=True), np.float32(1e-6))
    result: Floats = states[said] @ states[told].T
    return result


def _unmatched(likeness: Floats) -> Floats:
    result: Floats = np.float32(1) - np.clip(likeness, 0, 1)
    return result


def _summed(new: Floats, telling: Floats) -> tuple[float, float, float, float]:
    """Of what is new: its share, its two greatest, and how many are more new than known, in fives."""
    first, second = sorted([*new.tolist(), 0.0, 0.0], reverse=True)[:2]
    return float(new.sum() / max(1, telling.sum())), first, second, float((new > 0.5).sum()) / 5


class _Compared:
    """What one training left: says of a layout how likely each status is."""

    def __init__(self, tuned: Tuned) -> None:
        self.encoder = tuned.encoder
        self._untuned: int = tuned.manifest["below"]["layers"]
        self._weights = tuned.arrays["status.w"].astype(np.float32)
        self._bias = tuned.arrays["status.b"].astype(np.float32)

    def scores(self, layout: Layout, common: frozenset[int], signs: Sequence[float]) -> Floats:
        """Log-probabilities over the statuses."""
        below = self.encoder.states(layout.ids, self._untuned)
        weights, counts = looks(layout, common, self.encoder.rows(layout.ids), below)
        means = weights @ self.encoder.above(below, self._untuned) / np.maximum(weights.sum(axis=1, keepdims=True), 1)
        return log_softmax(np.array([*means.ravel(), *signs, *counts], np.float32) @ self._weights + self._bias)


class PairReader:
    """Says how likely each status is: the mean of what comparisons say that were trained apart (docs/decisions/0014)."""

    def __init__(self, weights: Sequence[Path], words: Path) -> None:
        opened = [open_tuned(path, words) for path in weights]
        for path, tuned in zip(weights, opened, strict=True):
            about = tuned.manifest
            if (about["signs"], about.get("counted"), about["statuses"]) != (
                SIGNS,
                COUNTED,
                opened[0].manifest["statuses"],
            ):
                raise AfterwordError(f"{path.name} belongs to another version. Please install Afterword again.")
        self._statuses = tuple(Status(name) for name in opened[0].manifest["statuses"])
        self._wordpiece = opened[0].wordpiece
        self._common = common_pieces(self._wordpiece)
        self._trained = tuple(_Compared(tuned) for tuned in opened)
        self._encoder = self._trained[0].encoder  # for the rows of the word table, which all share
        self._read = lru_cache(READ_BEFORE)(self._read_anew)  # a page shows the same letter again and again

    def alike(self, facts: Sequence[Evidence]) -> Callable[[str], list[float]]:
        """For facts that stay the same: says of any sentence how alike it and each fact are, also in other words.

        The rows of the word table are enough for that: their mean, in which words that few facts have weigh more.
        """
        pieces = [_pieces(self._wordpiece, fact.text) for fact in facts]
        spread = Counter(piece for ids in pieces for piece in set(ids))
        common = self._encoder.rows(sorted(spread)).mean(axis=0) if spread else np.float32(0)

        def meaning(ids: Sequence[int]) -> Floats:
            rare = np.array([math.log1p((1 + len(facts)) / (1 + spread[piece])) for piece in ids], np.float32)
            mean: Floats = rare @ (self._encoder.rows(ids) - common)
            return mean / max(float(np.linalg.norm(mean)), 1e-6)

        known = [meaning(ids) for ids in pieces]

        def of(sentence: str) -> list[float]:
            own = meaning(_pieces(self._wordpiece, sentence))
            return [float(fact @ own) for fact in known]

        return of

    def chances(self, sentence: str, facts: Sequence[Evidence], signs: Sequence[float]) -> Mapping[Status, float]:
        """How likely each status is; together 1."""
        return self._read(sentence, tuple(facts), tuple(signs))

    def _read_anew(
        self, sentence: str, facts: tuple[Evidence, ...], signs: tuple[float, ...]
    ) -> Mapping[Status, float]:
        layout = laid_out(self._wordpiece, sentence, facts)
        scores = np.exp(np.mean([own.scores(layout, self._common, signs) for own in self._trained], axis=0))
        return dict(zip(self._statuses, (scores / scores.sum()).tolist(), strict=True))


@cache
def open_comparison() -> Comparison | None:
    """The shipped comparison, loaded once; none where its weights are not installed: then the rules stand alone.

    Raises:
        AfterwordError: the weights are there, but were changed.
    """
    weights = [HERE / name for name in WEIGHTS]
    return PairReader(weights, WORDS) if all(path.exists() for path in (*weights, WORDS)) else None
