"""A letter in one's own words beside everything told: the sentences that claim more than the facts and the account say."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.ground.grounding import Grounds
from afterword.core.ground.status import Grounded
from afterword.core.occasion import Evidence, EvidenceSource, Occasion
from afterword.core.write.edited import claims_standing
from afterword.core.write.letter import Letter
from afterword.core.write.style import sentences

ACCOUNT: Final = "your account"
"""The `EvidenceSource.file` of what was told."""

# What somebody could ask to see: a figure, a name, work and what was learnt for it. "I was nervous" is nothing to be shown.
_TO_SHOW = re.compile(
    r"\d|\b(?i:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|dozens?|hundreds?|thousands?|millions?|billions?|doubled|tripled|halved"
    r"|led|managed|headed|oversaw|supervised|ran (?:a|an|the|our|my|all)|built|founded|won|trained|taught|designed|developed"
    r"|launched|published|saved|grew|sold|negotiated|invented|introduced|promoted|employed|worked (?:as|at|with|for|on|in)"
    r"|certif\w+|qualif\w+|licen[cs]ed|accredited|chartered|registered|fluent\w*|native|degree|diploma|doctorate|master['’]?s"
    r"|bachelor['’]?s|apprenticeship|awards?|awarded|prizes?|experience\w*|experts?|expertise|specialist|years|team|staff|budget"
    r"|in charge|responsible for|head of|director|manager|senior|clients|customers|patients)\b"
    r"|(?<=[a-z,;:] )(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)[A-Z][\w+#.-]*"
)


def unbacked_in(text: str, letter: Letter, occasion: Occasion, *, year: int = 0) -> tuple[Grounded, ...]:
    """The sentences that would have to be shown, and that neither the facts nor the account bear out, or not fully.

    `letter` is the one the words were changed from: what still stands of its claims is backed. The rules alone decide,
    which is quick enough while somebody types.
    """
    told = EvidenceSource(ACCOUNT, 1)
    account = [Evidence(f"account:{at}", said, told) for at, said in enumerate(sentences(occasion.account))]
    backed = {at for claim in claims_standing(letter.claims, letter.text, text) for at in range(claim.start, claim.end)}

    def is_to_show(one: Grounded) -> bool:
        """Whether it claims anything beside what is backed word by word."""
        own = "".join("," if at in backed else text[at] for at in range(one.start, one.end))
        return _TO_SHOW.search(own) is not None

    grounded = Grounds((*occasion.evidence, *account), year).of(text)
    return tuple(one for one in grounded if not one.status.stands and is_to_show(one))
