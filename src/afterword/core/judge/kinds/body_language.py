"""Posture and eye contact."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="body_language",
    title="Posture and eye contact",
    rows=(7,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.UNLIKELY, 2, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
    why="A letter cannot repair this, and naming it sends them back to look for it. Practise it for next time.",
    source=MANAGER_SURVEYS,
    visibility="inner",
    may_be_uncontrollable=True,
    near=("nerves", "low_energy", "dress"),
    cases=(Case(Action.LEAVE_ALONE),),
)
