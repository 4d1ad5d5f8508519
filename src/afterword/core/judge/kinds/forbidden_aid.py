"""Help that was not allowed."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _allowed(row: Row, facts: Facts) -> Row:
    """What was allowed is no slip."""
    return replace(row, matters=Action.LEAVE_ALONE, small=Action.LEAVE_ALONE) if facts.allowed else row


kind = SlipKind(
    name="forbidden_aid",
    title="Help that was not allowed",
    rows=(33,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 4, Action.CORRECT, Action.CORRECT),
    why="Say so and offer to do it again live. Found out later, it would weigh far more.",
    source=Source(
        "Schweitzer, Hershey & Bradlow 2006, OBHDP",
        "after deception trust never fully recovers, even with promise and apology",
    ),
    urgent=True,
    refine=_allowed,
    cases=(
        Case(Action.CORRECT),
        Case(Action.LEAVE_ALONE, facts=Facts(allowed=True)),
    ),
)
