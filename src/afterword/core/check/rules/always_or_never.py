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
    pattern=r"\bi(?:'ve| have)? (?:always|consistently|invariably) (?:deliver|meet|met|give|gave|go the|hit|exceed\w*|own|finish|put|outperform|find|been (?:the best|reliable|punctual|a top))\w*\b|\bi(?:'ve| have|'d)? never (?:once |yet |knowingly )?(?:miss|let|fail|had a (?:complaint|dissatisfied)|been (?:late|sick)|met a (?:\w+ )?(?:stack|customer|problem)|submitted|lost a)\w*\b|\bi am never (?:sick|late|ill)\b|\bmy (?:teams?|students|designs?|code|work|customers) (?:\w+ )?(?:always|just works?|never)\b|\bno team of mine has ever\b|\bevery (?:quota|codebase|project|deadline)[^.?!]{0,20}\b(?:i've|i have|i)\b|\bi ship\. always\b|^always\.$|\bthere is no \w+ that has (?:yet )?(?:defeated|beaten) me\b|\bat every (?:company|place|firm) i\b",
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
