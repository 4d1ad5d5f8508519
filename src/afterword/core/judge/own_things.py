"""What fell on oneself, or was said to no person: it harms nobody, so no word of it is owed to anybody."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment

KINDS: Final = frozenset({"damage", "other"})

_CLOTHES = (
    r"(?:shirt|blouse|t-?shirt|top|tie|scarf|sleeve|cuffs?|collar|jacket|blazer|suit|coat|dress|skirt|trousers|pants|jeans|"
    r"tights|stockings|shoes?|lap|hand|chin|clothes|bag)"
)
_THINGS: Final = r"(?:keyboard|laptop|phone|screen|mouse|mug|cup|glass|plate|glasses|desk|notebook|notes|diary|bike|car|kettle|carpet|rug|sofa|lunch|sandwich|umbrella|keys|watch|camera)"
_MINE: Final = re.compile(
    rf"\b(?:my (?:\w+ ){{0,2}}{_CLOTHES}|my own \w+|my (?!(?:work|company|office|new work) ){_THINGS}|myself|(?:down|over|on|onto) me)\b(?!['’])",
    re.IGNORECASE,
)
_SOILED: Final = re.compile(
    r"\b(?:stain\w*|spill\w*|spilt|splash\w*|knock\w*|tipp\w*|drip\w*|dribbl\w*|dropp\w*|broke|broken|crack\w*|smash\w*|scratch\w*|dent\w*|burnt|burned|chipp\w*|ruined|tore|torn|ripp\w*|ladder\w*|marks?|spots?)\b",
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


_SAID_KINDS: Final = frozenset({"offensive_remark", "arguing"})
_NOBODY: Final = (
    r"(?:dogs?|puppy|pup|cats?|kitten|horse|pony|rabbit|parrot|budgie|hamster|goldfish|hens?|cow|goat|donkey|plants?|printer|copier|computer|laptop|screen|phone|keyboard|"
    r"sat ?-?nav|car|van|bike|kettle|oven|machine|mirror|router|radio|telly|tv|vacuum|robot|alexa|siri|wi-?fi|stapler|photocopier|till|scanner)"
)
_TO_NOBODY: Final = re.compile(
    rf"\b(?:said|say|saying|spoke|speaking|talk\w*|shout\w*|yell\w*|sw[oe]re?|swearing|snapp\w*|hiss\w*|mutter\w*|curs\w*|growl\w*)\b[^.!?\n\"“]{{0,25}}?\b(?:to|at|with) (?:my|the|our|a|this|that) (?:\w+ )?{_NOBODY}\b(?!['’])"
    rf"|\b(?:told|telling|tell|called|calling|scold\w*) (?:my|the|our|this|that) (?:\w+ )?{_NOBODY}\b(?!['’])",
    re.IGNORECASE,
)
_TO_SOMEBODY: Final = re.compile(
    r"\b(?:to|at|told|called) (?:him|her|them|(?:my|our|the|a) (?:boss|manager|colleague|customer|client|friend|\w*mother|\w*father|mum|dad|sister|brother|wife|husband))\b|\b(?:to|at) (?-i:[A-Z])\w+",
    re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    r"\b(?:thought|think|took) (?:that )?(?:I|it)\b|\b(?:hurt|offended|upset|insulted|cried|crying|in tears|left the (?:call|room|table)|walked (?:out|off)|hung up)\b",
    re.IGNORECASE,
)
"""That somebody took it for something said to them."""


def said_to_no_person(moment: Moment) -> bool:
    """Whether the words say that it was said to an animal or a thing, and nobody took it for themselves."""
    words = moment.quote.text
    heard = f"{words}\n{moment.cue.text if moment.cue else ''}"
    return (
        moment.kind in _SAID_KINDS
        and _TO_NOBODY.search(words) is not None
        and _TO_SOMEBODY.search(words) is None
        and _TAKEN.search(heard) is None
    )
