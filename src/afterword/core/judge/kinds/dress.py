"""Clothes and looks."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="dress",
    title="Clothes and looks",
    rows=(16,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 3, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
    why="Words would only make them look again. Settle it for the next time.",
    source=MANAGER_SURVEYS,
    visibility="inner",
    near=("damage", "body_language", "nerves"),
    cases=(Case(Action.LEAVE_ALONE, noticed=Noticed.SEEN, cue="she looked at my shoes"),),
)
