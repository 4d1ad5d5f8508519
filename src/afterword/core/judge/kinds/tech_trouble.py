"""Technical trouble on your side."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="tech_trouble",
    title="Technical trouble on your side",
    rows=(22,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 2, Action.SHOW, Action.LEAVE_ALONE),
    why="Say again, briefly, what was lost. It was the content that went missing, not your worth.",
    why_small="Everybody has been there. Naming it brings it back.",
    source=Source("Brucks, Rifkin & Johnson 2025, Nature", "glitches lower interest even where nothing is lost"),
    visibility="unmissable",
    asks=("What did they not get to hear, and what fact backs it?",),
    cases=(
        Case(Action.SHOW),
        Case(Action.LEAVE_ALONE, noticed=Noticed.PROBABLY),
    ),
)
