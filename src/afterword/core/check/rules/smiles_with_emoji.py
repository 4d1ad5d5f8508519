"""A smiley or other picture sign."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="risky_humour",
    weight=Weight.BLOCKS,
    message="A picture sign reads as a joke.",
    anchors=(),
    pattern="[\\U0001f600-\\U0001f64f\\U0001f910-\\U0001f92f\\U0001f970-\\U0001f97a\\U0001f923\\U0001f60d\\u263a\\u2639\\U0001f648-\\U0001f64a\\U0001f921\\U0001f480\\U0001f525\\U0001f389]",
    unless=(quoted,),
    strips=True,
    flags=("[Thank you for showing me the lab \U0001f602]", "[I read the report on the train \U0001f648 twice.]"),
    allows=("The sign \u2192 on the door leads to the lab.",),
)
