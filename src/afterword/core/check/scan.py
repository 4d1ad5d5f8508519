"""Finds the words of the table in one walk over a letter, in plain Python. The reference for faster ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate

Scan = Callable[[str], Sequence[tuple[int, int]]]
"""From a text in lower case to (number of the word, where it starts), once for each that begins where a word begins."""

MOST = 50_000  # words remembered
LONGEST = 40  # letters of a word that is remembered

Run = tuple[int, int, str]
"""A word of the table that a piece of a text holds or begins: the letters of the piece before it, its number, and the run of words
that has to stand there, empty where the piece is enough."""

Meaning = tuple[tuple[Run, ...], dict[str, tuple[Run, ...]] | None]
"""What a piece holds, whatever follows it; and all that it holds or begins, by the two letters that follow it."""

NOTHING: Meaning = ((), None)


def plain_scan(keys: Sequence[str]) -> Scan:
    """A scan for these words, or runs of words, that needs nothing but the standard library.

    A text is split at its spaces, and what each piece can mean is remembered: letters use few words often.
    """
    meaning = _Words(keys).__getitem__

    def scan(low: str) -> list[tuple[int, int]]:
        pieces = low.replace("\n", " ").split(" ")
        befores = list(accumulate(map(len, pieces), initial=0))  # letters before each piece, without the spaces
        meanings = list(map(meaning, pieces))
        pieces.append("")
        likely = [
            (at, begun.get(pieces[at + 1][:2], always) if begun else always)
            for at, (always, begun) in enumerate(meanings)
            if always or (begun and pieces[at + 1][:2] in begun)
        ]
        found = []
        for at, runs in likely:
            start = befores[at] + at
            for offset, number, run in runs:
                if not run or low.startswith(run, start + offset):
                    found.append((number, start + offset))
        return found

    return scan


class _Words(dict[str, Meaning]):
    """What each piece of a text holds and begins, found out when it is first met."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self._alone: dict[str, list[tuple[int, str]]] = {}  # by their first two letters
        self._first: dict[str, list[tuple[int, str]]] = {}  # by their first word
        for number, key in enumerate(keys):
            first, space, _ = key.partition(" ")
            (self._first if space else self._alone).setdefault(first if space else key[:2], []).append((number, key))

    def __missing__(self, piece: str) -> Meaning:
        meaning = self._found_out(piece)
        if len(piece) <= LONGEST:
            if len(self) > MOST:
                self.clear()
            self[piece] = meaning
        return meaning

    def _found_out(self, piece: str) -> Meaning:
        always: list[Run] = []
        begun: dict[str, list[Run]] = {}
        for at in range(len(piece)):
            if not at_word_start(piece, at):
                continue
            for head in {piece[at : at + 2], piece[at]}:
                always += [(at, number, "") for number, key in self._alone.get(head, ()) if piece.startswith(key, at)]
            for number, key in self._first.get(piece[at:], ()):
                following, space, _ = key[len(piece) - at + 1 :].partition(" ")
                if space or len(following) > 1:
                    begun.setdefault(following[:2], []).append((at, number, key))
                else:
                    always.append((at, number, key))
        if not always and not begun:
            return NOTHING
        return tuple(always), {letters: (*always, *runs) for letters, runs in begun.items()} or None


def at_word_start(low: str, start: int) -> bool:
    """Whether a word starts here, or a sign stands here."""
    return not low[start].isalnum() or start == 0 or not low[start - 1].isalnum()


@cache
def plain() -> Scan:
    """The plain scan for the words of the table."""
    from afterword.core.check.table import KEYS

    return plain_scan(KEYS)
