"""A second, cheap opinion on what a stretch of words is: hashed word and letter n-grams, standard library only."""

from __future__ import annotations

import json
import math
import re
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?|[?!]")
HERE = Path(__file__).parent / "encoder" / "weights" / "ngrams.bin"


def features(text: str, size: int) -> dict[int, float]:
    """Hashed features of a text: words, pairs of words with their order, and four letters inside words. L2 norm 1."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    found: dict[int, float] = {}

    def add(name: str, weight: float) -> None:
        at = zlib.crc32(name.encode("utf-8")) % size
        found[at] = found.get(at, 0.0) + weight

    before = "^"
    for word in words:
        add("w" + word, 1.0)
        add("p" + before + " " + word, 0.8)
        before = word
        if len(word) > 4:
            padded = f"<{word}>"
            for at in range(len(padded) - 3):
                add("c" + padded[at : at + 4], 0.4)
    norm = math.sqrt(sum(value * value for value in found.values())) or 1.0
    return {at: value / norm for at, value in found.items()}


@dataclass(frozen=True, slots=True)
class NgramModel:
    """Weights (size x tags, int8, one scale a tag) and biases of a softmax over `tags`."""

    tags: tuple[str, ...]
    size: int
    weights: array[int]
    scales: Sequence[float]
    bias: Sequence[float]

    def chances(self, text: str) -> list[float]:
        """The probability of each tag."""
        count = len(self.tags)
        scores = [0.0] * count
        for at, value in features(text, self.size).items():
            row = self.weights[at * count : (at + 1) * count]
            for tag, weight in enumerate(row):
                if weight:
                    scores[tag] += weight * value
        logits = [score * scale + bias for score, scale, bias in zip(scores, self.scales, self.bias, strict=True)]
        top = max(logits)
        raised = [math.exp(logit - top) for logit in logits]
        total = sum(raised)
        return [value / total for value in raised]


@cache
def ngram_model(path: Path = HERE) -> NgramModel:
    """The shipped model. The file is one line of JSON, then the int8 weights."""
    head, _, body = path.read_bytes().partition(b"\n")
    about = json.loads(head)
    weights = array("b")
    weights.frombytes(body)
    return NgramModel(tuple(about["tags"]), about["size"], weights, about["scales"], about["bias"])
