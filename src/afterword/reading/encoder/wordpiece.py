"""Split text into the pieces the encoder knows, each with its place in the text as given."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LONGEST_WORD = 100  # longer runs without a space become one unknown piece, as in the original vocabulary


@dataclass(frozen=True, slots=True)
class Pieces:
    """Piece ids, and for each its `[start, end)` in code points of the text as given."""

    ids: list[int]
    starts: list[int]
    ends: list[int]
    word_starts: list[bool]

    def __len__(self) -> int:
        return len(self.ids)


def _is_punctuation(char: str) -> bool:
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def _is_ideograph(code: int) -> bool:
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


class WordPiece:
    """Greedy longest-match pieces over lower-cased words without accents (uncased BERT rules)."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.unknown = self._ids["[UNK]"]
        self.first = self._ids["[CLS]"]
        self.last = self._ids["[SEP]"]
        self._cache: dict[str, list[tuple[int, int, int]]] = {}

    def pieces(self, text: str) -> Pieces:
        """The pieces of `text`, without the markers for its start and end."""
        ids: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        word_starts: list[bool] = []
        for word, places in _words(text):
            for number, (piece, low, high) in enumerate(self._match(word)):
                ids.append(piece)
                starts.append(places[low])
                ends.append(places[high - 1] + 1)
                word_starts.append(number == 0)
        return Pieces(ids, starts, ends, word_starts)

    def _match(self, word: str) -> list[tuple[int, int, int]]:
        found = self._cache.get(word)
        if found is not None:
            return found
        found = []
        low = 0
        if len(word) > _LONGEST_WORD:
            found = [(self.unknown, 0, len(word))]
            low = len(word)
        while low < len(word):
            high = len(word)
            while high > low:
                key = word[low:high] if low == 0 else "##" + word[low:high]
                if key in self._ids:
                    found.append((self._ids[key], low, high))
                    break
                high -= 1
            else:
                found = [(self.unknown, 0, len(word))]
                break
            low = high
        if len(self._cache) < 20_000:
            self._cache[word] = found
        return found


def _words(text: str) -> Iterator[tuple[str, list[int]]]:
    """Words and single punctuation marks, normalised, with the place of every character in `text`."""
    word: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        code = ord(char)
        if char.isspace():
            if word:
                yield "".join(word), places
                word, places = [], []
            continue
        if code in (0, 0xFFFD) or (unicodedata.category(char) in ("Cc", "Cf")):
            continue
        if code < 128:
            plain = char.lower()
        else:
            plain = "".join(c for c in unicodedata.normalize("NFD", char.lower()) if unicodedata.category(c) != "Mn")
        for part in plain:
            if _is_punctuation(part) or _is_ideograph(ord(part)):
                if word:
                    yield "".join(word), places
                    word, places = [], []
                yield part, [at]
            else:
                word.append(part)
                places.append(at)
    if word:
        yield "".join(word), places
