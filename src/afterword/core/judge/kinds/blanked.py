"""Going blank."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Noticed
from afterword.core.sources import NEW_FACTS

kind = SlipKind(
    name="blanked",
    title="Going blank",
    rows=(4,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.SEEN, 2, Action.CORRECT, Action.SHOW),
    why="Give the answer now. A new fact changes an impression; talk about the blank does not.",
    why_small="Answer it well without saying that it was missing.",
    source=NEW_FACTS,
    may_be_uncontrollable=True,
    asks=("What is the answer you would give today, with one fact that can be checked?",),
    near=("weak_answer", "technical_error", "nerves"),
    cases=(
        Case(Action.CORRECT),
        Case(Action.SHOW, noticed=Noticed.PROBABLY),
        Case(Action.LEAVE_ALONE, facts=Facts(cause=Cause.OWN_UNCONTROLLABLE)),
    ),
)
