"""Who was there: who only gets papers afterwards, only set the talk up, or works with the teller elsewhere, has no part in it."""

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

_TALK: Final = (
    r"(?:the|my|this|our|an?)\s+(?:whole\s+)?(?:interviews?|talk|call|meeting|trial|chat|slot|round|appointment)"
)
_ALL_OF_IT: Final = r"(?:it|this|that|things|everything|me|us|the\s+(?:whole\s+)?thing)"
_SET_UP: Final = (
    rf"(?:(?:set|sorted|lined|fixed)\s+(?:{_TALK}\s+(?:up|out)|(?:up|out)\s+{_TALK})|(?:arranged|booked|scheduled|organi[sz]ed|coordinated)\s+{_TALK}|invited\s+me\s+(?:(?:to|for)\s+{_TALK}|by\s+(?:e-?mail|mail|phone))"
    r"|(?:sent|mailed|e-?mailed|gave)\s+me\s+(?:the|an?|my)\s+(?:invitation|invite|prep\w*|pep\s+talk)|prepped\s+me|prepared\s+me\s+for|coached\s+me"
    r"|(?:forwarded|passed\s+on|sent\s+on|sent\s+in|submitted)\s+(?:my|the)\s+(?:cv|résumé|resume|application)|passed\s+(?:my|the)\s+(?:cv|résumé|resume|application)\s+on|put\s+me\s+(?:forward|up\s+for)"
    rf"|recommended\s+me|referred\s+me|got\s+me\s+{_TALK})\b"
)
"""What somebody does who brings a talk about."""
_OF_A_GO_BETWEEN: Final = (
    rf"(?:{_SET_UP}|(?:set|sorted|lined|fixed)\s+{_ALL_OF_IT}\s+(?:all\s+)?(?:up|out)|(?:arranged|booked|scheduled|organi[sz]ed)\s+{_ALL_OF_IT}|told\s+me\s+(?:to|before|beforehand)\b"
    r"|(?:rang|called|phoned|briefed|messaged|texted)\s+me\s+(?:before(?!\s+me)|beforehand|ahead|up\s+to|the\s+(?:day|night|evening|week)\s+before))"
)
"""The same, and what tells it of a recruiter, who may be one of those in the room as well."""
_WHO: Final = (
    r"(?:\s*\([^()\n]{1,60}\))?(?:\s+(?:from|at|of|in)\s+[^.,;!?\n]{1,40})?,?\s+"
    r"(?:(?:and|who|she|he|they|has|had|have|[’'](?:d|s)|also|already|kindly|first|then|even|just|only|is\s+the\s+one\s+who|was\s+the\s+one\s+who)\s+)*"
)
_ONLY_SET_UP: Final = re.compile(_WHO + _SET_UP, re.IGNORECASE)
_GO_BETWEEN_DID: Final = re.compile(_WHO + _OF_A_GO_BETWEEN, re.IGNORECASE)
"""Told right behind a name: that somebody brought the talk about, which is no part in it."""
_SET_UP_BY: Final = re.compile(
    rf"\b(?:arranged|booked|set\s+up|scheduled|organi[sz]ed|coordinated|referred|recommended|put\s+forward)\s+(?:\w+\s+)?by\s+(?:(?:the|a|my)\s+(?:[\w-]+\s+)?(?:recruiter|agent|agency|coordinator),?\s+)?{_TITLE}$",
    re.IGNORECASE,
)
_RECRUITER: Final = r"(?:recruiter|recruitment\s+(?:agent|consultant|partner)|talent\s+(?:partner|scout|acquisition\s+\w+)|(?:interview|recruitment)\s+coordinator|hr(?:\s+(?:person|lady|contact|woman|man))?)"
_IS_A_RECRUITER: Final = re.compile(rf"\b{_RECRUITER}\b", re.IGNORECASE)
_CALLED: Final = rf"(?:\s+(?:is|was)(?:\s+(?:called|named))?|[’']s\s+name\s+(?:is|was)|,|:)?\s+{_TITLE}$"
_RECRUITER_NAMED: Final = re.compile(rf"\b{_RECRUITER}{_CALLED}", re.IGNORECASE)
_GO_BETWEEN_NAMED: Final = re.compile(
    rf"\b(?:my\s+recruiter|head-?hunter|(?:job|careers?)\s+(?:coach|advis[eo]r)|agency\s+(?:lady|man|woman|guy|person|contact)){_CALLED}",
    re.IGNORECASE,
)
_GO_BETWEEN_BEHIND: Final = re.compile(
    r",?\s+(?:(?:is|was)\s+)?(?:my\s+recruiter|(?:from|at|of|with)\s+(?:the|my|an?)\s+(?:[\w-]+\s+)?(?:agency|job\s*centre))\b",
    re.IGNORECASE,
)
_SAT_THERE: Final = re.compile(
    r"\b(?:panel|interview(?:ed)?\s+(?:by|with)|there\s+w(?:as|ere)|in\s+the\s+room|on\s+the\s+(?:call|panel)|met(?:\s+with)?|spoke\s+(?:to|with)|talked\s+(?:to|with)|in\s+front\s+of|across\s+from|opposite)\b"
    r"(?:(?!\b(?:I|arranged|booked|scheduled|organi[sz]ed|set|through|via)\b)[^.!?\n]){0,80}$"
)
"""Leads to one of those with whom the talk was."""
_MET: Final = re.compile(
    r"\b(?:interview\w*|panel|met|spoke|talked|talk|in\s+front\s+of|across\s+from|opposite|by|with)\b(?:(?!\bI\b)[^.!?\n]){0,80}$",
    re.IGNORECASE,
)
"""Leads, in one sentence, to somebody the talk was with."""
_CAME_ALONG: Final = re.compile(
    r"[^.!?\n]{0,100}?\b(?:sat\s+(?:in|there|with|next|beside)|joined|took\s+(?:the\s+)?(?:notes|minutes)|(?:was|were)\s+(?:\w+\s+)?(?:there|present|on\s+the\s+(?:call|panel|line)|in\s+the\s+room)"
    r"|(?:she|he|they)\s+(?:\w+\s+)?asked)\b"
    r"|[^.!?\n]{0,100}[.!?]\s+(?:She|He|They)\s+(?:\w+\s+)?(?:asked|interviewed|wanted\s+to\s+know)\b",
    re.IGNORECASE,
)
"""Told later in the sentence of a name, or right behind it: who set the talk up, and was there as well."""

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


