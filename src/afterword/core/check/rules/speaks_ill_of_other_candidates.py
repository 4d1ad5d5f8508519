"""Words about the other people who want the post."""

from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="wrong_tone_negativity",
    message="Leave the other candidates out.",
    anchors=(
        "other candidate",
        "other applicant",
        "other lad",
        "other girl",
        "other boy",
        "the guy going in",
        "internal candidate",
        "who you went with",
        "that girl you",
        "going in after me",
        "other finalist",
        "bootcamp",
    ),
    pattern=r"\b(?:the other|one of the other|your other|other|internal|that) (?:candidates?|applicants?|lad|girl|boy|guy)\b[^.?!]{0,60}\b(?:ha[sd] no|no experience|never|fake|cowboy|dismissed|got the sack|nothing of note|sold a thing|could not|can't)\b|\bthe guy going in after me didn't\b|\bwho you went with, and (?:she|he)'s got\b|\bbootcamp grad\w+\b[^.?!]{0,40}\b(?:can't|break|why software)",
    unless=(quoted, reported),
    rewrite="",
    flags=("[The other candidate has no experience at all.]", "[The other lad you had in was a cowboy.]"),
    allows=(
        "The other candidates in the waiting room were pleasant company.",
        "The other lad you had in was before me at college and is good on roofs.",
    ),
)
