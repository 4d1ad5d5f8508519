"""Sorry if anyone was offended: the doubt takes the apology back."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="minimising",
    weight=Weight.BLOCKS,
    message="An apology with an if doubts that there is anything to be sorry for.",
    anchors=(
        "sorry if",
        "apologise if",
        "apologize if",
        "apologies if",
        "regret if",
        "if any",
        "if some",
        "if you took",
        "if i have",
        "if i maybe",
        "if my",
        "taken amiss",
        "taken the wrong way",
        "took it the wrong",
        "out of context",
        "to the extent",
        "any offence",
        "sorry you feel",
        "sorry you felt",
        "sorry you took",
        "that you feel",
        "that you felt",
        "that you took",
        "landed weird",
        "came across",
    ),
    pattern=r"\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.?!]{0,20}\bif (?!you(?:'ve| have|'d| had)? already (?:arranged|booked|made|sent|ordered|told|planned|prepared|set|bought|asked|moved|answered)\b|(?:this|it|the \w+) (?:comes|reaches you|arrives) (?:too )?late\b)(?:any|you|some|i\b|my|it|the|that)|\bif (?:any(?:one|body)?|some(?:one|body)?)\b[^.?!]{0,40}\b(?:offend\w*|felt|hurt|upset|offence|spoken down)|\bif (?:i|my \w+)\b[^.?!]{0,50}\b(?:offended|came across (?:badly|as|wrong)|was taken|caused offence|hurt any)\b|\b(?:taken amiss|taken the wrong way|took it the wrong way|taken out of context)\b|\bto the extent that\b[^.?!]{0,40}\b(?:thought|felt|seemed)\b|\bany offence (?:was|is|that)\b|\bsorry (?:that )?you (?:fe(?:el|lt)|took)\b",
    unless=(quoted, reported),
    rewrite="",
    flags=(
        "[I'm sorry if anyone felt offended.]",
        "[Sorry if you took it the wrong way.]",
        "[If my comment came across badly, that is regrettable.]",
        "[I'm sorry you felt upset on Wednesday.]",
        "[I'm sorry if it comes across as rude.]",
        "[I am sorry if you've already been offended.]",
        "[I am sorry if you had to wait.]",
    ),
    allows=(
        "If anyone in the group prefers R, the script is in the second folder.",
        "I'm sorry if you have already arranged the panel around me.",
        "I am sorry if this comes too late for your list.",
        "I am sorry that I spoke over you.",
        "I am sorry that you were kept waiting.",
        "If some of the tiles are cracked, I change them at no charge.",
    ),
)
