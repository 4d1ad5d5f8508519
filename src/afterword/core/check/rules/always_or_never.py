"""Always, never, every: a record nobody keeps."""

from afterword.core.check.guards import backed, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="unverifiable_claim",
    message="Always and never cannot be checked; a count can.",
    anchors=(
        "always",
        "never",
        "every time",
        "consistently",
        "not once",
        "everything i touch",
        "every codebase",
        "without fail",
        "every quota",
        "at every company",
    ),
    pattern=r"\b(?:i(?:'ve| have)? (?:always|consistently|invariably) (?:deliver|meet|met|give|gave|go the|hit|exceed\w*|own|finish|put|outperform|find|been (?:the best|reliable|punctual|a top))\w*\b|i(?:'ve| have|'d)? never (?:once |yet |knowingly )?(?:miss|let|fail|had a (?:complaint|dissatisfied)|been (?:late|sick)|met a (?:\w+ )?(?:stack|customer|problem)|submitted|lost a)\w*\b|i am never (?:sick|late|ill)\b|my (?:teams?|students|designs?|code|work|customers) (?:\w+ )?(?:always|just works?|never)\b|no team of mine has ever\b|every (?:quota|codebase|project|deadline)[^.?!]{0,20}\b(?:i've|i have|i)\b|i ship\. always\b|(?:(?<=[.?!] )|(?<=\n)|\A)always\.|there is no \w+ that has (?:yet )?(?:defeated|beaten) me\b|at every (?:company|place|firm) i\b)",
    unless=(quoted, reported, backed),
    rewrite="",
    flags=(
        "[I always deliver on time.]",
        "[I have never once let a deadline slip.]",
        "[I've crushed every quota I've been handed.]",
    ),
    allows=(
        "I've always lived in Rochdale.",
        "I have never worked with horses, only with cattle.",
        "I have always met the date: 36 of 36 closes, as Mr Ide will confirm.",
    ),
)
