"""Breaking or spilling something."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, Handled, Harm, Noticed
from afterword.core.sources import PARTS_OF_AN_APOLOGY

kind = SlipKind(
    name="damage",
    title="Breaking or spilling something",
    rows=(17,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 3, Action.MAKE_GOOD, Action.MAKE_GOOD, owes=Action.MAKE_GOOD),
    why="Offer to replace it, like for like. A repair counts for more than words.",
    source=PARTS_OF_AN_APOLOGY,
    visibility="unmissable",
    asks=("What was damaged, and what would replace it?",),
    near=("dress", "nerves", "phone_rang"),
    cases=(
        Case(Action.MAKE_GOOD, facts=Facts(centrality=Centrality.SIDE)),
        Case(Action.APOLOGISE, facts=Facts(harm=Harm.PERSON)),
        Case(Action.LEAVE_ALONE, facts=Facts(handled=Handled.FULLY)),
    ),
)
