"""Speaking over them."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import OURS


def _called_out(row: Row, facts: Facts) -> Row:
    """Where they said so, one owning sentence is due."""
    return replace(row, matters=Action.ACKNOWLEDGE) if facts.called_out else row


kind = SlipKind(
    name="interrupting",
    title="Speaking over them",
    rows=(23,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="Take up their point in the letter. That shows listening better than saying so.",
    why_small="It happens in every lively talk. Let it pass.",
    source=OURS,
    asks=("What was the point they were making, and what do you know about it?",),
    refine=_called_out,
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.ACKNOWLEDGE, noticed=Noticed.SEEN, cue="let me finish, he said", facts=Facts(called_out=True)),
    ),
)
