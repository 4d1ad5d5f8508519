"""Something else."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Harm, Noticed
from afterword.core.sources import OURS


def _by_dimension(row: Row, facts: Facts) -> Row:
    """Skill and honesty are put right by facts, manners and order by owning what weighs enough to be named."""
    dimension = facts.dimension or Dimension.COMPETENCE
    if dimension in (Dimension.COMPETENCE, Dimension.INTEGRITY):
        return row
    severity = row.severity if facts.severity is None else facts.severity
    matters, why = Action.LEAVE_ALONE, "It is too small to be named. Let it be."
    if severity >= 4:
        matters, why = Action.APOLOGISE, "It weighs a lot, and they noticed. One plain apology is due."
    elif severity == 3:
        matters, why = Action.ACKNOWLEDGE, "They noticed, and it weighs something. One sentence that owns it is enough."
    elif dimension is Dimension.WARMTH:
        matters, why = Action.SHOW, "A better example says enough. It needs no mention."
    return Row(
        row.noticed,
        row.severity,
        matters,
        Action.LEAVE_ALONE,
        explains=True,
        why=why,
        why_small="It is too small to be named. Let it be.",
    )


kind = SlipKind(
    name="other",
    title="Something else",
    rows=(),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW, explains=True),
    why="They noticed, and it matters for the job. Put it right with a fact that can be checked.",
    why_elsewhere="They noticed, and it matters between you. Put it right in plain words.",
    why_small="Show the better side with a fact. Naming the slip would only bring it back.",
    source=OURS,
    may_be_uncontrollable=True,
    asks=("What would you say or show now, and how can it be checked?",),
    refine=_by_dimension,
    near=("weak_answer", "nerves", "arguing"),
    cases=(
        Case(Action.SHOW),
        Case(Action.CORRECT, noticed=Noticed.SEEN, cue="that is not how it works, she said"),
        Case(
            Action.ACKNOWLEDGE,
            noticed=Noticed.SEEN,
            cue="well, he said",
            facts=Facts(dimension=Dimension.WARMTH, severity=3),
        ),
        Case(Action.LEAVE_ALONE, noticed=Noticed.UNLIKELY, facts=Facts(dimension=Dimension.WARMTH, severity=4)),
        Case(Action.APOLOGISE, facts=Facts(dimension=Dimension.LOGISTICS, severity=4)),
        Case(Action.APOLOGISE, noticed=Noticed.UNLIKELY, facts=Facts(harm=Harm.RISK)),
        Case(Action.LEAVE_ALONE, facts=Facts(cause=Cause.OWN_UNCONTROLLABLE)),
    ),
)
