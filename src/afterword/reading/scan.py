"""Finds the anchors of all letter rules with one automaton, where ahocorasick-rs is installed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from afterword.core.check.scan import Scan, at_word_start


def fast_scan(anchors: Sequence[str]) -> Scan:
    """A scan that gives what the plain one gives, several times faster.

    Raises:
        ImportError: ahocorasick-rs is not installed.
    """
    from ahocorasick_rs import AhoCorasick

    find = AhoCorasick(list(anchors)).find_matches_as_indexes

    def scan(low: str) -> list[tuple[int, int]]:
        return [(number, start) for number, start, _ in find(low, overlapping=True) if at_word_start(low, start)]

    return scan


@cache
def best_scan() -> Scan | None:
    """The automaton over all rules' anchors, made once; None where the engine's own scan has to do."""
    from afterword.core.check.table import ANCHORS

    try:
        return fast_scan(tuple(ANCHORS))
    except ImportError:
        return None
