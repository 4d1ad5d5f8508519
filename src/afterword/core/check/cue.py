"""Signs that a letter gives of something (thanks, an offer, a slip), looked for only where one of their words stands."""

from __future__ import annotations

import re

from afterword.core.check.lazy import make

TYPE_CHECKING = False  # typing is not loaded for this

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ALL: list[Cue] = []
"""Every cue there is, in the order of the table."""


class Cue:
    """An expression whose matches all hold a word of the table, which is made from it by tools/rule_table.py."""

    __slots__ = ("each", "match", "number", "pattern", "search")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    each: Callable[..., Iterator[re.Match[str]]]
    """All of its matches between two places."""

    def __init__(self, pattern: str) -> None:
        self.number, self.pattern = len(ALL), pattern
        self.search, self.match, self.each = self._first_search, self._first_match, self._first_each
        ALL.append(self)

    def _make(self) -> None:
        """Make the expression with its first use."""
        made = make(self.pattern, re.ASCII)
        self.search, self.match, self.each = made.search, made.match, made.finditer

    def _first_search(self, low: str, *edges: int) -> re.Match[str] | None:
        self._make()
        return self.search(low, *edges)

    def _first_match(self, low: str, *edges: int) -> re.Match[str] | None:
        self._make()
        return self.match(low, *edges)

    def _first_each(self, low: str, *edges: int) -> Iterator[re.Match[str]]:
        self._make()
        return self.each(low, *edges)
