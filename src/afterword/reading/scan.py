"""Finds the words of the checker's table with one automaton, where ahocorasick-rs is installed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from afterword.core.check.scan import Scan


def fast_scan(keys: Sequence[str]) -> Scan:
    """A scan that gives what the plain one gives, several times faster.

    Raises:
        ImportError: ahocorasick-rs is not installed.
    """
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    # One byte for each letter: what is beyond ASCII comes as "?", and no key but "?" begins with that. The full table of
    # states (DFA) is quicker by itself, but between two letters it falls out of the processor's cache; this one stays.
    automaton = BytesAhoCorasick([key.encode("ascii") for key in keys], implementation=Implementation.ContiguousNFA)
    find = automaton.find_matches_as_indexes

    def scan(low: str) -> list[tuple[int, int]]:
        return [
            (number, start)
            for number, start, _ in find(low.encode("ascii", "replace"), overlapping=True)
            if not start or not low[start - 1].isalnum() or not low[start].isalnum()
        ]

    return scan


@cache
def best_scan() -> Scan | None:
    """The automaton over all words of the table, made once; None where the engine's own scan has to do."""
    from afterword.core.check.table import KEYS

    try:
        return fast_scan(KEYS)
    except ImportError:
        return None
