"""A small opinion from counted words: which words and pairs of words speak for a label, and how much.

The weights are learned by `data/train_words.py` and kept as plain text, one word or pair a line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt

from afterword.reading.names import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
BIAS = "*"
"""Stands for what holds before any word is seen."""


@dataclass(frozen=True, slots=True)
class CountedWords:
    """Labels with the weight of each word and pair of words for each of them."""

    labels: tuple[str, ...]
    weights: dict[str, tuple[float, ...]]

    def scores(self, text: str) -> dict[str, float]:
        """How much the words of a text speak for each label; the scale is the logarithm of odds."""
        told = features(text)
        scale = scale_of(len(told))
        sums = list(self.weights.get(BIAS, (0.0,) * len(self.labels)))
        for feature in told:
            for at, weight in enumerate(self.weights.get(feature, ())):
                sums[at] += weight * scale
        return dict(zip(self.labels, sums, strict=True))


def features(text: str) -> set[str]:
    """The words of a text, its pairs of neighbours, and pairs with one word between them."""
    words = [fold(word).replace("'", "") for word in _WORD.findall(text)]
    return {
        *words,
        *(f"{a} {b}" for a, b in itertools.pairwise(words)),
        *(f"{a} . {b}" for a, b in zip(words, words[2:], strict=False)),
    }


def scale_of(count: int) -> float:
    """Long texts have many words; each counts a little less there."""
    return 1 / sqrt(max(4, count))


def parsed(lines: Iterable[str]) -> CountedWords:
    """Read the plain text form: a line of labels, then `word<TAB>weight<TAB>weight...`."""
    rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    (_, *labels), *rest = rows
    return CountedWords(tuple(labels), {word: tuple(map(float, weights)) for word, *weights in rest})


@cache
def counted_words(name: str) -> CountedWords:
    """The shipped weights of that name."""
    return parsed(files("afterword.reading").joinpath(f"{name}.txt").read_text("utf-8").splitlines())
