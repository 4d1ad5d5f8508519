"""A wrong answer."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Centrality, Dimension, Facts, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="technical_error",
    title="A wrong answer",
    rows=(11,),
    dimension=Dimension.COMPETENCE,
    row=Row(Noticed.SEEN, 3, Action.CORRECT, Action.LEAVE_ALONE),
    why="Give the right answer and own the error. For competence that repairs more than any outside cause.",
    why_small="They most likely did not catch it, or it hardly matters there. Correcting it would only point to it.",
    source=Source(
        "Kim, Dirks, Cooper & Ferrin 2006, OBHDP",
        "for competence, owning the error repairs trust better than an outside cause",
    ),
    asks=("What is the right answer, and how can they check it?",),
    near=("weak_answer", "blanked", "lie"),
    cases=(
        Case(
            Action.CORRECT,
            noticed=Noticed.SEEN,
            cue="they frowned and asked again",
            facts=Facts(centrality=Centrality.CORE),
        ),
        Case(Action.LEAVE_ALONE, noticed=Noticed.UNLIKELY, facts=Facts(centrality=Centrality.CORE)),
    ),
)
