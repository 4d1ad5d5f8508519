"""Seeming flat."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="low_energy",
    title="Seeming flat",
    rows=(24,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 4, Action.SHOW, Action.SHOW),
    why="Name one concrete first step you would take. Interest shows in detail, not in the word passionate.",
    source=Source("CareerBuilder surveys 2010-13", "seeming uninterested is among the most named mistakes"),
    visibility="inner",
    may_be_uncontrollable=True,
    asks=("What would you do first in the job, and what have you done like it before?",),
    near=("body_language", "nerves", "weak_answer"),
    cases=(Case(Action.SHOW),),
)
