"""Making it bigger than it was."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, Noticed
from afterword.core.sources import Source


def _signed(row: Row, facts: Facts) -> Row:
    """On a signed form it has to be put right however little it shows."""
    return replace(row, small=Action.CORRECT) if facts.on_signed_form else row


kind = SlipKind(
    name="exaggeration",
    title="Making it bigger than it was",
    rows=(13,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW),
    why="Give the exact number once. Everybody polishes a little; the exact figure is what lasts.",
    why_small="Use the exact number from now on, and do not repeat the bigger one.",
    source=Source("Levashina & Campion 2007, JAP", "more than nine in ten applicants polish somewhat"),
    asks=("What is the exact figure or your exact part, and where can it be checked?",),
    refine=_signed,
    cases=(
        Case(Action.SHOW),
        Case(Action.CORRECT, facts=Facts(on_signed_form=True)),
        Case(Action.CORRECT, noticed=Noticed.SEEN, cue="he asked for the exact figure"),
    ),
)
