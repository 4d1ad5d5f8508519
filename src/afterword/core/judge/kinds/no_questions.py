"""No questions at the end."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="no_questions",
    title="No questions at the end",
    rows=(21,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.SEEN, 2, Action.SHOW, Action.SHOW),
    why="One real question about the work shows the interest that was missing.",
    source=MANAGER_SURVEYS,
    shown_by_behaviour=True,
    asks=("What would you honestly like to know about the work?",),
    near=("unprepared", "blanked", "low_energy"),
    cases=(Case(Action.SHOW),),
)
