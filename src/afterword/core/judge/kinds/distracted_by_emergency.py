"""A mind elsewhere, with reason."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Noticed
from afterword.core.sources import ACCEPTED_CAUSES

kind = SlipKind(
    name="distracted_by_emergency",
    title="A mind elsewhere, with reason",
    rows=(27,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.LEAVE_ALONE, explains=True),
    why="Show what you would have said on a quieter day. The emergency itself may stay private.",
    why_small="It is private, and it hardly showed. Leave it.",
    source=ACCEPTED_CAUSES,
    visibility="inner",
    sudden_illness_explains=True,
    asks=("What would you have said with a free head, and what fact backs it?",),
    near=("phone_answered", "low_energy", "nerves"),
    cases=(
        Case(Action.LEAVE_ALONE, facts=Facts(cause=Cause.EXTERNAL, one_off=False)),
        Case(
            Action.EXPLAIN_BRIEFLY,
            noticed=Noticed.SEEN,
            cue="is everything all right?",
            facts=Facts(cause=Cause.EXTERNAL),
        ),
    ),
)
