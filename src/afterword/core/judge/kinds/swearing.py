"""A swear word."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import MANAGER_SURVEYS

kind = SlipKind(
    name="swearing",
    title="A swear word",
    rows=(20,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE),
    why="One sentence that the word was out of place is enough.",
    why_small="It passed. Naming it brings it back.",
    source=MANAGER_SURVEYS,
    near=("offensive_remark", "flat_joke", "arguing"),
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.ACKNOWLEDGE, noticed=Noticed.SEEN, cue="her eyebrows went up"),
    ),
)
