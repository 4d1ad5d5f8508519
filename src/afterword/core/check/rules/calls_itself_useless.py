"""I am hopeless at this, I was useless, I am no good with people."""

from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="wrong_tone_negativity",
    message="Running yourself down asks the reader to lift you up.",
    anchors=("hopeless", "useless", "pathetic", "worthless", "rubbish", "incompetent", "no good"),
    pattern=r"\bi(?:'m| am| was) (?:so |such a |just |simply |completely |totally |absolutely |utterly |really )?(?:hopeless|useless|pathetic|worthless|rubbish|incompetent|no good)\b",
    unless=(quoted, reported, work_story),
    rewrite="",
    flags=(
        "[I am useless at this sort of thing.]",
        "[I was rubbish in the second half.]",
        "[I'm just no good with names.]",
    ),
    allows=(
        "The pump was useless until I changed the seal.",
        "Half of the returns were rubbish, and I said so.",
        "You said that a hopeless case is where I begin.",
    ),
)
