"""Finds the anchors of all rules in one walk over a letter, in plain Python. The reference for faster ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from afterword.core.check.lazy import lazy

Scan = Callable[[str], Iterable[tuple[int, int]]]
"""From a text in lower case to (number of the anchor, where it starts), once for each anchor at the start of a word."""

HEAD = 3  # letters looked up at the start of each word; no anchor is shorter
LONG = 7  # of longer anchors so many letters are looked up: few words share them
WORD = lazy(r"(?<![^\W_])[^\W_]")  # the first letter or digit of a word


def plain_scan(anchors: Sequence[str]) -> Scan:
    """A scan for these anchors that needs nothing but the standard library."""
    short: dict[str, list[tuple[int, str]]] = {}
    long: dict[str, list[tuple[int, str]]] = {}
    marks: list[tuple[int, str]] = []
    for number, anchor in enumerate(anchors):
        if not anchor[0].isalnum():
            marks.append((number, anchor))
        elif len(anchor) < LONG:
            short.setdefault(anchor[:HEAD], []).append((number, anchor))
        else:
            long.setdefault(anchor[:LONG], []).append((number, anchor))

    def scan(low: str) -> list[tuple[int, int]]:
        found = []
        for match in WORD.finditer(low):
            at = match.start()
            if (word := low[at : at + LONG]) in long:
                for number, anchor in long[word]:
                    if low.startswith(anchor, at):
                        found.append((number, at))
            if (word := word[:HEAD]) in short:
                for number, anchor in short[word]:
                    if low.startswith(anchor, at):
                        found.append((number, at))
        for number, mark in marks:
            at = low.find(mark)
            while at >= 0:
                found.append((number, at))
                at = low.find(mark, at + 1)
        return found

    return scan


def at_word_start(low: str, start: int) -> bool:
    """Whether a word starts here, by the same reading as the plain scan."""
    return not low[start].isalnum() or start == 0 or not low[start - 1].isalnum()
