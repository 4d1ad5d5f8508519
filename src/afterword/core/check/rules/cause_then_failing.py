"""Whatever the cause: it comes first, and the failing follows from it."""

from afterword.core.check.guards import explained, owned, quoted, repaired, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="This gives a reason where they look for ownership.",
    anchors=(
        ", so ",
        "; so ",
        "and so ",
        "hence",
        "therefore",
        "is why",
        "'s why",
        "accounts for",
        "explains",
        "may explain",
        "will account",
        "the reason",
    ),
    pattern=r"(?:, | and |; )(?:and )?(?:so|hence|therefore)\b[^.?!]{0,50}\b(?:i|my|me|mine)\b[^.?!]{0,25}\b(?:could(?:n't| not)|was(?:n't| not)|were(?:n't| not)|did(?:n't| not)|missed|forgot|late(?! \w*shift)|wrong|lost|blank|at my (?:best|sharpest)|\w+ (?:minutes|feet|foot) (?:out|late)|overwhelmed|stumbled|mixed up|fell (?:apart|short|flat))\b|\b(?:which|that|this)(?: is|'s) why\b[^.?!]{0,20}\b(?:i|my)\b[^.?!]{0,25}\b(?:could(?:n't| not)|was(?:n't| not)|were(?:n't| not)|did(?:n't| not)|missed|forgot|late(?! \w*shift)|wrong|lost|blank|at my (?:best|sharpest)|\w+ (?:minutes|feet|foot) (?:out|late)|overwhelmed|stumbled|mixed up|fell (?:apart|short|flat))\b|\b(?:which|that|this) (?:accounts for|explains|may explain|will account for) (?:my|the|why i|what i)\b|\bthe reason (?:why |that |for )?[^.?!]{0,50}\b(?:late|past|missed|forgot|wrong|mistake|silence|blank)\b[^.?!]{0,40}\b(?:was|is|were)\b",
    unless=(quoted, owned, repaired, work_story, explained, reported),
    rewrite="",
    needs=(
        "n't",
        " not",
        "missed",
        "forgot",
        "late",
        "wrong",
        "lost",
        "blank",
        "at my ",
        "minutes",
        "feet",
        "foot",
        "overwhelmed",
        "stumbled",
        "mixed up",
        "fell ",
        "account",
        "explain",
        "past",
        "mistake",
        "silence",
    ),
    flags=(
        "[The lift stood still between two floors, so I could not be on time.]",
        "[The pollen is bad this month, which accounts for my pauses.]",
        "[The reason I was late was the roadworks at the bridge.]",
    ),
    allows=(
        "The bridge was closed, so I took the ferry and was with the customer at eight.",
        "You asked for the second file, which explains the long name.",
        "The roadworks are there all year, so I could not blame them; I should have left earlier.",
    ),
)
