"""If you had, had they, it would not have happened."""

from afterword.core.check.guards import owned, quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="What they could have done differently is not yours to say here.",
    anchors=(
        "if you'd",
        "if you had",
        "if the",
        "if they",
        "if someone",
        "if somebody",
        "if we'd",
        "had the",
        "had someone",
        "had somebody",
        "had you",
        "had my",
        "had your",
        "if your",
        "if tyler",
        "would be no such",
        "would have gotten",
        "would've gotten",
    ),
    pattern=r"(?:(?<=[.?!] )|(?<=\n)|\A)(?:in fairness, )?(?:if|had) (?:you|the|they|someone|somebody|my|your|[a-z]+)(?:'d| had| would have| would've)?\b[^.?!]{3,90}\b(?:would|could|need|might)(?:n't| not|'ve)? (?:have|be no such|never have)\b|\bif [a-z]+ had let me\b|\ba [^.?!]{3,60} would(?:'ve| have) gotten a better\b",
    unless=(quoted, owned, reported, work_story),
    rewrite="",
    flags=(
        "[If the panel had read my CV, this would not have come up.]",
        "[Had someone mentioned the title, it need not have happened.]",
        "[If you'd picked up, I could have told you.]",
    ),
    allows=(
        "If the panel would find it helpful, I can send the papers.",
        "Had I asked, I would have known; the mistake was mine.",
        "If they had let the lease run, the rent would have doubled; I wrote the notice in 2019.",
    ),
)
