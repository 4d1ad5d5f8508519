"""Whether two sentences were dictated as one, with no mark between them: "four is for mortar you add lime in winter"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES, TENS

_VERB: Final = (
    r"(?:is|are|was|were|has|have|had|does|do|goes|go|takes?|needs?|wants?|must|should|can|cannot|will|would|comes?|gets?|stays?|holds?|runs?|starts?|ends?|works?|stands?|gives?|makes?|costs?|lasts?"
    r"|opens?|closes?|keeps?|means?|belongs?|applies|apply|['’](?:s|re))"
)
_OPEN: Final = (
    r"(?<![,;:–—-])(?<!\band)(?<!\bbut)(?<!\bor)(?<!\bnor)(?<!\bif)(?<!\bwhen)(?<!\bwhile)(?<!\bwhere)(?<!\bthat)(?<!\bwhich)(?<!\bwho)(?<!\bwhat)(?<!\bhow)(?<!\bwhy)(?<!\bwhether)(?<!\bas)"
    r"(?<!\bthan)(?<!\bbecause)(?<!\bsince)(?<!\bafter)(?<!\bbefore)(?<!\buntil)(?<!\btill)(?<!\bonce)(?<!\bunless)(?<!\bso)(?<!\bthen)(?<!\bthough)(?<!\balthough)(?<!\bfor)(?<!\bof)(?<!\bin)(?<!\bon)"
    r"(?<!\bto)(?<!\bat)(?<!\bby)(?<!\bfrom)(?<!\bwith)(?<!\binto)(?<!\bover)(?<!\bunder)(?<!\bper)(?<!\bis)(?<!\bare)(?<!\bsure)(?<!\bcheck)(?<!\bmeans)(?<!\bsays)(?<!\blet)(?<!\bmake)(?<!\bkeep)(?<!\bthe)(?<!\ba)(?<!\bevery)(?<!\beach)(?<!\bonly)(?<!\balways)(?<!\bfirst)(?<!\bone)(?<!\bthing)(?<!\bway)(?<!\btime)(?<!\bday)"
)
"""Behind anything but what leads to a second clause, or to a thing."""
_STATED: Final = re.compile(rf"\b{_VERB}\b|['’](?:s|re)\b", re.IGNORECASE)
_ANOTHER: Final = re.compile(
    rf"{_OPEN} (?=(?:(?:the|an?|each|every|no|my|our|your|its|this|these) (?:(?!(?:I|you|we|he|she|it|they|that|which|who|and|or|if|when|where|as|than|there) )[\w-]+ ){{1,3}}?|(?:it|they|there) ?){_VERB} "
    r"|(?:you|we) (?:(?:have|need) to|must) "
    r"|(?:you|we) (?!should\b|can\b|must\b|have\b)[a-z]+ (?:the|an?|it|them|your|all|in|up|off|on|at|after|to|first|then|every|no|two|three|four|half)\b)"
    rf"|(?:\d|\b(?:{'|'.join((*ONES[2:], *TENS))})) (?=(?:you|we) [a-z]+)",
    re.IGNORECASE,
)


def runs_together(words: str) -> bool:
    """Whether a second sentence begins in the words with nothing before it; a "the" behind a noun may also go on about it."""
    first = _STATED.search(words) or re.match(r"(?:you|we|one|I) [a-z]+", words, re.IGNORECASE)
    return first is not None and any(_ANOTHER.finditer(words, first.end()))
