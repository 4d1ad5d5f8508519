"""Nerves."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="nerves",
    title="Nerves",
    rows=(6,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.UNLIKELY, 2, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
    why="People see less of our nerves than we feel, and they expect some. There is nothing to repair.",
    source=Source("Gilovich, Medvec & Savitsky 2000, JPSP", "people overrate how much others notice"),
    visibility="inner",
    may_be_uncontrollable=True,
    near=("blanked", "body_language", "rambling"),
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.LEAVE_ALONE, noticed=Noticed.SEEN, facts=Facts(centrality=Centrality.CORE)),
    ),
)
