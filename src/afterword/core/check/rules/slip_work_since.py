"""A slip of the pen: "I work here since 2019" instead of "I have worked"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="What began then and goes on has been so.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("i work ", "i am working "),
    pattern=r"\bi (?:work|am working) (here|there|in|at|for|as|with)\b(?=[^.?!,;]{0,40} since (?:\d|last\b|january|february|march|april|may\b|june|july|august|september|october|november|december|then))",
    unless=(quoted,),
    covers="match",
    rewrite=r"I have worked \1",
    flags=("[I work here] since 2019.", "[I work as] a nurse on ward 4 since last May."),
    allows=("I work here, and since 2019 the rota has been mine.", "I work at Norvik, as I said."),
)
