"""Something untrue that matters."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="lie",
    title="Something untrue that matters",
    rows=(12,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 4, Action.CORRECT, Action.CORRECT),
    why="It has to be put right before the next stage, noticed or not. Found out later, it cannot be balanced by anything.",
    source=Source(
        "Schweitzer, Hershey & Bradlow 2006, OBHDP",
        "after deception trust never fully recovers, even with promise and apology",
    ),
    urgent=True,
    asks=("What is true, and how can they check it?",),
    cases=(Case(Action.CORRECT, noticed=Noticed.UNLIKELY, facts=Facts(centrality=Centrality.SIDE)),),
)
