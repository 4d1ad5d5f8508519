"""Whether a spill left nothing behind: wiped up, and over nothing that it could harm."""

from __future__ import annotations

import re
from typing import Final

_SPILT: Final = re.compile(
    r"\b(?:spil(?:led|t|l|ling)|slopped|splashed|dripped|(?:knocked|tipped)(?: over)? (?:\w+ ){0,3}?(?:water|coffee|tea|juice|milk|glass|cup)(?: of \w+)?(?: over)?)\b",
    re.IGNORECASE,
)
_WIPED: Final = re.compile(r"\b(?:wip|mopp|dabb|blott|clean|dri)(?:ed|ing|e|es)\b", re.IGNORECASE)
_NO_TRIFLE: Final = re.compile(
    r"\b(?:whole|entire|all of it|full|buckets?|jug|litres?|batch|paint|ink|bleach|acid|chemicals?|varnish|petrol|the beans|stain\w*|ruin\w*|soak\w*|damag\w*|br[oe]ke\w*|broken|smash\w*|shatter\w*|crack\w*|chip(?:ped)?|spoil\w*|burn\w*|scald\w*|cried|shorted|went (?:black|dead)|"
    r"(?:never|not|\w+n['’]?t) (?:all |really |quite )?(?:come|came|get|got|go|went|dry|come|wiped?|cleaned?)(?: \w+)? ?(?:out|off|up|clean|away)?)\b",
    re.IGNORECASE,
)
_HARMED: Final = re.compile(
    r"(?<!my )(?<!my own )\b(?:laptops?|computer|keyboard|phone|tablet|screen|monitor|machine|printer|papers?|paperwork|notes?|notebook|documents?|cvs?|plans?|drawings?|files?|folder|books?|diary|"
    r"list|score|map|photos?|carpet|rug|sofa|cushions?|curtains?|upholstery|(?:table)?cloth|dress|shirt|suit|blouse|jacket|coat|trousers|skirt|lap|shoes?|handbag|bag)\b",
    re.IGNORECASE,
)
_MISSED: Final = re.compile(
    r"\b(?:not|never|nothing|missed|away from|clear of|nowhere near)\b[^.;!?\n]{0,20}?\b(?:papers?|notes?|laptops?|documents?|keyboard|phone|carpet|plans?|drawings?)\b",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"\b(?:on(?:to)?|over|down|across|into)\s+(?=(?:all )?(?:of )?(?:the|an?|her|his|their|my|our|your|its|one|some|somebody|someone|everyone|him|them|it|me|(?-i:[A-Z])\w+['’]s)\b)"
    r"(?P<what>[^.,;!?\n]{1,40})",
    re.IGNORECASE,
)
_SURFACE: Final = re.compile(
    r"^(?:\w+['’]?s? ){0,4}?(?:tables?|desks?|desktop|counters?|floors?|worktops?|side|bench|saucers?|tray|sink|bar|tiles?|lino|sill|step|grass|ground|pavement|path|yard|surface|my (?:own )?\w+)\b",
    re.IGNORECASE,
)
_CAUGHT: Final = re.compile(
    r"\b(?:a |some |one |two )?(?:few |tiny |little |small |single |wee |odd )*(?:drops?|bit|splash|drip|dribble|spot|speck|trickle|drop or two)\b[^.!?\n]{0,30}?\b(?:on(?:to)?|into|in|over) (?:the|a|its|my|her|his|their) (?:\w+ )?(?:coasters?|saucers?|trays?|napkins?|kitchen roll|tissue|sink|mat|drip tray|bar mat|draining board|dishcloth|tea towel)\b",
    re.IGNORECASE,
)
"""A little of it, on what is there to catch it: nothing has to be wiped up."""
_NEXT: Final = re.compile(r"(?<=[.!?])\s")


def left_no_trace(words: str, after: str = "") -> bool:
    """Whether the words, or the sentence `after` them, tell of a spill that was wiped up and harmed nothing."""
    if _CAUGHT.search(words) and not _NO_TRIFLE.search(words):
        return True
    near = f"{words} {_NEXT.split(after.lstrip(' .,;!?'), maxsplit=1)[0]}"
    spilt = _SPILT.search(words)
    if spilt is None or not _WIPED.search(near):
        return False
    if _NO_TRIFLE.search(near) or _HARMED.search(_MISSED.sub(" ", near)):
        return False
    return all(_SURFACE.match(place["what"]) for place in _PLACE.finditer(words, spilt.end()))
