"""It was not my fault; it was down to her; he is the reason."""

from afterword.core.check.guards import owned_here, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="Drawing the line of guilt is what the reader remembers.",
    anchors=(
        "my fault",
        "fault of mine",
        "to blame",
        "at fault",
        "the reason",
        "down to",
        "my making",
        "really mine",
        "not mine",
        "my negligence",
        "isn't really",
        "my wiring",
        "meant to do",
        "not me",
        "his mess",
        "her mess",
        "because you",
        "you were laughing",
        "you asked me",
        "you did ask",
        "you kept the",
        "egging me on",
        "forbade",
        "forbidden",
        "drilled",
        "left me no other choice",
        "what did you expect",
        "no wonder",
        "little wonder",
        "you will appreciate that",
    ),
    pattern=r"\b(?:not|no|isn't|wasn't|hardly) (?:\w+ ){0,2}(?:my (?:fault|doing|making|negligence|wiring)|fault of mine|really mine)\b|\b(?:was|is|were) (?:\w+ )?(?:to blame|at fault|the reason (?:that|why|for))\b|\bis down to (?:him|her|them|you|the)\b|\bmeant to do [^.?!]{0,30}, not me\b|\b(?:his|her|their) mess\b|\bi only \w+ because you\b|\byou were laughing as well\b|\byou did ask for\b|\byou kept the \w+ coming\b|\begging me on\b|\bleft me no other choice\b|\bwhat did you expect\b|\b(?:no|little) wonder that\b|\b(?:manager|boss|ex-boss|vp|head of service|gaffer)\b[^.?!]{0,25}\b(?:forbade|had forbidden|always forbade|drilled it into|never showed us|never gave me|is the reason)\b",
    unless=(quoted, owned_here, reported),
    rewrite="",
    flags=(
        "[It was not my fault.]",
        "[My former manager is the reason that project failed.]",
        "[I only snapped because you kept on at me.]",
    ),
    allows=(
        "The error in the paper was mine and not Mr Dunmore's.",
        "The reason the crane stood still was a switch, and I found it.",
        "It was my fault, and I have paid for the glass.",
    ),
)
