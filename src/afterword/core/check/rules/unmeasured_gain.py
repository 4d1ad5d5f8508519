"""Huge, massive, transformed: a gain without a figure."""

from afterword.core.check.guards import backed, negated, quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="unverifiable_claim",
    message="A gain needs its number: from what, to what, when.",
    anchors=(
        "massive",
        "huge",
        "significant",
        "dramatic",
        "considerabl",
        "tremendous",
        "transformed",
        "soared",
        "markedly",
        "risen strongly",
        "much better than",
        "so much busier",
        "turned that",
        "turned it into",
        "outperform",
        "delight users",
        "crushed",
        "gets better",
        "improve from",
        "many important",
        "loads of",
        "better outcomes",
        "skyrocket",
    ),
    pattern=r"\b(?:massive|huge|significant|dramatic|considerable|tremendous|enormous)(?:ly)?\b[^.?!]{0,40}\b(?:increase\w*|improve\w*|gains?|lifts?|growth|savings?|sums|efficienc\w+|sales|revenue|results|impact)\b|\b(?:increased|improved|raised|boosted|cut|reduced|grew|drove) \w+(?: \w+){0,3} (?:massively|hugely|dramatically|significantly|considerably|a lot)\b|\bwere transformed\b|\b(?:velocity|sales|revenue|quality|morale)(?: \w+){0,3} (?:soared|skyrocketed|has risen strongly|shot up)\b|\bmarkedly better\b|\bmuch better than before\b|\bso much busier\b|\bi turned that \w+ round\b|\bturned it into a machine\b|\bdelight users\b|\bevery \w+ i touch\b|\bimprove from the day i\b|\bmany important (?:clients|customers)\b|\bi(?:'ve| have) done loads of\b|\balways outperform\b",
    unless=(quoted, backed, negated),
    rewrite="",
    flags=(
        "[I increased sales massively.]",
        "[We saw huge gains after my redesign.]",
        "[Under my lead, velocity soared.]",
    ),
    allows=(
        "The huge crane at gate 4 is the one I know.",
        "We improved sign-ups significantly, from 2.1 % to 3.4 % in June.",
        "The effect was not significant, and I said so.",
    ),
)
