"""What somebody did for the teller, learnt: the clauses that a letter of thanks can speak of (`data/train_kindness.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from afterword.core.occasion import Quote
from afterword.reading.edges import quote_of
from afterword.reading.encoder.clauses import ClauseHead, clause_head
from afterword.reading.encoder.tagger import Tagged
from afterword.reading.encoder.tuned import small_head
from afterword.reading.moments import judged_clauses

WEIGHTS: Final = Path(__file__).parent / "weights" / "kindness.npz"

LIKELIEST: Final = 3
"""Clauses that are taken where none is sure and one of them has to be it."""


@dataclass(frozen=True, slots=True)
class KindnessHead:
    """The head, and the lower bar that holds where the teller asks for words to somebody: then there is more to be found."""

    head: ClauseHead
    bar_where_asked: float

    def kindnesses(self, text: str, tagged: Tagged, asked: bool, thanks: bool) -> tuple[Quote, ...]:
        """The clauses that tell of one, the surest first; the likeliest few where the teller wants to thank for one."""
        odds = self.head.told(tagged.states)
        bar = self.bar_where_asked if asked or thanks else self.head.bar
        found = [(float(odds[inside].mean()), start, end) for start, end, inside in judged_clauses(text, tagged.pieces)]
        found.sort(reverse=True)
        told = [one for one in found if one[0] > bar] or found[: LIKELIEST * thanks]
        return tuple(quote_of(text, start, end) for _, start, end in told)


@cache
def open_kindness(path: Path = WEIGHTS) -> KindnessHead | None:
    """The learnt head, or None where it is not installed.

    Raises:
        AfterwordError: it was changed, or is of a schema this program does not know.
    """
    if (stored := small_head(path)) is None:
        return None
    manifest, arrays = stored
    return KindnessHead(clause_head(manifest, arrays), float(manifest["bar_where_asked"]))
