"""Making it bigger than it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Facts, FalseClaim, Noticed
from afterword.core.sources import Source


def _signed(row: Row, facts: Facts) -> Row:
    """On a signed form it has to be put right however little it shows."""
    if not facts.on_signed_form:
        return row
    return replace(row, small=Action.CORRECT, why_small="It stands on a form you signed. Put it right there.")


def _what_if(facts: Facts) -> Iterator[tuple[str, Facts]]:
    if facts.on_signed_form:
        yield "If it was only said, and stands on no form", replace(facts, on_signed_form=False)
    else:
        yield "If it stands on a form you signed", replace(facts, on_signed_form=True)


kind = SlipKind(
    name="exaggeration",
    title="Making it bigger than it was",
    rows=(13,),
    dimension=Dimension.INTEGRITY,
    row=Row(Noticed.PROBABLY, 2, Action.CORRECT, Action.SHOW, claim=FalseClaim.POLISH),
    why="Say once how it is exactly. Most people polish a little; what is exact is what lasts.",
    why_small="Tell it as it is from now on, and do not repeat the bigger version.",
    source=Source("Levashina & Campion 2007, JAP", "more than nine in ten student applicants polish somewhat"),
    asks=("What is the exact figure or your exact part, and where can it be checked?",),
    refine=_signed,
    what_if=_what_if,
    near=("lie", "weak_answer", "technical_error"),
    cases=(
        Case(Action.SHOW),
        Case(Action.CORRECT, facts=Facts(on_signed_form=True)),
        Case(Action.CORRECT, noticed=Noticed.SEEN, cue="he asked for the exact figure"),
    ),
)
