"""The full opinion on letter sentences: the encoder, tuned on letters, reads each sentence between its neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from afterword.core.check.engine import Opinion
from afterword.reading.encoder.tuned import HERE, WORDS, open_tuned

CONTEXT = 24  # pieces of the sentence before and after, as in training
LONGEST = 110


class LetterReader:
    """Says how likely each fault is, as a share of what makes it sure."""

    def __init__(self, weights: Path, words: Path) -> None:
        tuned = open_tuned(weights, words)
        self.faults: tuple[str, ...] = tuple(tuned.manifest["faults"])
        self._bars = np.array([tuned.manifest["thresholds"][fault] for fault in self.faults], np.float32)
        self._wordpiece, self._encoder = tuned.wordpiece, tuned.encoder
        self._weights = tuned.arrays["fault.w"].astype(np.float32)
        self._bias = tuned.arrays["fault.b"].astype(np.float32)

    def probabilities(self, sentence: str, before: str = "", after: str = "") -> np.ndarray:
        """Over the faults, and last that it is fine."""
        first, last = self._wordpiece.first, self._wordpiece.last
        left = self._wordpiece.pieces(before).ids[-CONTEXT:] if before else []
        inside = self._wordpiece.pieces(sentence).ids[:LONGEST]
        right = self._wordpiece.pieces(after).ids[:CONTEXT] if after else []
        ids = [first, *left, *([last] if left else []), *inside, last, *right, *([last] if right else [])]
        start = 1 + len(left) + bool(left)
        states = self._encoder.states(ids)
        here = states[start : start + len(inside)].mean(axis=0) if inside else states[0]
        scores = np.concatenate([here, states[0]]) @ self._weights + self._bias
        scores = np.exp(scores - scores.max())
        result: np.ndarray = scores / scores.sum()
        return result

    def __call__(self, sentences: Sequence[str]) -> list[Mapping[str, float]]:
        """Of each sentence in turn: the likeliest fault carries all doubt of it being fine, the others their own share."""
        said: list[Mapping[str, float]] = []
        for at, sentence in enumerate(sentences):
            before = sentences[at - 1] if at else ""
            after = sentences[at + 1] if at + 1 < len(sentences) else ""
            chances = self.probabilities(sentence, before, after)
            faults = chances[:-1].copy()
            faults[int(faults.argmax())] = 1 - chances[-1]
            said.append(dict(zip(self.faults, (faults / self._bars).tolist(), strict=True)))
        return said


@cache
def full_opinion() -> Opinion:
    """The shipped model, loaded once.

    Raises:
        ImportError: the weights are not installed.
    """
    weights = HERE / "letters.npz"
    if not weights.exists() or not WORDS.exists():
        raise ImportError("the letter weights are not installed")
    return LetterReader(weights, WORDS)
