"""Offering to do anything, at any price, for nothing."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    message="Offering anything at any price lowers what you have to give.",
    anchors=(
        "anything",
        "any grade",
        "any job",
        "any salary",
        "any city",
        "any location",
        "whatever it takes",
        "whatever you've got",
        "for nothing",
        "without pay",
        "for free",
        "unpaid",
        "for my dinner",
        "half the",
        "zero base",
        "no charge, i ask",
        "at no charge",
        "every work",
        "main thing",
        "less money",
    ),
    pattern=r"\b(?:i(?:'d| would|'ll| will)|i am (?:prepared|willing|ready) to|i(?:'m| am) (?:happy|glad) to)\b(?! (?:come (?:back|in|over|round)|shape|redo|fix|mend|repair|replace|repaint|sort|re-?\w+ it|put (?:it|that|them) right)\b)[^.?!]{0,40}\b(?:anything(?: (?:for|to|you|at all)\b|[.,!]|$)|any (?:grade|job|salary|city|location|position|kind of work)|half the (?:base|pay|salary)|zero base|for (?:free|nothing|my dinner)|without pay|unpaid|every work)|\bwhatever it takes\b|\bwhatever you've got\b|\beven (?:an? )?unpaid\b|\bfor less money\b|\b(?:hire|take|use) me [^.?!]{0,30}\bat no (?:charge|cost)\b",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[I would do anything to work with you.]",
        "[I'd take any grade, any city.]",
        "[I would gladly work the first month without pay.]",
    ),
    allows=(
        "If there is anything else I can send, I am glad to.",
        "You said you need somebody who does anything from doors to roofs; I have done both.",
        "Anything left in the tin I will bring back.",
        "If a crack shows once it has dried, ring me and I'll come back for nothing.",
        "When it has grown a little I'll shape it for free.",
    ),
)
