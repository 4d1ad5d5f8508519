"""Technical trouble on your side."""

from __future__ import annotations

from dataclasses import replace

from afterword.core import settings
from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _long(row: Row, facts: Facts) -> Row:
    """After a long outage there may be more to say than a letter holds."""
    if facts.minutes_lost <= settings.LONG_OUTAGE_MINUTES:
        return row
    return replace(row, why="Say briefly what was lost, and offer a short call for the rest.")


kind = SlipKind(
    name="tech_trouble",
    title="Technical trouble on your side",
    rows=(22,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="Say again, briefly, what they could not hear. The rest needs no mention.",
    why_small="It passed. Naming it brings it back.",
    source=Source("Brucks, Rifkin & Johnson 2025, Nature", "glitches lower interest even where nothing is lost"),
    visibility="unmissable",
    refine=_long,
    asks=("What did they not get to hear, and what fact backs it?",),
    near=("late", "phone_rang", "no_show"),
    cases=(
        Case(Action.SHOW),
        Case(Action.LEAVE_ALONE, noticed=Noticed.PROBABLY),
    ),
)
