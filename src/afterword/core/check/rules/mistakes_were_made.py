"""Mistakes were made: nobody did it."""

from afterword.core.check.guards import owned_here, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="minimising",
    message="Say who did it; an action without a person reads as evasion.",
    anchors=(
        "mistakes were made",
        "things were said",
        "things got said",
        "remarks were",
        "words were",
        "comments were",
        "was said",
        "were promised",
        "was promised",
        "wires got crossed",
        "crept in",
        "got said",
        "phrasing was used",
        "something was",
        "errors were made",
        "certain remarks",
        "may have been said",
        "some papers",
        "slips out",
        "slipped out",
    ),
    pattern=r"\b(?:mistakes|errors) were made\b(?! by)|\b(?:things|certain things|some things|words|remarks|certain remarks|comments|something)(?: \w+)? (?:was|were|got|may have been)(?: perhaps| maybe)? (?:said|made|promised)\b|\bwires got crossed\b|\bmay have crept in\b|\bphrasing was used\b|\bstuff was promised\b|\bby me something was said\b|\bthat swear word slipped out\b",
    unless=(quoted, reported, owned_here),
    rewrite="",
    flags=(
        "[Mistakes were made during the exercise.]",
        "[Things got said on both sides.]",
        "[Certain remarks were perhaps made in the heat of the moment.]",
    ),
    allows=(
        "I found mistakes that were made by hand and replaced the step with a script.",
        "The word crept in with the new edition.",
        "You told me what was said in the meeting after mine.",
    ),
)
