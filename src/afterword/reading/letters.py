"""The full opinion on letter sentences: two encoders, tuned on letters, read each sentence between its neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from afterword.core.check.engine import Opinion
from afterword.core.occasion import AfterwordError
from afterword.reading.encoder.tagger import log_softmax
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.tuned import HERE, WORDS, Tuned, open_tuned

CONTEXT = 24  # pieces of the sentence before and after, as in training
LONGEST = 110
WEIGHTS = ("letters.npz", "letters_two.npz")
"""Two models, trained apart, that give one answer."""


class _Judge:
    """What one training left: scores each fault, and last that a sentence is fine."""

    def __init__(self, tuned: Tuned) -> None:
        self.encoder = tuned.encoder
        self._weights = tuned.arrays["fault.w"].astype(np.float32)
        self._bias = tuned.arrays["fault.b"].astype(np.float32)
        self._sought: tuple[Floats, Floats] | None = None
        if "seek.w" in tuned.arrays:
            self._sought = tuned.arrays["seek.w"].astype(np.float32), tuned.arrays["worth.w"].astype(np.float32)

    def scores(self, states: Floats, inside: slice) -> Floats:
        """Log-probabilities, from the states of the whole window and the places of the sentence in it."""
        own = states[inside] if inside.stop > inside.start else states[:1]
        scores: Floats = np.concatenate([own.mean(axis=0), states[0]]) @ self._weights + self._bias
        if self._sought:  # each fault also looks for the words in the sentence that carry it
            seek, worth = self._sought
            scores += (np.exp(log_softmax((own @ seek).T).T) * (own @ worth)).sum(axis=0)
        return log_softmax(scores)


class LetterReader:
    """Says how likely each fault is, as a share of what makes it sure: the mean of what models say that were trained apart.

    The first lies on layers of its own; the others share the lowest of these, which no tuning touched.
    """

    def __init__(self, weights: Sequence[Path], words: Path) -> None:
        first = open_tuned(weights[0], words)
        opened = [first, *(open_tuned(path, words, first) for path in weights[1:])]
        if any(
            tuned.manifest["faults"] != first.manifest["faults"] or not (tuned is first or "below" in tuned.manifest)
            for tuned in opened
        ):
            raise AfterwordError("The letter weights belong to different versions. Please install Afterword again.")
        self.faults: tuple[str, ...] = tuple(first.manifest["faults"])
        self._bars = np.array([first.manifest["thresholds"][fault] for fault in self.faults], np.float32)
        self._wordpiece = first.wordpiece
        self._judges = tuple(_Judge(tuned) for tuned in opened)
        below = (tuned.manifest["below"]["layers"] for tuned in opened[1:])
        self._shared: int = min(below, default=first.manifest["layers"])

    def probabilities(self, sentence: str, before: str = "", after: str = "") -> Floats:
        """Over the faults, and last that it is fine."""
        first, last = self._wordpiece.first, self._wordpiece.last
        left = self._wordpiece.pieces(before).ids[-CONTEXT:] if before else []
        inside = self._wordpiece.pieces(sentence).ids[:LONGEST]
        right = self._wordpiece.pieces(after).ids[:CONTEXT] if after else []
        ids = [first, *left, *([last] if left else []), *inside, last, *right, *([last] if right else [])]
        start = 1 + len(left) + bool(left)
        places = slice(start, start + len(inside))
        below = self._judges[0].encoder.states(ids, self._shared)
        said = [judge.scores(judge.encoder.above(below, self._shared), places) for judge in self._judges]
        chances: Floats = np.exp(log_softmax(np.mean(said, axis=0)))
        return chances

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
        AfterwordError: they are there, but changed or not whole.
    """
    weights = [HERE / name for name in WEIGHTS]
    if not weights[0].exists() or not WORDS.exists():
        raise ImportError("the letter weights are not installed")
    if lacking := [path.name for path in weights if not path.exists()]:
        raise AfterwordError(f"{lacking[0]} is missing beside {weights[0].name}. Please install Afterword again.")
    return LetterReader(weights, WORDS)
