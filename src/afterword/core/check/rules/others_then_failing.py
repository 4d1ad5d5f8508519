"""They did something, so I failed."""

from afterword.core.check.guards import owned, quoted, repaired, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="This puts the slip on somebody else.",
    anchors=(
        ", so ",
        "; so ",
        "and so ",
        "hence",
        "therefore",
        "that's why",
        "that is why",
        "which is why",
        "goes back to",
        "lies with",
        "originated",
        "kept me",
        "kept us",
        "did not tell",
        "didn't tell",
        "never told",
        "did not warn",
        "didn't warn",
        "never warned",
        "did not inform",
        "didn't inform",
        "never informed",
    ),
    pattern=r"\b(?:you|your|they|their|agency|recruiters?|panel|teams?|departments?|(?:old|previous|last|former|my) (?:manager|supervisor|boss|teacher|coach|adviser|colleague)s?|reception\w*|leaflet|advert|invitation|people in)\b[^.?!,;]{0,70}(?:, | and |; )(?:and )?(?:so|hence|therefore|that's why|that is why|which is why)\b[^.?!]{0,50}\b(?:i|i'd|my|me)\b[^.?!]{0,25}\b(?:could(?:n't| not|(?= only))|was(?:n't| not)|did(?:n't| not)|had the wrong|missed|forgot|late|wrong|lost|blank|named)\b|\b(?:mistake|error|fault|mix-?up|wrong \w+)\b[^.?!]{0,40}\b(?:goes back to|lies with|originated (?:in|with))\b|\b(?:you|they|nobody|no one) (?:did not (?:tell|warn|inform)|didn't (?:tell|warn|inform)|never (?:told|warned|informed)) (?:us|me)\b(?! where)|\bkept (?:me|us) (?:standing|waiting)\b",
    unless=(quoted, owned, repaired, work_story),
    rewrite="",
    flags=(
        "[Your agency sent the plan at midnight, so I could not read it.]",
        "[The error in the table goes back to the intern.]",
        "[They never warned me that it would be in German.]",
    ),
    allows=(
        "The old team wrote no tests, so I wrote the first forty.",
        "You never told me where you bought the lamp; I would like to know.",
        "Nobody told me to; I checked the valve because it hissed.",
    ),
)
