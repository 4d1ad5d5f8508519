"""The clauses of a text as rows to learn from: what heads that judge clauses are taught with."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
from afterword.reading.encoder.tagger import Tagged
from afterword.reading.moments import judged_clauses

PARTLY = 0.2, 0.5
"""A clause that shares this much with marked words is neither."""


def clauses_of(text: str, tagged: Tagged) -> list[tuple[int, int, NDArray[np.float32]]]:
    """Each clause that can be judged: where it stands, and its means in each reader one after the other."""
    whole = np.concatenate(list(tagged.states), axis=1)
    return [(start, end, whole[inside].mean(axis=0)) for start, end, inside in judged_clauses(text, tagged.pieces)]


def share(start: int, end: int, marked: Iterable[tuple[int, int]]) -> float:
    """How much of `[start, end)` lies in marked words."""
    return sum(max(0, min(end, b) - max(start, a)) for a, b in marked) / (end - start)


def of_the_shorter(start: int, end: int, marked: Iterable[tuple[int, int]]) -> float:
    """The most that `[start, end)` shares with one of the marked stretches, of the shorter of the two."""
    return max(((min(end, b) - max(start, a)) / min(end - start, b - a) for a, b in marked), default=0.0)
