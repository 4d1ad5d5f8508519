"""A wrong name."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _corrected(row: Row, facts: Facts) -> Row:
    """Corrected twice, it is worth one owning sentence."""
    return replace(row, matters=Action.ACKNOWLEDGE) if facts.times_corrected >= 2 else row


kind = SlipKind(
    name="wrong_name",
    title="A wrong name",
    rows=(3,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.SHOW),
    why="The right spelling, used once and naturally, repairs this better than a sentence about it.",
    source=Source("CareerBuilder survey 2016", "what managers say they dislike"),
    asks=("How is the name spelled, and what should they be called?",),
    refine=_corrected,
    cases=(
        Case(Action.SHOW),
        Case(
            Action.ACKNOWLEDGE, noticed=Noticed.SEEN, cue="It is Priya, she said again", facts=Facts(times_corrected=2)
        ),
    ),
)
