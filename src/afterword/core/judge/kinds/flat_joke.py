"""A joke that fell flat."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _aimed(row: Row, facts: Facts) -> Row:
    """A joke at somebody's expense is an offensive remark."""
    return Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.APOLOGISE) if facts.aimed_at_people else row


kind = SlipKind(
    name="flat_joke",
    title="A joke that fell flat",
    rows=(19,),
    dimension=Dimension.WARMTH,
    row=Row(Noticed.PROBABLY, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="A serious, warm letter is the answer. Do not mention the joke, and do not make another.",
    why_small="It passed. Let it.",
    source=Source(
        "Bitterly, Brooks & Schweitzer 2017, JPSP", "a joke that fails lowers status and perceived competence"
    ),
    refine=_aimed,
    cases=(
        Case(Action.LEAVE_ALONE),
        Case(Action.SHOW, noticed=Noticed.SEEN, cue="nobody laughed"),
        Case(Action.APOLOGISE, facts=Facts(aimed_at_people=True)),
    ),
)
