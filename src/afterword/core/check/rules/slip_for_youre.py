"""A slip of the pen: "for you're time" instead of "for your time"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="What belongs to them is your, without the apostrophe.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("you're ",),
    pattern=r"(?<=for )you're\b(?= (?:time|consideration|patience|help|feedback|reply|answer|call|mail|e-?mail|letter|interest|kind |support|work|team))",
    unless=(quoted,),
    covers="match",
    rewrite=r"your",
    flags=("Thank you for [you're] time on Tuesday.", "Thanks for [you're] patience."),
    allows=("Thank you for your time.", "For you're the one who asked about it."),
)
