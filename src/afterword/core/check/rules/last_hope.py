"""You are the only one left."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    message="This makes them responsible for you; that weighs against you.",
    anchors=(
        "last hope",
        "only hope",
        "last chance",
        "my only chance",
        "nowhere else",
        "all you've got",
        "all i've got",
        "last opportunity",
        "it's you or nothing",
        "the only ones who",
        "the only lab",
        "eternally",
        "for ever in your",
        "forever in your",
        "forever grateful",
        "never forget it",
        "beyond words",
        "means everything",
        "mean everything",
        "mean the world",
        "means the world",
        "more than i can say",
        "make my year",
        "lifesaver",
        "break me",
        "counting on you",
        "praying",
    ),
    pattern=r"\b(?:my|our) (?:last|only) (?:hope|chance|opportunity)\b|\bnowhere else to\b|\byou(?:'re| are) (?:all i've got|the only (?:ones?|lab|firm|company|place) (?:who|that))|\byou or nothing\b|\b(?:eternally|forever|for ever) (?:grateful|in your debt)|\bmeans? (?:everything|the world) to (?:me|us)|\bmean (?:everything|the world|more than i can say)\b|\bgrateful beyond words|\bmake my year|\bbe a lifesaver|\bwould break me\b|\bcounting on you\b|\bpraying (?:on|for)\b|\bnever forget it\b",
    unless=(quoted,),
    rewrite="",
    flags=("[You are my last hope.]", "[This post would mean the world to me.]", "[I have nowhere else to turn.]"),
    allows=(
        "The school had its last chance in that contract, and I got the renewal.",
        "You told me that a good handover means everything on your ward.",
        "Our app was a lifesaver for 40 clinics, page 3.",
    ),
)
