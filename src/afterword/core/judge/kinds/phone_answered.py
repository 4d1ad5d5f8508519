"""Using the phone."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="phone_answered",
    title="Using the phone",
    rows=(15,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.LEAVE_ALONE, explains=True),
    why="It took time that was theirs, and many managers mind that. One plain apology is due.",
    why_small="It passed. Naming it brings it back.",
    source=MANAGER_SURVEYS,
    visibility="unmissable",
    near=("phone_rang", "distracted_by_emergency"),
    cases=(
        Case(Action.APOLOGISE),
        Case(Action.EXPLAIN_BRIEFLY, facts=Facts(cause=Cause.EXTERNAL)),
    ),
)
