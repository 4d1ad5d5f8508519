"""Telling private things."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="oversharing",
    title="Telling private things",
    rows=(31,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 2, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
    why="It cannot be unsaid, and coming back to it shares it twice. Leave it.",
    source=MANAGER_SURVEYS,
    near=("rambling", "badmouthed_employer", "confidentiality"),
    cases=(Case(Action.LEAVE_ALONE),),
)
