"""A busy week, no time, no window: why nothing was prepared."""

from afterword.core.check.guards import explained, owned, quoted, repaired, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="A full week tells them that they came second.",
    anchors=(
        "no time",
        "no chance to",
        "not enough time",
        "no hours left",
        "busy",
        "a window to",
        "never got round",
        "did not have time",
        "didn't have time",
        "couldn't look into",
        "could not look into",
        "necessarily limited",
        "bandwidth",
        "eaten by",
        "eats everything",
        "deadline",
        "the attention it deserved",
        "swamped",
        "back-to-back",
        "year end",
        "exam season",
    ),
    pattern=r"\b(?<!is )(?:no (?:time|chance|hours left|window)|not (?:enough )?time|(?:wasn't|was not) (?:a window|time)|(?:did not|didn't) have (?:the )?time|never got round) (?:\w+ )?to\b|\bno (?:time|chance) to (?:prepare|read|look|study|visit)\b|\bno hours left\b|\bbandwidth\b[^.?!]{0,30}\blimited\b|\bpreparation\b[^.?!]{0,40}\b(?:limited|could not be done|eaten)\b|\bcould(?:n't| not) look into\b|\bnot able to give\b[^.?!]{0,40}\battention\b|\ba (?:very |really )?busy (?:week|month|time|quarter)\b|\bin back-to-back\b",
    unless=(quoted, owned, repaired, work_story, explained, reported),
    rewrite="",
    flags=(
        "[Due to a very busy week I had no chance to read about your company.]",
        "[There simply was no time to prepare.]",
    ),
    allows=(
        "There is no time to lose at your cold store, you said.",
        "I had no time to read the advert, which I should have made; I have read it now.",
        "In our busy week of May 2023 I filled 212 orders.",
    ),
)
