"""Arguing back."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _milder(row: Row, facts: Facts) -> Row:
    """Rated milder than a quarrel, owning it is enough."""
    if facts.severity is None or facts.severity > 3:
        return row
    return replace(
        row, matters=Action.ACKNOWLEDGE, why="Grant them the point that was right, and say that you held on too long."
    )


kind = SlipKind(
    name="arguing",
    title="Arguing back",
    rows=(28,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.SHOW),
    why="Grant them the point that was right, then apologise once for the tone.",
    why_small="Agree with their point. That says enough.",
    source=Source("Frantz & Bennigson 2005, JESP", "after a conflict an apology works better once the other was heard"),
    asks=("Which of their points was right?",),
    refine=_milder,
    near=("interrupting", "offensive_remark", "rambling"),
    cases=(
        Case(Action.APOLOGISE),
        Case(Action.ACKNOWLEDGE, facts=Facts(severity=3)),
        Case(Action.SHOW, noticed=Noticed.UNLIKELY),
    ),
)
