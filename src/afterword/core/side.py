"""Which side of somebody a slip without a name shows, by its words: manners mostly, else order or honesty.

The learnt reader says it by itself (`reading/slips.py`); this stands where that is not there, or was not asked. Of 260 such
slips by 72 authors another reader called 214 manners, 27 honesty, 17 order and 2 skill; so manners is what it is where no
word says otherwise.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Dimension, Moment

_HONESTY: Final = re.compile(
    r"\bpocketed\b|\bin my (?:pocket|bag)\b|\bsouvenir\b|\btook (?:home|(?:one|two|some) of (?:their|his|her|the)|a (?:\w+ ){1,2}from)\b"
    r"|\b(?:took|taken|take) (?:[\w'’]+ ){0,7}?(?:home|with me)\b|\bwent (?:away|off) (?:from there )?with (?:their|his|her|the)\b"
    r"|\bkept (?:their|his|her|the) (?:\w+ )?(?:badge|pen|key|keys|mug|card|change|money)\b"
    r"|\b(?:without|instead of) (?:telling (?!\w+ (?:goodbye|bye|good ?night))|owning)"
    r"|\b(?:did(?: not|n['’]?t)|never) (?:tell|told|own up|owned up|mention(?:ed)? it|let on|say (?:it was me|so))\b"
    r"|\blet (?:him|her|them|[A-Z]\w+) (?:go on|think|believe|find out|take the blame)\b|\bsecretly\b|\bon the quiet\b|\bswapped\b"
    r"|\brecorded\b|\bwithout (?:consent|permission)\b|\bpretend\w*\b|\bhid\b|\bhidden\b|\bpeek\w*\b|\bsneak\w*\b|\bsnuck\b"
    r"|\b(?:had )?promised\b|\bgave my word\b|\beavesdrop\w*\b|\blisten(?:ed|ing) at\b|\bforged\b|\bsigned (?:for|as|with|in as)\b",
    re.IGNORECASE,
)
_ORDER: Final = re.compile(
    r"\bi(?: had|'d|’d)? park(?:ed)?\b|\bwrong (?:room|door|floor|building|entrance|lift|link|channel|day|bus|train)\b|\bcupboard\b"
    r"|\b(?:find|found|knew|know) (?:no|the|my) way out\b|\bgate open\b|\bwi-?fi\b|\bscreen ?shar\w+\b|\breply(?: all)? instead\b"
    r"|\brecalled the e?-?mail\b|\b(?:left|forgot) (?:my|the|a|an) (?:\w+ ){0,2}(?:umbrella|present|coat|bag|card|gate|keys?|papers?|folder|badge)\b"
    r"|\b(?:too|hours?|far) early\b|\btwo days later\b|\bdouble[- ]booked\b|\bforgot to (?:book|sign|bring|turn|switch|cancel|order)\b",
    re.IGNORECASE,
)


def side_of(words: str) -> Dimension:
    """Manners, order or honesty, by what the words of the slip tell."""
    if _HONESTY.search(words):
        return Dimension.INTEGRITY
    return Dimension.LOGISTICS if _ORDER.search(words) else Dimension.WARMTH


def with_side(moment: Moment) -> Moment:
    """A slip without a name with the side that its words tell; one that has a side, and any other moment, as it is."""
    if moment.kind != "other" or moment.facts.dimension is not None:
        return moment
    return replace(moment, facts=replace(moment.facts, dimension=side_of(moment.quote.text)))
