"""Another offer used as a lever."""

from afterword.core.check.guards import accepted, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="A rival offer named here reads as a lever.",
    anchors=(
        "offer",
        "final round",
        "counter-proposal",
        "wants me",
        "want me",
        "shown keen interest",
        "competitor",
        "said they'll have me",
        "another firm",
        "another company",
        "taking the other job",
        "taking the other",
        "with the others",
        "expects my answer",
        "waiting for my",
        "waiting on my",
        "options open",
    ),
    pattern=r"\b(?:offers?|counter-proposal)\b[^.?!]{0,60}\b(?:expires?|explodes?|before then|not remain|until the|by friday|by monday|friday|higher|more|north of|better|hold (?:it|my))\b|\bi (?:can|could) hold my (?:other )?offer|\b(?:my|the) other offer\b|\bfinal rounds? with\b[^.?!]{0,30}\bcompetitors?|\b(?:company|firm|trusts?|they|mnc|one)\b[^.?!]{0,20}\b(?:wants? me\b(?! to (?:present|repeat|show|do|try|explain|bring|send|come (?:in|back|again))\b)|shown keen interest|(?:has|have) offered me|is giving me (?:an )?offer|expects my answer)\b|\b(?:i(?:'ve| have)|there (?:is|are)) (?:got )?(?:an|two|three|several|other|another) (?:\w+ )?(?:job )?(?:offers?|letters? on my desk)\b|\btaking the other job\b|\bsaid they'll have me\b|\b(?:firms?|compan(?:y|ies)|employers?|others?|recruiters?|agenc(?:y|ies)|schools?|offers?|clinics?|studios?)\b[^.?!]{0,25}\bwaiting (?:for|on) my (?:reply|answer|decision|word|signature)\b|\b(?:can't|cannot|can not|won't be able to) keep my (?:other )?options open\b|\bif i sign on \w+ with the others\b",
    unless=(accepted, reported, quoted),
    rewrite="",
    flags=(
        "[I have another offer that expires on Friday.]",
        "[My other offer came in higher.]",
        "[I'm in final rounds with two of your competitors.]",
        "[Another firm wants me to accept by noon.]",
        "[Do not leave it too long, as two other firms are waiting for my reply.]",
        "[Ideally this week, as I can't keep my other options open forever.]",
    ),
    allows=(
        "I have accepted an offer from the city and withdraw my application.",
        "The supplier's offer was 15 % lower until we compared the two.",
        "You asked about other processes: one offer is expected in June.",
        "The agency is still waiting for my certificate, which comes on Monday.",
        "If they want me to present again, it takes eleven minutes now.",
    ),
)
