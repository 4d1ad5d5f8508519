"""What somebody says against themselves: a wrong that is owned claims nothing, and no fact is asked for it."""

from __future__ import annotations

import re
from typing import Final

_DID: Final = (
    r"forgot(?:ten)?|missed|mixed|muddled|confused|mis\w+(?<!missed)(?<!mission)(?<!missions)|interrupted|talked over|talked too|talked for|spoke over|spoke too|cut (?:you|\w+) off"
    r"|snapped|shouted|yelled|swore|cursed|lied|broke|cracked|spil(?:led|t)|dropped|scratched|damaged|ruined|spoil(?:ed|t)|lost|left (?:you|your|him|her|them|it|everyone|everybody)|went blank"
    r"|blanked|froze|babbled|rambled|stumbled|hesitated|overran|ran over|hurt|offended|upset|ignored|avoided|kept you|kept \w+ waiting|made you wait|made a (?:mistake|mess|slip|joke|remark|error)"
    r"|overstated|exaggerated|inflated|invented|pretended|hid|blamed|accused|doubted|failed to"
    r"|(?:did not|didn['’]t|could not|couldn['’]t|had not|hadn['’]t) (?:listen|answer|let you|say|tell|ask|call|ring|reply|write|turn up|come|explain|know|thank|finish|remember|think|look|read|prepare|check)\w*"
    r"|addressed|got (?:\w+ ){1,6}?wrong|got it wrong|gave (?:you )?(?:the|a) wrong|gave away|called (?:you|him|her|them|your|mr|mrs|ms|dr|\w+ by)"
)
OWNED: Final = re.compile(
    rf"\b(?:I(?:['’]d| had| have|['’]ve)? (?:(?:also|then|just|even|twice|again|simply|\w+ly) ){{0,2}}(?:{_DID})\b"
    r"|I (?:was|came|arrived|turned up|got there|joined) (?:\w+ ){0,4}late\b"
    r"|I (?:really )?(?:should|ought|could|must) (?:not |to )?have\b|I (?:am|was|have been) (?:\w+ )?(?:wrong|rude|unkind|unfair|careless|harsh|sharp|thoughtless|tactless|curt|short with|late|absent)\b"
    r"|my (?:own )?(?:fault|mistake|error|doing)\b|no excuse\b)",
    re.IGNORECASE,
)
_BOASTS: Final = re.compile(
    r"\b(?:never|no|none|not (?:one|a single)|nobody|nothing|without|only|fewer|less)\b|\d ?%", re.IGNORECASE
)


def owns_a_wrong(sentence: str) -> bool:
    """Whether a sentence tells a wrong of its writer; what was never done wrong ("I never missed a shift") is a claim."""
    return OWNED.search(sentence) is not None and not _BOASTS.search(sentence)
