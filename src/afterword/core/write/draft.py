"""A letter being put together: its pieces in order, and which of them can go when it gets too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.write.passage import Passage, joined

MUST = 0
SPARE = 9


@dataclass(frozen=True, slots=True)
class Piece:
    """One thought of a letter and the paragraph it stands in. `keep`: 0 always stays; the higher, the sooner it goes.

    A piece with `keep` SPARE comes in only where the letter would be too short without it.
    """

    passage: Passage
    paragraph: int
    keep: int = MUST


def fitted(pieces: Sequence[Piece], fewest: int, most: int) -> tuple[Passage, ...]:
    """The paragraphs of a body with `fewest` to `most` words, as far as the pieces allow."""
    present = [piece for piece in pieces if piece.passage]
    chosen = [piece for piece in present if piece.keep < SPARE]
    for keep in range(SPARE - 1, MUST, -1):
        if _words(chosen) <= most:
            break
        chosen = [piece for piece in chosen if piece.keep < keep]
    for spare in present:
        if spare.keep == SPARE and _words(chosen) < fewest:
            longer = [piece for piece in present if piece in chosen or piece is spare]
            chosen = longer if _words(longer) <= most else chosen
    paragraphs = sorted({piece.paragraph for piece in chosen})
    return tuple(joined(piece.passage for piece in chosen if piece.paragraph == at) for at in paragraphs)


def _words(pieces: Sequence[Piece]) -> int:
    return sum(piece.passage.words for piece in pieces)
