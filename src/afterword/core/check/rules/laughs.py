"""Laughing in writing: haha, lol, an emoticon."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="risky_humour",
    weight=Weight.BLOCKS,
    message="A laugh in writing cannot be steered.",
    anchors=(
        "haha",
        "hahah",
        "hehe",
        "lol",
        "lmao",
        "rofl",
        ":)",
        ":-)",
        ";)",
        ";-)",
        ":d",
        ":-d",
        ":p",
        ":-p",
        ":(",
        "^^",
    ),
    pattern=r"\b(?:ha){2,}h?\b|\bhehe(?:he)?\b|\blol\b|\blmao\b|\brofl\b|(?<!\w)[:;]-?[)dp(](?!\w)|\^\^",
    unless=(quoted,),
    rewrite="",
    flags=("[At least nobody was hurt, haha!]", "[My brain was elsewhere :-)]", "[That was me, lol.]"),
    allows=(
        "The lollipop lady at your gate greeted me by name.",
        "The ratio was 3:1 (section 4:d).",
        "XDR logs are kept for a year.",
    ),
)
