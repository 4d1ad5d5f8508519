"""I hope my voice did not distract; in case it seemed weak."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="draws_attention",
    message="Asking whether it showed is what makes it show.",
    anchors=(
        "in case",
        "hope",
        "whatever you made",
        "wondering about",
        "if i seemed",
        "if i came across",
        "believe it or not",
        "must have sounded",
        "might have created",
        "not a good sign",
        "did not count",
        "too distracting",
        "put you off",
    ),
    pattern=r"\bin case (?:my|i|the point|it|you(?:'re| are) wondering)\b[^.?!]{0,40}\b(?:seemed|came across|noticed|wondering|sounded|looked|appeared)\b|\bhope\b[^.?!]{0,15}\b(?:that )?(?:my|the (?:long )?(?:pause|silence|noise|stain)|you did(?:n't| not)|one did not)\b[^.?!]{0,60}\b(?:distract\w*|count(?:ed)? (?:too|against)|notice|spoil|smell|hear|put you off|too (?:heavily|much|distracting))\b|\bwhatever you made of my\b|\bif i (?:seemed|came across as|appeared|sounded)\b|\bmust have sounded\b|\bmight have created (?:a )?wrong impression\b|\bnot a good sign for\b",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[In case my answer about budgets seemed weak, I want to explain.]",
        "[I hope my cough was not too distracting.]",
        "[Whatever you made of my eye contact, my interest is real.]",
    ),
    allows=(
        "In case it is of use, my reference number is C/2217.",
        "I hope the open day goes well on Saturday.",
        "I hope to see the furnace when it starts in October.",
    ),
)
