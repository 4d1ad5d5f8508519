"""Help that was not allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, FalseClaim, Noticed
from afterword.core.sources import OURS


def _allowed(row: Row, facts: Facts) -> Row:
    """What was allowed is no slip."""
    if not facts.allowed:
        return row
    allowed = "The rules allowed it, so there is nothing to put right."
    return Row(row.noticed, row.severity, Action.LEAVE_ALONE, Action.LEAVE_ALONE, why=allowed)


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    words = "If it was against the rules" if facts.allowed else "If the rules allowed it"
    yield words, replace(facts, allowed=not facts.allowed)


kind = SlipKind(
    name="forbidden_aid",
    title="Help that was not allowed",
    rows=(33,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 4, Action.CORRECT, Action.CORRECT, claim=FalseClaim.MATERIAL),
    why="Say so, and offer to do it again live. Found out later, it weighs more. Withdrawing is honest too.",
    why_elsewhere="Say so, and offer to do it again yourself. Found out later, it weighs more.",
    source=OURS,
    refine=_allowed,
    what_if=_what_if,
    near=("lie", "technical_error", "exaggeration"),
    cases=(
        Case(Action.CORRECT),
        Case(Action.LEAVE_ALONE, facts=Facts(allowed=True)),
    ),
)
