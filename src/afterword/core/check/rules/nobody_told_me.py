"""Nobody told me; you never said."""

from afterword.core.check.guards import owned, quoted, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="This asks them to share the blame.",
    anchors=(
        "nobody",
        "no one",
        "no-one",
        "you never",
        "you did not tell",
        "you didn't tell",
        "you should have",
        "you could've",
        "you could have",
        "had not been told",
        "wasn't told",
        "was not told",
        "someone could have",
        "hadn't been told",
        "had no field",
        "moved the slot",
        "switched the",
    ),
    pattern=r"\b(?:nobody|no one|no-one|none of you) (?:\w+ ){0,3}?(?:told|said|warned|mentioned|troubled|explained|bothered|informed|thought)\b(?! (?:\w+ ){0,2}to (?:him|her|them)\b)(?![^.?!]{0,70}, and i (?:really )?(?:liked|enjoyed|loved) (?:that|it|this)\b)|\bnobody had said\b|\byou (?:never|did not|didn't) (?:said|say|tell|told|mention\w*|warn\w*|explain\w*|give)\b|\byou (?:too, you )?(?:should|could)(?:'ve| have) (?:(?!been\b)\w+ )?(?:told|reminded|said|warned|mentioned)\b|\bi (?:was|were|had) ?(?:n't|not|never)(?: been)? told\b|\byou (?:guys )?(?:moved the slot|switched the)\b",
    unless=(quoted, owned, work_story),
    rewrite="",
    flags=(
        "[Nobody told me that there would be five people.]",
        "[You never said it was the front door.]",
        "[You could've reminded me.]",
        "[Nobody told me about the written test, but I enjoyed meeting everyone.]",
    ),
    allows=(
        "Nobody told us about the flood, so I called all four customers before seven in 2021.",
        "You never close the minor injuries unit, and I would like to know how.",
        "Nobody waited in, because I rang before seven.",
        "The new driver hit the gate last spring, and no one said a word to him.",
        "You should have been told on the 8th, when I knew.",
        "Nobody had told me how quiet the floor is, and I liked that very much.",
    ),
)
