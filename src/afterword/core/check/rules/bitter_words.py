"""I left because they were; young people today; nothing I touch."""

from afterword.core.check.guards import backed_here, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="wrong_tone_negativity",
    message="Bitter words stay with the writer.",
    anchors=(
        "fed up with",
        "graduates no",
        "graduates th",
        "graduates to",
        "had about en",
        "had about it",
        "had enough o",
        "had enough w",
        "had it of",
        "had it with",
        "i left as",
        "i left becau",
        "i left since",
        "i left there",
        "i never was ",
        "i was wasted",
        "kids nowaday",
        "kids these d",
        "kids today",
        "knock-back",
        "knockback",
        "none of them",
        "nothing i to",
        "promised fro",
        "the void",
        "young ones n",
        "young ones t",
        "young people",
    ),
    pattern=r"\bi left (?:there )?(?:because|since|as)\b[^.?!]{0,40}\b(?:(?:was|were) (?:\w+ )?(?:filthy|rude|lazy|useless|unfair|toxic|mean|cheap|bad|awful|terrible|impossible)|played|(?:did(?:n't| not)|could(?:n't| not)|never) (?:\w+ ){0,2}(?:give|care|paid|pay|listen|manage|know|knew|treat|respect)\w*)\b|\bknock-?backs?\b|\bi was wasted\b|\bfed up with\b|\bhad (?:about )?(?:it|enough) (?:with|of)\b|\bnothing i touch\b|\bi never was good\b|\bpromised from the (?:beginning|start)\b|\b(?:young ones|young people|graduates|kids) (?:today|nowadays|these days)\b|\bnone of them (?:can|could|would|ever)\b|\bthe void\b",
    unless=(quoted, reported, backed_here),
    rewrite="",
    flags=(
        "[I left because the manager never listened.]",
        "[Young people nowadays cannot hold a plane.]",
        "[I am fed up with agencies.]",
    ),
    allows=(
        "I left because the branch closed in June.",
        "None of them is mine, but I checked all nine.",
        "Customers who are fed well come back; I cook for them.",
    ),
)
