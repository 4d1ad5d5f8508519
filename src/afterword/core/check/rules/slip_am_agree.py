"""A slip of the pen: "I am agree" instead of "I agree"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="One agrees; it needs no am.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("i am agree", "i'm agree"),
    pattern=r"\bi(?: am|'m) agree(?= with| that|[.,;!]|$)",
    unless=(quoted,),
    covers="match",
    rewrite=r"I agree",
    flags=("[I am agree] with your point on tests.", "On that [I'm agree]."),
    allows=("I am agreeable to Tuesday.", "I agree with your point on tests."),
)
