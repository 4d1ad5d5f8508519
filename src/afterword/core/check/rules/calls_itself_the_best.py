"""The best candidate, the perfect fit, second to none."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import backed_here, negated, quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="unverifiable_claim",
    weight=Weight.BLOCKS,
    message="Nobody can check a superlative; a number or a name can be checked.",
    anchors=(
        "the best",
        "the perfect",
        "the ideal",
        "the right candidate",
        "the right person",
        "the strongest",
        "second to none",
        "no real alternative",
        "best suitable",
        "hard pressed to find",
        "won't find a",
        "will not find a",
        "the only person",
        "smartest",
        "a perfect fit",
        "perfect match",
        "10x",
        "100 per cent",
        "unrivalled",
        "most influential",
        "widely held",
        "gold standard",
        "among the most",
        "one of the best",
    ),
    pattern=r"\b(?:i(?:'m| am| was)|makes? me|me (?:as )?|see me as)\b(?:(?!\bnot\b)[^.?!]){0,30}\b(?:the (?:best|perfect|ideal|strongest|smartest|right (?:candidate|person|man|woman|fit)|only person)\b(?! (?:ways?|times?|days?|numbers?|places?|things?|moments?|hours?|dates?|address|route|part of|e-?mail)\b)|(?:a|your) perfect (?:fit|match)|best suitable|second to none|no real alternative|a 10x)\b|\bsecond to none\b|\bno real alternative to me\b|\byou (?:would be|will be|'d be) hard pressed to find\b|\byou (?:won't|will not) find a (?:\w+ )?\w+er\b|\bmy (?:\w+ )?unrivalled\b|\bamong the most (?:influential|respected|talented)\b|\b(?:widely|generally) (?:held|thought|regarded|considered) to be\b|\bstill the gold standard\b",
    unless=(negated, quoted, backed_here),
    rewrite="",
    flags=(
        "[I am the best candidate you will meet.]",
        "[My skills make me the perfect fit for the team.]",
        "[In reconciliation I am second to none.]",
        "[I am the best option you have.]",
    ),
    allows=(
        "The best plasterer on our site was Mick, and he taught me.",
        "I am not the right person for gas work, so Joe would do it.",
        "I am probably not the strongest candidate you will see this week.",
        "I wouldn't say I'm the perfect fit, but I learn quickly.",
        "I'm on earlies this week, so the best time to ring me is after three.",
        "The strongest slide in your deck is the one with the cart.",
    ),
)
