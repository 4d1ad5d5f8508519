"""Something untrue that matters."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, FalseClaim, Handled, Noticed
from afterword.core.sources import AFTER_DECEPTION


def _true_after_all(row: Row, facts: Facts) -> Row:
    """Where nothing false was said there is nothing to put right."""
    if facts.false_claim is not FalseClaim.NO:
        return row
    true = "It was true after all, so there is nothing to put right."
    return Row(row.noticed, row.severity, Action.LEAVE_ALONE, Action.LEAVE_ALONE, why=true)


kind = SlipKind(
    name="lie",
    title="Something untrue that matters",
    rows=(12,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 4, Action.CORRECT, Action.CORRECT, claim=FalseClaim.MATERIAL),
    why="Put it right before the next stage, noticed or not. Nothing makes up for it later. Withdrawing is honest too.",
    why_elsewhere="Put it right yourself, noticed or not, and soon. It weighs less from you than from somebody else.",
    asks_elsewhere="What is true, in one plain sentence?",
    source=AFTER_DECEPTION,
    asks=("What is true, and how can they check it?",),
    refine=_true_after_all,
    near=("exaggeration", "technical_error", "weak_answer"),
    cases=(
        Case(Action.CORRECT, noticed=Noticed.UNLIKELY, facts=Facts(centrality=Centrality.SIDE)),
        Case(Action.CORRECT, facts=Facts(has_none=True)),
        Case(Action.SHOW, facts=Facts(false_claim=FalseClaim.POLISH)),
        Case(Action.EXPLAIN_BRIEFLY, facts=Facts(false_claim=FalseClaim.SUSPECTED_ONLY)),
        Case(Action.LEAVE_ALONE, facts=Facts(handled=Handled.FULLY)),
        Case(Action.CORRECT, facts=Facts(handled=Handled.FULLY, on_signed_form=True)),
    ),
)
