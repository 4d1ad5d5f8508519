"""A wrong or faulty file."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="wrong_document",
    title="A wrong or faulty file",
    rows=(29,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 2, Action.CORRECT, Action.SHOW),
    why="Send the right file today, with one line. The sooner it is replaced, the less it says.",
    why_small="Show the right version at the next contact.",
    source=Source("OfficeTeam survey", "47 % of managers drop a CV after one typo"),
    urgent=True,
    asks=("Which file or version is the right one?",),
    near=("technical_error", "lie", "unprepared"),
    cases=(
        Case(Action.CORRECT),
        Case(Action.SHOW, noticed=Noticed.UNLIKELY),
    ),
)
