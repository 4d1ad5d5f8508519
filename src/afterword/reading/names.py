"""Names: what is a first name, what two spellings have in common, and the names the person gave beforehand."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files

# Letters that have no accent to take off.
_LETTERS = str.maketrans({"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "ı": "i"})


def fold(name: str) -> str:
    """A name without accents and capitals, so that two spellings of it can be compared."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    words = [
        word
        for line in files("afterword.reading").joinpath("names.txt").read_text("utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
    ]
    return (
        frozenset(word for word in words if not word.endswith("?")),
        frozenset(word[:-1] for word in words if word.endswith("?")),
    )


def is_name(word: str) -> bool:
    """Whether the word is a first name and nothing else."""
    return fold(word) in _names()[0]


def may_be_name(word: str) -> bool:
    """Whether the word is a first name that is also an everyday word (will, mark, grace)."""
    return fold(word) in _names()[1]


def distance(one: str, other: str, most: int) -> int:
    """How many letters have to change, come, go or swap to get from one word to the other; `most + 1` where it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if earlier and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def same_name(told: str, known: str, most: int = 2) -> bool:
    """Whether a told word is a known name, allowing for accents, capitals and up to `most` slips of the pen in longer ones."""
    one, other = fold(told), fold(known)
    if one == other:
        return True
    if len(other) < 5 or one[:1] != other[:1]:
        return False
    most = min(most, 1 if len(other) < 8 else 2)
    return distance(one, other, most) <= most
