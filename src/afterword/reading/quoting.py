"""Words of an account, quoted exactly: the slice, its sentence, and the text with its quotation marks made plain."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from afterword.core.occasion import Quote

_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | dict.fromkeys("\u00a0\u202f\u2007\u2009", " ")
    | dict.fromkeys("\u2010\u2011\u2012", "-")
)
# A full stop after a title, an initial or inside a number ends no sentence.
_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-Z])[.!?…]+[\"')\]]*(?=\s|$)|\n+", re.IGNORECASE
)
_WRAP = re.compile(r"(?<=[^\n])\n(?=[^\n])")
WIDEST_WRAP = 130
"""Lines of about one width up to this one were broken by an editor, not by the person."""
_EDGE = " \t\n\r,;:-–—"


def level(account: str) -> str:
    """The account with plain quotation marks, spaces and hyphens and without wrapped lines; every character keeps its place."""
    text = account.translate(_PLAIN)
    lines = text.split("\n")
    longest = max(map(len, lines))
    wrapped = [line for line, after in itertools.pairwise(lines) if line and after]
    full = [line for line in wrapped if len(line) > 0.75 * longest]
    if len(wrapped) > 2 and longest < WIDEST_WRAP and len(full) > 0.75 * len(wrapped):
        return _WRAP.sub(" ", text)
    return text


def quote(account: str, start: int, end: int) -> Quote:
    """The words `[start, end)` without spaces and commas at their edges."""
    while start < end and account[start] in _EDGE:
        start += 1
    while end > start and account[end - 1] in _EDGE:
        end -= 1
    return Quote(start, end, account[start:end])


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence (or line) of the text begins and ends, its end mark included."""
    start = 0
    for mark in _END.finditer(text):
        if text[start : mark.end()].strip():
            yield start, mark.end()
        start = mark.end()
    if text[start:].strip():
        yield start, len(text)


class Sentences:
    """Finds the sentence that a place in the text belongs to."""

    def __init__(self, text: str) -> None:
        self.spans = list(sentences(text))
        self._starts = [start for start, _ in self.spans]

    def around(self, at: int) -> tuple[int, int]:
        """The sentence that holds the place `at`."""
        found = max(bisect_right(self._starts, at) - 1, 0)
        return self.spans[found] if self.spans else (0, 0)


class Stretches:
    """Stretches of the text that do not overlap, asked whether they touch another one."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them shares a character with `[start, end)`."""
        before = bisect_right(self._starts, start)
        nearby = self._spans[max(before - 2, 0) : before + 1]
        return any(low < end and start < high for low, high in nearby)


def near(text: str, start: int, end: int, reach: int, within: tuple[int, int]) -> tuple[str, str]:
    """What stands up to `reach` characters before and after `[start, end)` inside `within`."""
    return text[max(start - reach, within[0]) : start], text[end : min(end + reach, within[1])]
