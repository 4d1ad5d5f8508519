"""Asking about pay or holiday early."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="pay_too_early",
    title="Asking about pay or holiday early",
    rows=(9,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 1, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
    why="Few mind it, and many welcome it early. There is nothing to repair.",
    source=Source("Robert Half survey 2014", "92 % would not rule somebody out for an early pay question"),
    visibility="unmissable",
    near=("no_questions", "oversharing", "low_energy"),
    cases=(Case(Action.LEAVE_ALONE),),
)
