"""We all do it; anybody would have."""

from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="minimising",
    message="That others do it too makes yours no smaller.",
    anchors=(
        "we all",
        "we have all",
        "we've all",
        "everyone",
        "everybody",
        "every candidate",
        "like you do",
        "like the whole class",
        "as happens in",
        "who works, makes",
        "like every one of us",
        "we're all adults",
        "by indian standards",
        "in my country",
        "for us in",
        "pretty standard",
        "happen to any",
        "happen to every",
        "happens to any",
        "happens to every",
        "happen to the best",
        "happens to the best",
        "happen to all",
        "happens to all",
    ),
    pattern=r"\bwe(?: have|'ve)? all (?:\w+ )?(?:forget|forgot|make|made|slip|get|do|fumble|forwarded|stumble|misspeak)\w*\b|\b(?:everyone|everybody|every candidate|every one of us)\b[^.?!]{0,50}\b(?:forgets|fumbles?|stumbled?|slips?|inflates?|exaggerates?|borrows|makes mistakes|gets? (?:it wrong|nervous|a name))\b|\blike (?:you do|the whole class does|every one of us)\b|\bas happens in every\b|\bwe're all adults\b|\bwho works, makes mistakes\b|\bas there is for many\b|\bby indian standards\b|\bpretty standard for\b|\b(?:it|that|this|these things|such things|things like (?:this|that)) (?:can|could|may|might|do|does|will)? ?happens? to (?:anybody|anyone|everybody|everyone|any of us|all of us|the best)\b",
    unless=(quoted, reported),
    rewrite="",
    flags=(
        "[We all forget a name now and then.]",
        "[Everybody fumbles a whiteboard once in a while.]",
        "[It can happen to anybody.]",
    ),
    allows=(
        "We all use your colour tool in Nairobi.",
        "Everyone on the late shift shook my hand.",
        "A blackout can happen to any hospital, so we keep two generators.",
        "You said that everybody forgets the back door, so I drew it in red.",
    ),
)
