"""You may have noticed that I, my hands, my voice."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault="draws_attention",
    weight=Weight.BLOCKS,
    message="If they did not notice it, they will now.",
    anchors=(
        "you may have",
        "you might have",
        "you must have",
        "you will have",
        "you'll have",
        "you surely",
        "you probably",
        "you could probably",
        "you can hardly",
        "you could hear",
        "you noticed",
        "i bet you",
        "you heard",
        "you saw me",
        "as you saw",
        "you will recall that i",
        "as you noticed",
        "as you cannot have missed",
        "you must think",
        "you'll be thinking",
        "you may be thinking",
        "i expect that you have",
        "must have struck you",
        "you would have noticed",
        "doubtless",
        "could see on",
        "from your face",
        "sir must have",
    ),
    pattern=r"\b(?:you (?:may|might|must|will|'ll|surely|probably|would|could)?(?: well| have| surely| probably| also| hardly)* ?(?:have )?(?:notice|noticed|seen|see|spotted|observed?|remark(?:ed)?|heard?|recall|tell|thought|wondered|be thinking|failed to remark)(?! (?:from|in|on|at) \w+)|i bet you (?:noticed|saw|heard)|you'll have (?:noticed|seen|heard)|sir must have (?:observed|noticed))\b[^.?!:;]{0,25}\b(?:that )?(?:i(?:'d|'m)?\b(?! (?:have|spent|hold|work|live|led|ran|trained))|my (?:hands?|voice|legs?|knees?|face|nerves?|shirt|shoes?|tie|accent|heart|stomach|eyes|tone|answer)|how (?:i|nervous|red|quiet)|the tremor|this lady)|\bas you (?:cannot have missed|noticed)\.?$|\byou saw me (?:freeze|shake|blush|struggle)\b|\bi (?:must|may) have struck you as\b|\bi could see (?:on|from|in) \w+'?s? face\b|\bi gather from \w+'s (?:face|expression)\b|\bdoubtless the panel (?:wondered|noticed)\b|\bi (?:expect|suppose) (?:that )?you have formed the view\b",
    unless=(quoted,),
    rewrite="",
    flags=(
        "[You may have noticed that my hands were shaking.]",
        "[You must have thought that I never held a brush.]",
        "[You saw me freeze.]",
    ),
    allows=(
        "You may have noticed the new number at the top.",
        "You will have noted the change of address.",
        "The rattle you heard was my fault: I did not tighten the bolt.",
        "As you probably saw on my résumé, I spent 2019 in Manila.",
        "You will have seen in the file that I left the yard in 2019.",
    ),
)
