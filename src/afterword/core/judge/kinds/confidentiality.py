"""Giving away a secret."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import OURS

kind = SlipKind(
    name="confidentiality",
    title="Giving away a secret",
    rows=(32,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.SEEN, 4, Action.CORRECT, Action.CORRECT, owes=Action.CORRECT),
    why="Ask them to disregard it and keep it to themselves, and do not repeat it. That is owed to those it belongs to.",
    why_elsewhere="It was not yours to tell. Own that to the one it belongs to, and do not repeat it.",
    source=OURS,
    near=("oversharing", "badmouthed_employer", "lie"),
    cases=(Case(Action.CORRECT, noticed=Noticed.UNLIKELY),),
)
