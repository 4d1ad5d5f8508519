"""A slip of the pen: "I am interesting in" instead of "interested in"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="Whoever has an interest is interested.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("interesting in",),
    pattern=r"(?:(?<=i am )|(?<=i'm )|(?<=i was )|(?<=i am very )|(?<=i'm very ))interesting in\b",
    unless=(quoted,),
    covers="match",
    rewrite=r"interested in",
    flags=("I am [interesting in] the post.", "I'm very [interesting in] how you test."),
    allows=("What I found interesting in your report was page 4.",),
)
