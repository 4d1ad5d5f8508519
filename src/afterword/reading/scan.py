"""Finds the anchors of all letter rules with one automaton, where ahocorasick-rs is installed."""

from __future__ import annotations

from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from afterword.core.check.scan import Scan, at_word_start


def fast_scan(anchors: Sequence[str]) -> Scan:
    """A scan that gives what the plain one gives, several times faster."""
    automaton = AhoCorasick(list(anchors))

    def scan(low: str) -> list[tuple[int, int]]:
        return [
            (number, start)
            for number, start, _ in automaton.find_matches_as_indexes(low, overlapping=True)
            if at_word_start(low, start)
        ]

    return scan
