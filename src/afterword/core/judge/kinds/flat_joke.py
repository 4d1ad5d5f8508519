"""A joke that fell flat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _becomes(facts: Facts) -> str:
    """A joke at somebody's expense is a remark that may have hurt."""
    return "offensive_remark" if facts.aimed_at_people else ""


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    words = "If it was at nobody's expense" if facts.aimed_at_people else "If it was at somebody's expense"
    yield words, replace(facts, aimed_at_people=not facts.aimed_at_people)


kind = SlipKind(
    name="flat_joke",
    title="A joke that fell flat",
    rows=(19,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="Be serious and warm from now on; that is the answer. Do not mention the joke, and do not make another.",
    why_small="It passed. Let it be.",
    source=Source(
        "Bitterly, Brooks & Schweitzer 2017, JPSP", "a joke that fails lowers status and perceived competence"
    ),
    shown_by_behaviour=True,
    becomes=_becomes,
    what_if=_what_if,
    near=("offensive_remark", "swearing", "rambling"),
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.SHOW, noticed=Noticed.SEEN, cue="nobody laughed"),
        Case(Action.APOLOGISE, facts=Facts(aimed_at_people=True)),
    ),
)
