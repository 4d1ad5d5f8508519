"""We were short two men, so I had no choice."""

from afterword.core.check.guards import owned, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="This gives an outside reason where they look for ownership.",
    anchors=(
        "no choice",
        "no other choice",
        "no option",
        "no other option",
        "no alternative",
        "have done otherwise",
        "have acted otherwise",
    ),
    pattern=r"\b(?:i|we)(?:'d)? (?:(?:really|simply|truly|just|honestly) )?(?:had|was left with|were left with) (?:really |simply )?no (?:other )?(?:choice|option|alternative)\b(?! (?:but|about|of)\b)|\bleft (?:me|us) (?:with )?no (?:other )?(?:choice|option|alternative)\b(?! but\b)|\b(?:i|we) could(?:n't| not) have (?:done|acted) otherwise\b",
    unless=(quoted, owned, reported),
    rewrite="",
    flags=(
        "[We were short two men, so I had no choice.]",
        "[The queue left me with no other option.]",
        "[I could not have done otherwise.]",
    ),
    allows=(
        "I had a choice, and I chose wrongly.",
        "You had no choice of dates, so I will come on Monday.",
        "The old pump left us no choice but to drain the tank, and we did it in a day.",
    ),
)
