"""The small opinion on letter sentences: words and pairs of words weighed, in plain Python and within microseconds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp, sqrt

from afterword.core.check.draft import lowered
from afterword.core.check.engine import Opinion
from afterword.core.check.lazy import lazy

SCHEMA = 1
WEIGHTS = os.path.join(os.path.dirname(__file__), "letter_words.json")  # noqa: PTH118, PTH120 - pathlib is not loaded for this
WORD = lazy(r"[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]")
NAME = lazy(r"(?<=[a-z,;] )(?!I\b)[A-Z][a-z]")


def features(sentence: str) -> set[str]:
    """What is weighed: words, pairs, how it begins and ends, its length, numbers and names."""
    words = ["0" if word.isdigit() else word for word in WORD.findall(lowered(sentence))]
    found = set(words)
    found.update(f"{one} {two}" for one, two in pairwise(words))
    found.update(f"{one} _ {two}" for one, two in zip(words, words[2:], strict=False))
    if words:
        found.add(f"^{words[0]}")
        found.add(f"^{' '.join(words[:2])}")
        found.add(f"{' '.join(words[-2:])}$")
    found.add(f"#{min(8, len(words) // 5)}")
    found.add(f"0#{min(3, words.count('0'))}")
    found.add(f"A#{min(3, len(NAME.findall(sentence)))}")
    return found


class WordWeights:
    """A weighed sum for each fault, and one for there being any."""

    def __init__(self, model: Mapping[str, object]) -> None:
        self.faults: list[str] = model["faults"]  # type: ignore[assignment]
        self._bars: list[float] = model["bars"]  # type: ignore[assignment]
        self._bias: list[float] = model["bias"]  # type: ignore[assignment]
        self._weights: dict[str, list[int]] = model["weights"]  # type: ignore[assignment]
        self._unit: float = model["unit"]  # type: ignore[assignment]

    def chances(self, sentence: str) -> list[float]:
        """How likely each fault is."""
        known = self._weights
        here = [known[name] for name in features(sentence) if name in known]
        scale = self._unit / sqrt(len(here)) if here else 0.0
        return [1 / (1 + exp(-(bias + scale * sum(row[at] for row in here)))) for at, bias in enumerate(self._bias)]

    def __call__(self, sentences: Sequence[str]) -> list[Mapping[str, float]]:
        """Of each sentence, each fault's likelihood as a share of what makes it sure."""
        return [
            {
                fault: chance / bar
                for fault, chance, bar in zip(self.faults, self.chances(sentence), self._bars, strict=True)
            }
            for sentence in sentences
        ]


@cache
def light_opinion() -> Opinion | None:
    """The shipped weights, loaded once; None where they are not installed."""
    if not os.path.exists(WEIGHTS):  # noqa: PTH110
        return None
    import json

    with open(WEIGHTS, encoding="utf-8") as file:  # noqa: PTH123
        model = json.load(file)
    return WordWeights(model) if model["schema"] == SCHEMA else None
