"""Sorry again; a second apology in one sentence."""

from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="over_apology",
    message="Once is enough; the second sorry takes from the first.",
    anchors=("sorry", "apolog", "for the third time", "for the second time"),
    pattern=r"\b(?:again|once more)\b[^.?!]{0,25}\b(?:sorry|apologi[sz]e|apologies)\b|\b(?:sorry|apologi[sz]e|apologies)\b[^.?!;]{0,20}\b(?:again|once more)\b|\b(?:sorry|apologi[sz]e|apologies)\b(?![^.?!]{0,60}\b(?:told|said to) )[^.?!]{0,80}\b(?:sorry|apologi[sz]e|apologies)\b|\bfor the (?:second|third) time\b[^.?!]{0,40}\bregret\b|\bsorry enough\b|\bapologi[sz]e enough\b",
    unless=(quoted, reported, work_story),
    rewrite="",
    flags=(
        "[I apologise for the delay and I apologise for the file.]",
        "[Again, sorry about Tuesday.]",
        "[I can't apologise enough.]",
    ),
    allows=(
        "I said sorry to Meg, and she laughed.",
        "I apologise; the file is here again.",
        "I'm sorry, and I've told Sunny I'm sorry too.",
        "I came ten minutes late; I apologise to you and to them.",
    ),
)
