"""A slip of the pen: "me and the team was" instead of "the team and I were"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="Two people were, and you come last.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("me and ",),
    pattern=r"\bme and ((?:my|the|our) \w+|(?!you\b)\w+) (?:was|were)\b",
    unless=(quoted,),
    covers="match",
    rewrite=r"\1 and I were",
    flags=("[Me and the team was] on call that week.", "In March [me and my colleague were] moved to the ward."),
    allows=(
        "You told me, and the team was glad to hear it.",
        "It helped me and my team.",
        "Between me and you were three metres of table.",
    ),
)
