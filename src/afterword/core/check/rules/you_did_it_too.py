"""You were late too; somebody should have wiped it: what others did is held against them."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    weight=Weight.BLOCKS,
    message="What others did takes nothing off your own part.",
    anchors=(
        "you were",
        "you also",
        "you yourself",
        "you forgot",
        "you missed",
        "you shouted",
        "you came",
        "you raised",
        "you swore",
        "you said",
        "somebody should have",
        "someone should have",
        "somebody else should have",
        "someone else should have",
    ),
    pattern=r"\byou (?:were|came) (?:\w+ )?(?:late|rude|loud|angry|short with me|sharp|wrong|cross|unfair|hardly polite|no better)\b[^.?!]{0,20}\b(?:too|as well|yourself|also)\b|\byou (?:also|yourself) (?:(?:forgot|missed) (?:my|our|me|us|to|about)\b|shouted|swore|came late|were late|raised your voice|called me|let me down)\b|\byou (?:forgot|shouted|swore|came late|raised your voice|said some things)\b[^.?!]{0,30}\b(?:too|as well|yourself)\b|\b(?:somebody|someone)(?: else)? should have (?:\w+ )?(?:told me|told us|warned|wiped|cleaned|checked|said|asked|noticed|fixed|mentioned|labelled|marked|put|moved|locked|rung|called|caught|seen|reminded)\b",
    needs=("too", "as well", "yourself", "also", "should have"),
    unless=(quoted, reported),
    rewrite="",
    flags=(
        "[You were late too in March.]",
        "[You also forgot my birthday last year.]",
        "[You shouted at me as well.]",
        "[The floor was wet, and somebody should have wiped it.]",
    ),
    allows=(
        "You were there too, so you know the hall.",
        "You also forgot your scarf; it is on my desk.",
        "You said that somebody should have checked the valves, and since May I do.",
        "If someone should have a spare key, I would gladly borrow it.",
    ),
)
