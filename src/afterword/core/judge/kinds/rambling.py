"""Losing the thread."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import NEW_FACTS

kind = SlipKind(
    name="rambling",
    title="Losing the thread",
    rows=(5,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW),
    why="If the point got lost, one line brings it. If it was made, a short letter shows more than a word about talking too long.",
    why_small="A crisp letter is the repair. It needs no mention.",
    source=NEW_FACTS,
    may_be_uncontrollable=True,
    asks=("What was the one point you wanted to make, with a fact that backs it?",),
    near=("weak_answer", "nerves", "oversharing"),
    cases=(
        Case(Action.SHOW),
        Case(Action.CORRECT, noticed=Noticed.SEEN, cue="she looked at the clock"),
    ),
)
