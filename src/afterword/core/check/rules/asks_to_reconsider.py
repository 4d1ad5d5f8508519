"""Asking for a decision to be undone, for pity or favour."""

from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    message="This asks them to change their mind as a favour.",
    anchors=(
        "reconsider",
        "look again",
        "think again",
        "change your mind",
        "change the decision",
        "pity",
        "sympathetically",
        "find it in your heart",
        "exception",
        "cut me some slack",
        "do not forget me",
        "don't forget me",
        "have a heart",
        "got a heart",
        "keep me in mind",
    ),
    pattern=r"\b(?:please|kindly|(?<!do not )(?<!don't )ask|could you|can you|would you|might|if you|is there any way|hoping|only)\b[^.?!]{0,60}\b(?:reconsider|look again|think again|change (?:your|the|her|his) (?:mind|decision)|(?:take |have )?pity|sympathetically|find it in your heart|(?:make|for me) (?:an|a|one) exception|cut me some slack|forget me)\b|\bif you(?:'ve| have) (?:got )?a heart\b|\bhave a heart\b|\bif only\b[^.?!]{0,30}\breconsider",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[Could you find it in your heart to look once more?]",
        "[Please reconsider.]",
        "[I ask you kindly to look again at my case.]",
        "[I know I did not shine but could you look again?]",
    ),
    allows=(
        "The exception handler now logs the cause.",
        "Please keep me in mind for the autumn.",
        "Nobody has to reconsider anything; the sheet is for your file.",
        "I do not ask you to change the decision.",
    ),
)