_WORK: Final = r"(?:model|pipeline|design|designs|code|report|analysis|regression|figures|numbers|spreadsheet|plan|drawings?|slides?|recipe|concept|experiments?|tests?|system|tool|app|site|website|database|dashboard|filter|machine|prototype|software|script|paper|method|tabs)"
_DID_THE_WORK: Final = re.compile(
    r"\s+(?:(?:had|has|really|actually|in fact)\s+)*(?:(?:built|designed|drew|drawn|developed|coded|programmed|invented)\s+(?:it\b|that\b|all\b|most\b|the\s+(?!team|company|firm|place|business|group|department)[\w-]+)"
    rf"|(?:made|wrote|written|did|done)\s+(?:(?:all|most|half)\s+(?:of\s+)?)?(?:the\s+)?(?:[\w-]+\s+)?{_WORK}\b)",
    re.IGNORECASE,
)
"""Told right behind a name: whose work it really was."""
_IS_KNOWN: Final = re.compile(
    rf"\b(?:knows?|knew|has met|(?:works?|worked|studied) with|friends with|heard of|asked about|brought up)\s+{_TITLE}$",
    re.IGNORECASE,
)
"""Leads to somebody whom one of those there knows, or asked about."""


def _only_spoken_of(account: str, places: list[re.Match[str]]) -> bool:
    """Whether somebody is only told of as the one who did the work that was talked of."""
    work = [_DID_THE_WORK.match(account, place.end()) is not None for place in places]
    known = [_IS_KNOWN.search(account, max(0, place.start() - _REACH), place.start()) is not None for place in places]
    there = any(_MET.search(account, max(0, place.start() - _REACH), place.start()) for place in places)
    return any(work) and not there and all(map(any, zip(work, known, strict=True)))


_HEARD_IT: Final = re.compile(
    r",?\s+(?:(?:who|had|has|must have|clearly|also)\s+)*(?:heard\s+(?:me|it|that|this|every\s+word|everything|all\s+of\s+it|the\s+lot)|overheard)\b",
    re.IGNORECASE,
)
"""Told right behind a name: that somebody heard what was said to others."""


def only_heard_it(occasion: Occasion, person: Person) -> bool:
    """Whether somebody at an interview is only told to have heard something: no talk was held with them, and there is none to thank for."""
    if occasion.setting is not Setting.INTERVIEW:
        return False
    account = occasion.account
    parts = "|".join(re.escape(part) for part in spoken_of_as(person.name))
    places = list(re.finditer(rf"\b(?:{parts})(?:\s+(?:{parts}))*\b", account)) if parts else []
    met = any(
        _TAKES_PART.match(account, place.end()) or _MET.search(account, max(0, place.start() - _REACH), place.start())
        for place in places
    )
    return not met and any(_HEARD_IT.match(account, place.end()) for place in places)


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
    if _only_set_it_up(account, person, places) or _only_spoken_of(account, places):
        return True
    if _AT_THE_DOOR.search(person.role) or any(_is_of_the_teller(account, place.start()) for place in places):
        return True
    return any(
        all(leads.search(account, max(0, place.start() - _REACH), place.start()) for place in places)
        for leads in (_GETS_PAPERS, _IS_A_REFEREE)
    )


def _only_set_it_up(account: str, person: Person, places: list[re.Match[str]]) -> bool:
    """Whether somebody is told to have brought the talk about, and nothing tells of a part in it."""
    before = [account[max(0, place.start() - _REACH) : place.start()] for place in places]
    ends = [place.end() for place in places]
    if any(map(_SAT_THERE.search, before)) or any(_CAME_ALONG.match(account, end) for end in ends):
        return False
    if any(_ONLY_SET_UP.match(account, end) or _GO_BETWEEN_BEHIND.match(account, end) for end in ends):
        return True
    if any(_SET_UP_BY.search(words) or _GO_BETWEEN_NAMED.search(words) for words in before):
        return True
    recruits = _IS_A_RECRUITER.search(person.role) or any(map(_RECRUITER_NAMED.search, before))
    return bool(recruits) and any(_GO_BETWEEN_DID.match(account, end) for end in ends)


def _is_of_the_teller(account: str, at: int) -> bool:
    """Whether a name is told there as that of somebody of the teller's own work or life, who did not hold the talk."""
    told = _OF_THE_TELLER.search(account, max(0, at - _REACH), at)
    return told is not None and not _LED_THE_TALK.search(account, max(0, told.start() - _REACH), told.start())
