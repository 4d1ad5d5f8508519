"""Arriving late."""

from __future__ import annotations

from afterword.core import settings
from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Handled, Noticed
from afterword.core.sources import Source


def _by_minutes(row: Row, facts: Facts) -> Row:
    """Up to five minutes is grace; over fifteen, or unannounced, is an apology."""
    if facts.minutes_late is not None and facts.minutes_late <= settings.LATE_GRACE_MINUTES:
        return Row(Noticed.PROBABLY, 1, Action.LEAVE_ALONE, Action.LEAVE_ALONE)
    very_late = facts.minutes_late is not None and facts.minutes_late > settings.VERY_LATE_MINUTES
    if very_late or not facts.warned:
        return Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.LEAVE_ALONE)
    return row


kind = SlipKind(
    name="late",
    title="Arriving late",
    rows=(
        1,
        2,
    ),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE),
    why="They were kept waiting, and they know it. One sentence that owns the planning is enough.",
    why_small="A few minutes are within the grace most people give. Naming it makes it bigger.",
    source=Source("Silvester et al. 2002, JOOP", "explanations that own the cause go with better ratings"),
    visibility="unmissable",
    may_explain=True,
    asks=("How many minutes was it, and had you told them?",),
    refine=_by_minutes,
    cases=(
        Case(Action.ACKNOWLEDGE),
        Case(Action.LEAVE_ALONE, facts=Facts(minutes_late=4)),
        Case(Action.APOLOGISE, facts=Facts(minutes_late=20)),
        Case(Action.APOLOGISE, facts=Facts(minutes_late=8, warned=False)),
        Case(Action.EXPLAIN_BRIEFLY, facts=Facts(minutes_late=20, warned=False, cause=Cause.EXTERNAL)),
        Case(Action.LEAVE_ALONE, facts=Facts(minutes_late=8, handled=Handled.FULLY)),
    ),
)
