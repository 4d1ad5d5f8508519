"""Leaving out something good."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import NEW_FACTS

kind = SlipKind(
    name="forgot_strength",
    title="Leaving out something good",
    rows=(25,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.UNLIKELY, 2, Action.SHOW, Action.SHOW),
    why="They cannot miss what they never heard. Bring it as a plain fact, never as something forgotten.",
    source=NEW_FACTS,
    visibility="inner",
    asks=("What is the fact, with a number, a date or a link?",),
    near=("weak_answer", "blanked", "no_questions"),
    cases=(
        Case(Action.SHOW),
        Case(Action.LEAVE_ALONE, facts=Facts(has_none=True)),
    ),
)
