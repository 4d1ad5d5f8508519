"""Something else."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import OURS

kind = SlipKind(
    name="other",
    title="Something else",
    rows=(),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW),
    why="Weighed by the rules for slips of a kind of one's own: what it speaks about, and how much.",
    source=OURS,
    may_explain=True,
    may_be_uncontrollable=True,
    asks=("What would you say or show now, and how can it be checked?",),
    cases=(
        Case(Action.SHOW),
        Case(Action.ACKNOWLEDGE, facts=Facts(dimension=Dimension.WARMTH, severity=3)),
        Case(Action.APOLOGISE, facts=Facts(dimension=Dimension.LOGISTICS, severity=4)),
    ),
)
