"""I am normally sharper than that."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="draws_attention",
    message="It tells them that what they saw was poor.",
    anchors=("usually", "normally", "ordinarily", "generally", "better on the job"),
    pattern=r"\bi(?:'m| am) (?:usually|normally|ordinarily|generally)\b[^.?!]{0,30}\b(?:than|sharper|better|more|calmer|quicker)\b|\bi(?:'m| am) better (?:on|at) the\b|\bit is normally not there\b|\bi (?:usually|normally|ordinarily) (?:do|am|perform) (?:much |far |a lot )?better\b",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[I'm usually way sharper than that.]",
        "[I am ordinarily more fluent than I was.]",
        "[I normally do much better.]",
    ),
    allows=(
        "I normally start at six, so the early shift suits me.",
        "The gate is usually open before eight.",
        "I usually test with 40 labelled lines.",
    ),
)
