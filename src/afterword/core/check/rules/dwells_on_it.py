"""It haunts me; I cringe; I keep replaying it."""

from afterword.core.check.guards import backed_here, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="draws_attention",
    message="Showing that you dwell on it makes them look again.",
    anchors=(
        "cringe",
        "wince",
        "haunt",
        "bugging me",
        "replaying",
        "on my mind",
        "ask myself since",
        "keep thinking",
        "kept thinking",
        "looking back",
        "elephant in the room",
        "should have had a question",
        "should've had a question",
        "left feeling",
        "don't know why i told",
        "do not know why i told",
        "could kick",
        "no question, this",
        "like to have said",
        "forgot to tell",
        "forgot to mention",
        "i forgot to",
    ),
    pattern=r"\bi (?:\w+ )?(?:cringe|wince)\b|\bhaunt me\b|\bstill bugging me\b|\b(?:kept|keep) replaying\b|\bhas been on my mind since\b|\bask myself since\b|\belephant in the room\b|\bshould(?:'ve| have) had a question\b|\bi left feeling\b|\bwhy i told you (?:all )?that\b|\bi'd have liked to say more\b|\bi forgot to (?:tell|mention|say) (?:you |to you )?(?:so (?:many|much)|half|everything|most|lots|nearly|almost|all|a lot|many)\b",
    unless=(quoted, reported, backed_here),
    rewrite="",
    flags=(
        "[I cringe when I think of it.]",
        "[That handshake is going to haunt me.]",
        "[I forgot to mention so many things that I wanted to say.]",
    ),
    allows=(
        "Looking back over my notes, I see the cost per head.",
        "Your question has been on my desk since, and here is the answer.",
        "I forgot to mention the certificate of 4 May; it is attached.",
        "I forgot to tell you that I have the rigging ticket, good to 2027.",
    ),
)
