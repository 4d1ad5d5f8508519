"""Which words speak for an interview, for work and for a friend: learned from the training accounts.

`data/train_setting.py` learns the weights and keeps them as plain text, one word a line.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from math import sqrt

from afterword.core.occasion import Setting
from afterword.reading.names import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
BIAS = "*"
"""Stands for what holds before any word is seen."""
FEWEST = 30
"""Words from which on a text has its full say; shorter ones lean on what holds before any word."""


def words_of(text: str) -> set[str]:
    """The different words of a text, folded."""
    return {fold(word).replace("'", "") for word in _WORD.findall(text)}


def share_of(count: int) -> float:
    """How much one of so many words counts."""
    return 1 / sqrt(max(FEWEST, count))


@cache
def _weights() -> dict[str, tuple[float, ...]]:
    lines = files("afterword.reading").joinpath("setting_words.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {word: tuple(map(float, weights)) for word, *weights in rows}


def setting_scores(text: str) -> dict[Setting, float]:
    """How much the words of a text speak for each setting; the scale is the logarithm of odds."""
    weights, told = _weights(), words_of(text)
    share = share_of(len(told))
    sums = list(weights[BIAS])
    for word in told:
        for at, weight in enumerate(weights.get(word, ())):
            sums[at] += weight * share
    return dict(zip(Setting, sums, strict=True))
