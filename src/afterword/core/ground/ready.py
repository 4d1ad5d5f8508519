"""A fact made ready for comparison: its telling words, its numbers, and the post it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.backing import stems
from afterword.core.ground.figures import Counts, Figure, figures_in
from afterword.core.ground.words import light, telling
from afterword.core.occasion import Evidence

_ROUNDED = 100  # from here on a number may be rounded a little


@dataclass(frozen=True, slots=True)
class Ground:
    """One piece of evidence, ready to be compared."""

    evidence: Evidence
    words: frozenset[str]
    around: frozenset[str]
    figures: tuple[Figure, ...]
    raw: frozenset[str]
    bares: frozenset[float]
    is_post: bool = False
    light: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        return self.evidence.text

    def has(self, figure: Figure) -> bool:
        """Whether this number stands in it; where it is said exactly, a look at the plain values tells most."""
        if not figure.bound and figure.bare < _ROUNDED and figure.bare not in self.bares:
            return figure.counts is Counts.TIME and any(figure.equals(own) for own in self.figures)
        return any(figure.equals(own) for own in self.figures)


def ground_of(evidence: Evidence, text: str, *, around: frozenset[str] = frozenset(), is_post: bool = False) -> Ground:
    """One fact, read once."""
    figures = figures_in(text)
    bares = frozenset(figure.bare for figure in figures)
    return Ground(
        evidence, telling(text), around, figures, stems(text), bares, is_post, light(text), _called(evidence.employer)
    )


def _called(employer: str) -> frozenset[str]:
    """The words by which people call an employer: the first of its name, and the last ("the bakery")."""
    words = [telling(word) for word in employer.split()]
    return words[0] | words[-1] if words else frozenset()


def posts_in(evidence: Sequence[Evidence]) -> list[Ground]:
    """Each post as a fact of its own: who employed one as what, and when."""
    seen: dict[tuple[str, str], Evidence] = {}
    for piece in evidence:
        if piece.employer or piece.title:
            seen.setdefault((piece.employer, piece.title), piece)
    grounds = []
    for piece in seen.values():
        text = ", ".join(part for part in (piece.title, piece.employer) if part)
        post = replace(piece, text=text)
        grounds.append(ground_of(post, text, is_post=True))
    return grounds
