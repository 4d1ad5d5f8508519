"""A slip of the pen: "suggested me to" instead of "suggested that I"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="One suggests that somebody does a thing.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("suggested me", "recommended me"),
    pattern=r"\b(suggested|recommended) me to (?=[a-z]+\b)(?!the\b|your\b|a\b|my\b|you\b|m[rs]s?\b|dr\b)",
    unless=(quoted,),
    covers="match",
    rewrite=r"\1 that I ",
    flags=("You [suggested me to ]read the second chapter.", "Mr Lund [recommended me to ]write to you."),
    allows=("Anna Lund recommended me to your team.", "You suggested a book to me."),
)
