"""Arriving late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core import settings
from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Cause, Dimension, Facts, Handled, Noticed
from afterword.core.sources import Source


def _by_minutes(row: Row, facts: Facts) -> Row:
    """Up to five minutes is grace; over fifteen, or unannounced, is an apology."""
    if facts.minutes_late is not None and facts.minutes_late <= settings.LATE_GRACE_MINUTES:
        return Row(
            Noticed.PROBABLY, 1, Action.LEAVE_ALONE, Action.LEAVE_ALONE, why="Naming a few minutes makes them more."
        )
    very_late = facts.minutes_late is not None and facts.minutes_late > settings.VERY_LATE_MINUTES
    if very_late or not facts.warned:
        why = "That was a long wait for them, or one without word. Apologise once, and own the planning."
        return replace(row, severity=4, matters=Action.APOLOGISE, why=why)
    return row


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    grace, very, minutes = settings.LATE_GRACE_MINUTES, settings.VERY_LATE_MINUTES, facts.minutes_late
    if minutes is None or minutes > grace:
        yield f"If it was {grace} minutes or less", replace(facts, minutes_late=grace)
    if minutes is None or minutes <= very:
        yield f"If it was more than {very} minutes", replace(facts, minutes_late=very + 1)
    yield (
        "If you had not told them ahead" if facts.warned else "If you had told them ahead",
        replace(facts, warned=not facts.warned),
    )


kind = SlipKind(
    name="late",
    title="Arriving late",
    rows=(1, 2),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE, explains=True),
    why="They were kept waiting. One sentence that owns the planning, and thanks for waiting, is enough.",
    why_small="It weighs little here. Naming it makes it bigger.",
    source=Source("Silvester et al. 2002, JOOP", "explanations that own the cause go with better ratings"),
    visibility="unmissable",
    sudden_illness_explains=True,
    asks=("How many minutes was it, and had you told them?",),
    refine=_by_minutes,
    what_if=_what_if,
    near=("no_show", "tech_trouble", "unprepared"),
    cases=(
        Case(Action.ACKNOWLEDGE),
        Case(Action.LEAVE_ALONE, facts=Facts(minutes_late=4)),
        Case(Action.APOLOGISE, facts=Facts(minutes_late=20)),
        Case(Action.APOLOGISE, facts=Facts(minutes_late=8, warned=False)),
        Case(Action.EXPLAIN_BRIEFLY, facts=Facts(minutes_late=20, warned=False, cause=Cause.EXTERNAL)),
        Case(Action.LEAVE_ALONE, facts=Facts(minutes_late=8, handled=Handled.FULLY)),
    ),
)
