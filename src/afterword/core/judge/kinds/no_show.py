"""Not turning up."""

from __future__ import annotations

from afterword.core.judge.slip_kind import Case, Row, SlipKind
from afterword.core.occasion import Action, Dimension, Noticed
from afterword.core.sources import Source

kind = SlipKind(
    name="no_show",
    title="Not turning up",
    rows=(30,),
    dimension=Dimension.LOGISTICS,
    row=Row(Noticed.SEEN, 4, Action.APOLOGISE, Action.APOLOGISE),
    why="They waited for you. Apologise today, own it, and offer two times.",
    source=Source("Lewicki, Polin & Lount 2016, NCMR", "owning it and offering repair matter most in an apology"),
    visibility="unmissable",
    urgent=True,
    may_explain=True,
    cases=(Case(Action.APOLOGISE),),
)
