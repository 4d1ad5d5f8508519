"""Begging, imploring, please upon please."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    weight=Weight.BLOCKS,
    message="This begs. One calm offer says more.",
    anchors=(
        "beg",
        "implore",
        "entreat",
        "beseech",
        "pleading with",
        "please",
        "pretty please",
        "on my knees",
        "plead",
    ),
    pattern=r"\bi (?:beg|implore|entreat|beseech|plead|must beg|can only beg)\b(?! to)(?![^.?!]*\bforgiv)|\bi(?:'m| am) (?:\w+ )?(?:begging|pleading|on my knees)|\bplease[, ]+(?:\w+[, ]+)?please\b(?![^.?!]*\bforgiv)|\bpretty please|\bplease\.? please\b|\bplead my case",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[I beg you to look past that hour.]",
        "[Please, please let me know.]",
        "[I implore the panel to think again.]",
    ),
    allows=(
        "The residents begged for a garden, and we planted one.",
        "Please find the sheet below.",
        "Families were pleading for time, and I got them sixty days.",
    ),
)
