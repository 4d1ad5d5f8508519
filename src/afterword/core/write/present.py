"""Who was there: somebody who only gets papers afterwards, or with whom the teller works elsewhere, has no part in the talk."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.kin import KIN
from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.write.names import TITLES, spoken_of_as

_TITLE: Final = rf"(?:(?:{'|'.join(TITLES)})\.?\s+)?"
_GETS_PAPERS: Final = re.compile(
    r"\b(?:send|sent|sending|mail|e-?mail|forward|post|return|submit|upload|deliver)\b[^.!?;\n\"“”]{0,60}\b(?:to|via|through)\s+"
    rf"(?:(?:her|his|their|the|an?)\s+(?:[\w-]+,?\s+){{1,3}}?)?{_TITLE}$",
    re.IGNORECASE,
)
_OF_THE_TELLER: Final = re.compile(
    r"\b(?:my|our)\s+(?:(?:own|old|former|ex-?|then|present|current|last|previous|line)\s*)*(?:[\w-]+\s+)?"
    r"(?:boss|manager|supervisor|head|chef|director|lead|foreman|employer|colleague|co-?worker|team-?mate|team mate|partner|friend|mate|flatmate|mentor|tutor|lecturer|client|"
    rf"customer|student|apprentice|trainee|landlord|landlady|neighbou?r|referee|reference|{KIN}),?\s+"
    rf"(?:(?:called|named|is|was)\s+)?{_TITLE}$",
    re.IGNORECASE,
)
_LED_THE_TALK: Final = re.compile(
    r"\b(?:interview\w*|panel|seen|met|trial|talk)\b(?:(?!\bI\b)[^.!?\n]){0,80}\b(?:with|by|were|was|and)\s+$",
    re.IGNORECASE,
)
"""Leads to somebody's own boss where that one held the talk: "an interview with my own boss Rachel"."""
_AT_THE_DOOR: Final = re.compile(r"\b(?:receptionist|reception|front desk|porter|doorman)\b", re.IGNORECASE)
_TAKES_PART: Final = re.compile(
    r",?\s+(?:(?:who|he|she|also|then|just|both|even)\s+)*(?:was\s+(?:there|on\s+the|in\s+the|the\s+chair|part|also)|sat|sits|asked|asks|interviewed|chaired|led|"
    r"nodded|smiled|laughed|frowned|looked|joined|came\s+in|opened|began|wrote\s+(?:it|that|something)\s+down|interrupted|raised)\b",
    re.IGNORECASE,
)

_WAS_NOT: Final = re.compile(
    r"(?:\s+from\s+[^.,;!?\n]{1,40})?,?\s+(?:who\s+)?(?:(?:was\s+not|wasn['’]?t|were\s+not|weren['’]?t)\s+(?:actually\s+|even\s+)?(?:there|present|in\s+the\s+room|on\s+the\s+call|at\s+the\s+interview)"
    r"|(?:could\s+not|couldn['’]?t|did\s+not|didn['’]?t)\s+(?:make\s+it|come|join|attend))\b",
    re.IGNORECASE,
)
"""Told right behind a name: that somebody was not there."""

_A_NAME: Final = r"(?:[^\W\d_]+['’\w-]*(?: (?!and\b)[^\W\d_]+['’\w-]*){0,2})"
_IS_A_REFEREE: Final = re.compile(
    rf"\b(?:references?|referees?)\b[^.!?;\n]{{0,60}}?(?:\b(?:is|are|was|were|from|by|namely|that['’]?s|being)|:|,)\s+(?:{_A_NAME}(?:,| and|, and| or)\s+){{0,3}}{_TITLE}$",
    re.IGNORECASE,
)
"""Leads to somebody whom the teller names as a reference: "two references, so that's Una Pell and "."""
_REACH: Final = 300
"""Characters before a name; what these patterns take is shorter, and a long account is not gone through for every name."""


def was_there(occasion: Occasion, person: Person) -> bool:
    """Whether somebody took part in the talk; so does everybody of whom the account does not tell otherwise."""
    return person in present(occasion)


def present(occasion: Occasion) -> tuple[Person, ...]:
    """Those who took part in the talk, in their order; all of them where nobody would be left."""
    if occasion.setting is not Setting.INTERVIEW:
        return occasion.people
    return tuple(person for person in occasion.people if not _only_told_of(occasion.account, person)) or occasion.people


def _only_told_of(account: str, person: Person) -> bool:
    parts = "|".join(re.escape(part) for part in spoken_of_as(person.name))
    name = rf"\b(?:{parts})(?:\s+(?:{parts}))*\b"
    places = list(re.finditer(name, account)) if parts else []
    if parts and not places:  # an account in small letters
        places = list(re.finditer(name, account, re.IGNORECASE))
    if any(_WAS_NOT.match(account, place.end()) for place in places):
        return True
    if not places or any(_TAKES_PART.match(account, place.end()) for place in places):
        return False
    if _AT_THE_DOOR.search(person.role) or any(_is_of_the_teller(account, place.start()) for place in places):
        return True
    return any(
        all(leads.search(account, max(0, place.start() - _REACH), place.start()) for place in places)
        for leads in (_GETS_PAPERS, _IS_A_REFEREE)
    )


def _is_of_the_teller(account: str, at: int) -> bool:
    """Whether a name is told there as that of somebody of the teller's own work or life, who did not hold the talk."""
    told = _OF_THE_TELLER.search(account, max(0, at - _REACH), at)
    return told is not None and not _LED_THE_TALK.search(account, max(0, told.start() - _REACH), told.start())
