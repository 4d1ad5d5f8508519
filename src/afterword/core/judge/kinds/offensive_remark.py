"""A remark that may have hurt."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Handled, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="offensive_remark",
    title="A remark that may have hurt",
    rows=(18,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.APOLOGISE, owes=Action.APOLOGISE),
    why="Somebody may have been hurt. Apologise to that person, once, without a reason and without a joke.",
    source=Source("Brambilla et al. 2019, JESP", "moral facts change impressions most"),
    near=("flat_joke", "arguing", "swearing"),
    cases=(
        Case(Action.APOLOGISE, noticed=Noticed.UNLIKELY),
        Case(Action.LEAVE_ALONE, facts=Facts(handled=Handled.FULLY)),
    ),
)
