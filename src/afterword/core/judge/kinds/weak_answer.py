"""A thin answer."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="weak_answer",
    title="A thin answer",
    rows=(26,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW),
    why="Give a fuller answer and add the result. Most stories stop before it.",
    why_small="Show the better answer without saying that the first was weak.",
    source=Source(
        "Bangerter, Corvalan & Cavin 2014", "answers told more situation than result; stories raised ratings"
    ),
    asks=("What did you do, and what came of it? A number or a date helps.",),
    near=("blanked", "rambling", "technical_error"),
    cases=(
        Case(Action.SHOW, facts=Facts(centrality=Centrality.CORE)),
        Case(
            Action.CORRECT,
            noticed=Noticed.SEEN,
            cue="can you be more concrete?",
            facts=Facts(centrality=Centrality.CORE),
        ),
    ),
)
