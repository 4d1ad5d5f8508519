"""What fell on oneself: a stain on one's own blouse harms nobody, so no word of it is owed to anybody."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment

KINDS: Final = frozenset({"damage", "other"})

_CLOTHES = (
    r"(?:shirt|blouse|t-?shirt|top|tie|scarf|sleeve|cuffs?|collar|jacket|blazer|suit|coat|dress|skirt|trousers|pants|jeans|"
    r"tights|stockings|shoes?|lap|hand|chin|clothes|bag)"
)
_MINE: Final = re.compile(rf"\b(?:my (?:\w+ ){{0,2}}{_CLOTHES}|myself|(?:down|over|on|onto) me)\b", re.IGNORECASE)
_SOILED: Final = re.compile(
    r"\b(?:stain\w*|spill\w*|spilt|splash\w*|knock\w*|tipp\w*|drip\w*|dribbl\w*|tore|torn|ripp\w*|ladder\w*|marks?|spots?)\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:(?:on|over|onto|into|across) (?:to )?(?:him|her|them|the|their|his|its|a|an|one|somebody|someone|everyone)\b|(?:their|his|her)s?\b|"
    r"(?:the|a) (?:\w+ ){0,2}(?:carpet|rug|table|desk|chair|sofa|floor|laptop|keyboard|screen|phone|cup|mug|glass|vase|plate|lamp|"
    r"frame|wall|door|papers?|notes|files?|model|sample)\b|(?!it['’]s|that['’]s|there['’]s)\w+['’]s\b)",
    re.IGNORECASE,
)


def only_own_things(moment: Moment) -> bool:
    """Whether the words say that it fell on the teller alone: on what they wore, and on nothing of anybody else's."""
    words = moment.quote.text
    return (
        moment.kind in KINDS
        and _SOILED.search(words) is not None
        and _MINE.search(words) is not None
        and _OF_OTHERS.search(words) is None
    )
