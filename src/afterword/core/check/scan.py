"""Finds the words of the table in one walk over a letter, in plain Python. The reference for faster ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate

Scan = Callable[[str], Sequence[tuple[int, int]]]
"""From a text in lower case to (number of the word, where it starts), once for each that begins where a word begins."""

MOST = 50_000  # words remembered
LONGEST = 40  # letters of a word that is remembered

Begun = list[tuple[int, int, str]]
"""Runs of words that a piece begins, each as (letters before it, number, the run)."""


class _Known:
    """What a piece of a text holds by itself, and what it begins: by the two letters that have to follow, or whatever follows."""

    __slots__ = ("begun", "holds", "open")

    def __init__(self, holds: list[tuple[int, int]], begun: dict[str, Begun], open_: Begun) -> None:
        self.holds, self.begun, self.open = holds, begun, open_


def plain_scan(keys: Sequence[str]) -> Scan:
    """A scan for these words, or runs of words, that needs nothing but the standard library.

    A text is split at its spaces, and what each piece can mean is remembered: letters use few words often.
    """
    words = _Words(keys)
    meaning = words.__getitem__

    def scan(low: str) -> list[tuple[int, int]]:
        pieces = low.replace("\n", " ").split(" ")
        ends = list(accumulate(map(len, pieces)))
        meanings = list(map(meaning, pieces))
        pieces.append("")
        likely = [
            (number, known)
            for number, (always, begun, known) in enumerate(meanings)
            if always or (begun and pieces[number + 1][:2] in begun)
        ]
        found = []
        for number, known in likely:
            start = ends[number] - len(pieces[number]) + number
            found += [(key, start + offset) for offset, key in known.holds]
            for offset, key, run in (*known.open, *known.begun.get(pieces[number + 1][:2], ())):
                if low.startswith(run, start + offset):
                    found.append((key, start + offset))
        return found

    return scan


Meaning = tuple[bool, dict[str, Begun] | None, _Known]
NOTHING: Meaning = (False, None, _Known([], {}, []))


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
        known = self._found_out(piece)
        meaning: Meaning = (bool(known.holds or known.open), known.begun or None, known)
        if not meaning[0] and not meaning[1]:
            meaning = NOTHING
        if len(piece) <= LONGEST:
            if len(self) > MOST:
                self.clear()
            self[piece] = meaning
        return meaning

    def _found_out(self, piece: str) -> _Known:
        holds: list[tuple[int, int]] = []
        begun: dict[str, Begun] = {}
        open_: Begun = []
        for at in range(len(piece)):
            if not at_word_start(piece, at):
                continue
            for head in {piece[at : at + 2], piece[at]}:
                holds += [(at, number) for number, key in self._alone.get(head, ()) if piece.startswith(key, at)]
            for number, key in self._first.get(piece[at:], ()):
                following, space, _ = key[len(piece) - at + 1 :].partition(" ")
                if space or len(following) > 1:
                    begun.setdefault(following[:2], []).append((at, number, key))
                else:
                    open_.append((at, number, key))
        return _Known(holds, begun, open_)


def at_word_start(low: str, start: int) -> bool:
    """Whether a word starts here, or a sign stands here."""
    return not low[start].isalnum() or start == 0 or not low[start - 1].isalnum()


@cache
def plain() -> Scan:
    """The plain scan for the words of the table."""
    from afterword.core.check.table import KEYS

    return plain_scan(KEYS)
