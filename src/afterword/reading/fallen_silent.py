"""Clauses that say only that somebody has not rung, written or spoken for so long: how falling out is told."""

from __future__ import annotations

import re

_SOMEBODY = r"(?:he|she|they|we|you|(?:my|our|the)\s+(?:[\w-]+\s+)?[\w-]+|(?!nobody|none|nothing|no\b|i\b)[\w-]+(?:\s+and\s+(?:i|[\w-]+))?)"
_THEM = r"(?:(?:to|with|from)\s+)?(?:me|us|him|her|them|each\s+other|one\s+another|(?:my|our)\s+[\w-]+|(?!since\b|for\b|in\b|any|people\b|nobody\b|a\b)[\w-]+)"
_OCCASIONS = (
    r"(?:party|wedding|toast|dinner|lunch|meal|meeting|interview|talk|call|visit|birthday|christening|baptism|holidays?|trip|match|game|weekend|evening|morning|night|day"
    r"|shift|training|rehearsal|ceremony|barbecue|reunion|graduation|concert|show)"
)
_SO_LONG = (
    r"(?:since(?:\s+(?:then|that|yesterday|(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|that|the|this|my|our|his|her|their)\s+"
    rf"(?:week|month|year|spring|summer|autumn|winter|(?:[\w-]+\s+)?{_OCCASIONS})|christmas|easter|(?:january|february|march|april|may|june|july|august|september|october|november|december)))?"
    r"|(?:for|in|over|these|the\s+last|in\s+the\s+last)\s+(?:(?:about|over|nearly|almost|more\s+than|at\s+least|a|an|the|last|past|good|few|couple|of|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+)\s+)*"
    r"(?:days?|weeks?|months?|years?|fortnights?|ages)(?:\s+now)?|all\s+(?:day|week|month|weekend))"
)
_NOT_SAID = (
    r"(?:(?:rung|called|phoned|texted|messaged|e-?mailed|written|replied|answered|responded|spoken|talked|been\s+in\s+touch|got(?:ten)?\s+in\s+touch|got(?:ten)?\s+back|written\s+back|called\s+back|rung\s+back)"
    rf"|said\s+(?:a\s+(?:single\s+)?word|anything|a\s+thing|much))(?:\s+(?:back\s+)?{_THEM})?"
)
_ONLY_SILENCE = re.compile(
    r"\W*(?:(?:and|but|so|now|well|still|only)\s+)*"
    rf"(?:{_SOMEBODY}\s*(?:['’]ve|['’]s)?\s*(?:has|have|had)?\s*(?:n['’]?t|\bnot|\bnever)\s+(?:even\s+|really\s+|yet\s+)?{_NOT_SAID}"
    rf"|i(?:\s+have)?(?:n['’]?t|\s+not|\s+never)\s+(?:{_NOT_SAID}|(?:heard|had)\s+(?:(?:anything|a\s+(?:single\s+)?word|a\s+(?:reply|answer))\s+)?(?:(?:back\s+)?from\s+{_THEM}|back))"
    rf"|i(?:['’]ve|\s+have|\s+had)?\s+(?:heard|had|got)\s+(?:(?:absolutely\s+)?nothing|not\s+a\s+(?:single\s+)?word|no\s+(?:word|reply|answer|news))(?:\s+(?:back\s+)?(?:from\s+)?{_THEM}|\s+back)?"
    rf"|(?:there\s*(?:['’]s|\s+has)\s+been\s+)?(?:nothing|not\s+a\s+word|no\s+(?:word|reply|answer|news)|(?:radio\s+)?silence)(?:\s+(?:back\s+)?{_THEM})?)"
    rf"(?:\s+at\s+all)?\s+{_SO_LONG}(?:\s+either)?\W*",
    re.IGNORECASE,
)


def only_of_silence(clause: str) -> bool:
    """Whether a clause says that somebody has not rung, written or spoken for so long, and nothing else.

    It is how falling out is told; the silence of somebody in danger is told beside words of that. "Nobody has rung" may be
    what despair says, so it is none of these.
    """
    return bool(_ONLY_SILENCE.fullmatch(clause))
