"""Speaking over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import OURS


def _called_out(row: Row, facts: Facts) -> Row:
    """Where they said so, one owning sentence is due."""
    if not facts.called_out:
        return row
    return replace(
        row, matters=Action.ACKNOWLEDGE, why="They let you know it. Own it in one sentence, then take up their point."
    )


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    words = "If they said nothing about it" if facts.called_out else "If they asked you to let them finish"
    yield words, replace(facts, called_out=not facts.called_out)


kind = SlipKind(
    name="interrupting",
    title="Speaking over them",
    rows=(23,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="Take up their point; that shows listening better than saying so.",
    why_small="It happens in every lively talk. Let it pass.",
    source=OURS,
    asks=("What was the point they were making, and what do you know about it?",),
    refine=_called_out,
    what_if=_what_if,
    near=("arguing", "rambling", "nerves"),
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.ACKNOWLEDGE, noticed=Noticed.SEEN, cue="let me finish, he said", facts=Facts(called_out=True)),
    ),
)
