"""Anyone would have struggled."""

from afterword.core.check.guards import owned, quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="What anyone would have done is no account of what you did.",
    anchors=(
        "anyone would",
        "anybody would",
        "anyone's",
        "nobody codes",
        "no one could",
        "nobody could",
        "anybody's",
        "one does",
        "you can't do",
        "anyone in my",
        "make anybody",
        "only so many",
        "was never going to",
    ),
    pattern=r"\b(?:anyone|anybody)(?: in my \w+)? (?:would|could|might) (?:have )?(?:struggle\w*|done|been|lost|find|found|feel|felt|fail\w*|do)\b|\b(?:nobody|no one) (?:could|codes|can|would)\b[^.?!]{0,40}\b(?:with|after|in|under)\b|\bone does fall out of\b|\bwill make anybody\b|\bany(?:body|one)'s powers\b|\bonly so many\b|\bwas never going to (?:happen|be)\b|\bwas always going to be a stretch\b",
    unless=(quoted, owned, reported, work_story),
    rewrite="",
    flags=(
        "[Anyone would have struggled after four hours of interviews.]",
        "[Nobody could think with the drill outside.]",
    ),
    allows=(
        "Nobody could read the dial, so I moved it in March 2021.",
        "Anyone would be glad of such a ward, and I was.",
        "You said that nobody codes well on a Friday, so the release is on Tuesday.",
    ),
)
