"""A slip of the pen: looking forward "to hear" instead of "to hearing"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message='After "looking forward to" stands hearing, meeting, seeing.',
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=("forward to ",),
    pattern=r"(?<=forward to )(hear|meet|see|speak|talk|work|learn|discuss)\b",
    unless=(quoted,),
    covers="match",
    rewrite=r"\1ing",
    flags=("I look forward to [hear] from you.", "Looking forward to [meet] the team on Tuesday."),
    allows=(
        "I look forward to hearing from you.",
        "I look forward to a week that begins early.",
        "She is looking forward to the meeting.",
    ),
)
