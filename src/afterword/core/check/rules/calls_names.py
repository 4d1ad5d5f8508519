"""Calling the reader names, cursing, a threat of court."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import negated, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="wrong_tone_negativity",
    weight=Weight.BLOCKS,
    message="An insult is all that will be remembered of this letter.",
    anchors=(
        "you are ",
        "you're ",
        "you lot",
        "go to hell",
        "screw you",
        "damn you",
        "sue you",
        "shame on you",
        "how dare you",
    ),
    pattern=r"\b(?<!if )(?<!think )(?<!thought )(?<!implied )(?<!said )(?<!that )you(?: are|'re)(?: all| both| just| really| such| nothing but| clearly| obviously)*(?: an?| the)? (?:\w+ )?(?:idiots?|morons?|racists?|sexists?|liars?|cheats?|crooks?|clowns?|cowards?|hypocrites?|bull(?:y|ies)|fools?|imbeciles?|bastards?|pigs?|incompetent|pathetic|disgusting|despicable|worthless|clueless|a joke|a disgrace|scum)\b|\bgo to hell\b|\bscrew you\b|\bdamn you\b|\b(?:i|we)(?:'ll| will| shall| am going to|'m going to) sue you\b|\bshame on you\b|\bhow dare you\b",
    unless=(quoted, reported, negated),
    rewrite="",
    flags=(
        "[You are an idiot.]",
        "[You're all clowns.]",
        "[Go to hell.]",
        "[I will sue you.]",
        "[Shame on you and your firm.]",
    ),
    allows=(
        "You are not a fool, and I should not have spoken as if you were.",
        "You were a joy to work with.",
        "I am sorry for acting as if you are clueless.",
        "I called you an idiot, and that was wrong.",
        "Visitors get lost in the east wing, so I drew a map.",
    ),
)
