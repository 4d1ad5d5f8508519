"""Not turning up, or forgetting."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import PARTS_OF_AN_APOLOGY

kind = SlipKind(
    name="no_show",
    title="Not turning up, or forgetting",
    rows=(30,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.APOLOGISE, owes=Action.APOLOGISE, explains=True),
    why="They waited for you. Apologise today, own it, and offer two new times.",
    why_elsewhere="They counted on you. Apologise soon, own it, and ask how it was for them.",
    source=PARTS_OF_AN_APOLOGY,
    visibility="unmissable",
    sudden_illness_explains=True,
    near=("late", "tech_trouble"),
    cases=(Case(Action.APOLOGISE),),
)
