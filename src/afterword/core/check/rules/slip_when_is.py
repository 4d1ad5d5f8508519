"""A slip of the pen: "tell me when is the call" instead of "when the call is"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="Inside a sentence the verb comes last.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("tell me w", "let me know w", "to know w", "wonder w"),
    pattern=r"(?:(?<=tell me )|(?<=let me know )|(?<=to know )|(?<=wonder ))(when|where) is ((?:the|your|this|our) (?:next |second )?\w+)(?=[.?!;]|$)",
    unless=(quoted,),
    covers="match",
    rewrite=r"\1 \2 is",
    flags=("Could you tell me [when is the second round]?", "Please let me know [where is your office]."),
    allows=("Could you tell me when the second round is?", "Please let me know when is best."),
)
