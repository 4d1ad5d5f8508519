"""We were two down, it was one of those weeks: a hard time stands where the slip should be owned."""

from afterword.core.check.guards import (
    explained,
    kind_words,
    met_by_a_deed,
    no_failing_beside,
    owned,
    quoted,
    reported,
    work_story,
)
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="This gives an outside reason where they look for ownership.",
    anchors=(
        "short-staffed",
        "short staffed",
        "understaffed",
        "short-handed",
        "short handed",
        "a man down",
        "two down",
        "three down",
        "people down",
        "lads off",
        "off sick",
        "hectic",
        "manic",
        "chaos",
        "chaotic",
        "flat out",
        "rushed off",
        "run off",
        "snowed under",
        "swamped",
        "ran away",
        "got away from",
        "track of time",
        "track of the time",
        "on top of",
        "one of those",
        "what with",
        "no telling",
        "no way of knowing",
        "hands are tied",
        "hands were tied",
        "beyond my control",
        "beyond our control",
        "out of my control",
        "out of our control",
    ),
    pattern=(
        r"\b(?:short[- ](?:staffed|handed)|understaffed|(?:a man|two|three|(?:two|three|four) people) down\b|(?:two|three|half|some) (?:of the |of our )?(?:lads|girls|staff|people) off\b|off sick\b"
        r"|(?:was|were|is|are|been|'s|got)(?: just| so| absolutely| completely| pretty| very)* (?:hectic|manic|chaos|chaotic|flat out|swamped|snowed under)\b|(?:rushed|run) off (?:my|our) feet\b"
        r"|(?:day|week|morning|afternoon|time|month|things)(?: just| simply)? (?:ran away|got away from (?:me|us))\b|lost (?:all )?track of (?:the )?time\b|(?:everything|things|work)(?: just)? got on top of (?:me|us)\b"
        r"|one of those (?:day|week|morning|month|evening|year)s\b|what with (?:the|all|my|our|both)\b|no telling\b|no way of knowing\b|(?:my|our) hands (?:are|were) tied\b"
        r"|(?:beyond|out of) (?:my|our) control\b)"
    ),
    unless=(quoted, reported, work_story, explained, owned, met_by_a_deed, no_failing_beside, kind_words),
    rewrite="",
    flags=(
        "I missed your call. [We were two down that night and the buzzers did not stop.]",
        "The order went out late. [It has been one of those months at home.]",
        "I forgot the form. [The day just ran away with me.]",
    ),
    allows=(
        "The week was hectic, and I liked it.",
        "My week was chaos and you still came. I have not forgotten that.",
        "We were two down that night, so I rang the agency and the ward was covered.",
        "What with the new rota in place, the shifts are covered.",
    ),
)
