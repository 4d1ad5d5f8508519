"""A slip of the pen: "enjoyed to meet" instead of "enjoyed meeting"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="One enjoys doing a thing.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("enjoyed to ",),
    pattern=r"\benjoyed to (meet|see|hear|talk|speak|work|learn|read|visit|discuss)\b",
    unless=(quoted,),
    covers="match",
    rewrite=r"enjoyed \1ing",
    flags=("I [enjoyed to meet] your team.", "We [enjoyed to hear] about the new site."),
    allows=("I enjoyed meeting your team.", "What you enjoyed to the full was the tour."),
)
