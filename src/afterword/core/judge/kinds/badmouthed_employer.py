"""Speaking ill of an employer."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="badmouthed_employer",
    title="Speaking ill of an employer",
    rows=(8,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 3, Action.ACKNOWLEDGE, Action.SHOW),
    why="What we say of others sticks to us. Own it in one sentence and leave it there.",
    why_small="Show respect for the old place in passing. Do not repeat the criticism.",
    source=Source("Skowronski et al. 1998, JPSP", "speakers take on the traits they describe in others"),
    shown_by_behaviour=True,
    asks=("What is one thing you learned there?",),
    near=("oversharing", "offensive_remark", "arguing"),
    cases=(
        Case(Action.ACKNOWLEDGE),
        Case(Action.SHOW, noticed=Noticed.UNLIKELY),
    ),
)
