"""Whether a day that is told lies ahead or behind, from the verbs and little words around it."""

from __future__ import annotations

import re

_AHEAD = (
    r"\b(?:be (?:told|informed|notified|contacted|called|rung|asked|sent|given)|by|until|till|before|will|won't|shall|'ll|would|'d|should|might|may|going to|gonna|to (?:ring|call|meet|decide|write|hear|tell|"
    r"announce|come|see|be|bring|telephone|reach|sit|start)|next|hear|hears|decides?|decision|rings?|calls?|ringing|meets?|sends?|writes?|emails?|wants?|"
    r"trial|round is|is (?:on|at|the|fixed)|is\s*$|are (?:on|to)|is set|says?|fixed for|moved|booked|in touch|deadline|latest|expect|comes?|we're|"
    r"i'm told|i'm|we are|i am|they text|see us|each other|can|promised|circle|due|have)\b|(?<=\w)'(?:ll|d)\b"
)
_BEHIND = (
    r"\b(?:was|were|had|went|came|did|didn't|got|took|sat|felt|told|asked|happened|since|last|ago|saw|met|spent|hurt|found|wrote|"
    r"sent|rang|called|spoke|talked|arrived|started|began|drove|walked|interviewed|turned|withdrew|telephoned|texted|emailed|"
    r"failed|laid|made|forgot|changed|gave|dropped|said it|lost|yesterday|missed|back from|home from|opened|published|searched)\b"
)
_ENDS_IN_ED = (
    r"(?!(?:agreed|promised|decided|wanted|asked|planned|fixed|booked|scheduled|expected|supposed|moved|need|indeed|hundred|speed|"
    r"hoped|invited|confirmed|offered|red|bed|interested|excited|scared|tired|called|named|emailed|detailed)\b)[a-z]{3,}ed\b"
)
_CUE = re.compile(rf"(?P<ahead>{_AHEAD})|(?P<behind>{_BEHIND}|\b{_ENDS_IN_ED}|\bI've\b|\bhaven't\b)", re.IGNORECASE)
_SAYS_ITSELF = re.compile(
    r"^(?:next|tomorrow|(?:the )?day after tomorrow|this coming|within|later|tonight)\b|(?<!\bof the )(?<!\bin the )(?<!\bthis )\bweek$|\bnext$|(?P<behind>^(?:last|since|yesterday|(?:the )?day before))",
    re.I,
)


def looks_ahead(before: str, words: str, after: str, *, unclear: bool = True) -> bool:
    """Whether the day lies ahead of the telling; what stands nearest before it decides, then what follows.

    Args:
        unclear: what holds where nothing around it tells.
    """
    if own := _SAYS_ITSELF.search(words):
        return own["behind"] is None
    if cues := list(_CUE.finditer(before[-90:])):
        return cues[-1]["ahead"] is not None
    if cue := _CUE.search(after):
        return cue["ahead"] is not None
    return unclear
