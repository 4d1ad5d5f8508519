"""The phone made a noise."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Handled, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="phone_rang",
    title="The phone made a noise",
    rows=(14,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE),
    why="They heard it. One plain sentence that it was yours to silence is enough.",
    why_small="It passed. Naming it brings it back.",
    source=MANAGER_SURVEYS,
    visibility="unmissable",
    near=("phone_answered", "tech_trouble"),
    cases=(
        Case(Action.ACKNOWLEDGE),
        Case(Action.LEAVE_ALONE, facts=Facts(handled=Handled.FULLY)),
    ),
)
