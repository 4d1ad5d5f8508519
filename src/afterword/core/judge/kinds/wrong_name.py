"""A wrong name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import MANAGER_SURVEYS


def _corrected(row: Row, facts: Facts) -> Row:
    """Corrected twice, it is worth one owning sentence."""
    if facts.times_corrected < 2:
        return row
    return replace(row, matters=Action.ACKNOWLEDGE, why="They put it right twice. One sentence that owns it is enough.")


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    if facts.times_corrected < 2:
        yield "If they put it right twice", replace(facts, times_corrected=2)
    else:
        yield "If they put it right once at most", replace(facts, times_corrected=1)


kind = SlipKind(
    name="wrong_name",
    title="A wrong name",
    rows=(3,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.SHOW),
    why="The right spelling, used once and naturally, repairs this better than a sentence about it.",
    source=MANAGER_SURVEYS,
    asks=("How is the name spelled, and what should they be called?",),
    shown_by_behaviour=True,
    refine=_corrected,
    what_if=_what_if,
    near=("technical_error", "nerves", "unprepared"),
    cases=(
        Case(Action.SHOW),
        Case(
            Action.ACKNOWLEDGE, noticed=Noticed.SEEN, cue="It is Priya, she said again", facts=Facts(times_corrected=2)
        ),
    ),
)
