"""A text cut where marks begin and end, so that a page can show them in the text itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text: how it looks (a class of the style sheet), and the part of the page that speaks of it."""

    start: int
    end: int
    look: str
    target: str
    label: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text under the same marks. `begins` and `ends` are the marks that begin and end with it."""

    text: str
    marks: tuple[Mark, ...] = ()
    begins: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()

    @property
    def looks(self) -> str:
        """The classes of all its marks."""
        return " ".join(dict.fromkeys(mark.look for mark in self.marks))


def pieces(text: str, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The whole text in pieces; of two marks over the same words, the first given comes first."""
    length = len(text)
    inside = [mark for mark in marks if 0 <= mark.start < mark.end <= length]
    cuts = sorted({0, length, *(mark.start for mark in inside), *(mark.end for mark in inside)})
    return tuple(
        Piece(
            text[start:end],
            tuple(mark for mark in inside if mark.start <= start and end <= mark.end),
            tuple(mark for mark in inside if mark.start == start),
            tuple(mark for mark in inside if mark.end == end),
        )
        for start, end in pairwise(cuts)
    )
