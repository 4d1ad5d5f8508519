"""My future is in your hands; it is this or nothing."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    message="A need of yours is no argument for them.",
    anchors=(
        "depends on t",
        "depends on y",
        "for free",
        "hold my ",
        "in your debt",
        "in your hand",
        "my last chan",
        "my last go a",
        "my last go t",
        "my last shot",
        "my last try ",
        "on your deci",
        "on your merc",
        "one last go",
        "one last try",
        "one more go",
        "one more try",
        "or back to",
        "or nothing",
        "staked every",
    ),
    pattern=r"\bmy (?:whole )?(?:future|fate|life|career)\b[^.?!]{0,20}\b(?:in your hands|depends on (?:you|this)|on your (?:mercy|decision))|\bstaked everything\b|\bhold my (?:\w+ )?(?:future|fate|life)\b|\bit is (?:this|you)\b[^.?!]{0,25}\bor (?:back to|nothing)\b|\b(?:would|could|will|can|'d|'ll) (?:\w+ )?(?:work|start|do)\b[^.?!]{0,40}\bfor free\b|\bin your debt\b|\bmy last (?:go|shot|try|chance) (?:at|to)\b|\bone (?:more|last) (?:try|go)(?=[.!])",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[My whole future is in your hands.]",
        "[I could work the first month for free.]",
        "[It is this post or nothing.]",
    ),
    allows=(
        "The museum is open for free on Sundays, and I start there at nine.",
        "My career began in your town, at the mill.",
    ),
)
