"""Terms, counted days and other offers put before them."""

from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="This presses for an answer.",
    anchors=(
        "or i",
        "or we",
        "or else",
        "set you",
        "give you",
        "grant you",
        "i set you",
        "you have until",
        "you have till",
        "unless",
        "before i sign",
        "before i accept",
        "before i say yes",
        "you see my",
        "you get my",
        "you receive my",
        "you read my",
        "you seen my",
        "you received my",
        "snapped up",
        "only keep them waiting",
        "other irons",
        "phones me",
        "phone me",
        "rings me",
        "ring me",
        "calls me",
        "call me",
    ),
    pattern=r"\bi (?:\w+ )?(?:set|give|grant) you\b[^.?!]{0,30}\b(?:deadline|term|until|till|occasion|a (?:week|day)|\d+ days)\b|\byou have (?:until|till)\b|\bunless\b[^.?!]{0,60}\bi(?:'m|'ll| will| shall)\b|\bbefore i (?:sign|accept|say yes)\b[^.?!]{0,60}\byou\b|\b(?:did|have) you (?:see|get|receive|read|seen|received) my (?:\w+ )?(?:mail|e-?mail|message|letter|note|texts?)\b|(?:(?<=[.?!] )|(?<=\n)|\A)(?:sign|send|pay|reply|answer|decide|confirm)\b[^.?!]{0,60}\bor (?:i|we|else)\b|\b(?:snapped up|(?:can|could|shall|will) only keep them waiting|other irons in the fire)\b|\b(?:phones?|rings?|calls?) me (?:daily|every (?:day|week|morning))\b",
    unless=(quoted, reported, work_story),
    rewrite="",
    flags=(
        "[I give you until noon on Monday.]",
        "[Have you seen my last message?]",
        "[Electricians like me are snapped up in a week.]",
    ),
    allows=(
        "The hall has other irons in the forge, and I have used all four.",
        "Unless it rains, the survey is on Tuesday.",
        "If you call me every other day, I would not mind; the pump was mine.",
    ),
)
