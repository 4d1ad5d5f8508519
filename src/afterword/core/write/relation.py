"""Who the other person is to the writer: an interviewer, or somebody at work or among friends."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from afterword.core.kin import KIN, NEAR_KIN
from afterword.core.occasion import Occasion, Person, Setting
from afterword.core.trade import is_paid, serves


class Relation(StrEnum):
    """What the writer and the reader of a letter are to each other."""

    INTERVIEWER = "interviewer"
    BOSS = "boss"
    COLLEAGUE = "colleague"
    CLIENT = "client"
    FRIEND = "friend"


BOSSES: Final = (
    r"boss|manager|manageress|director|head|chief|supervisor|lead|leader|principal|headteacher|owner|partner|deputy|foreman|chair|ceo|cto|"
    r"matron|captain|editor|professor"
)
CLIENTS: Final = r"clients?|customers?|guests?|buyers?|patients?|parents?|tenants?|subscribers?|account|passengers?|residents?|service users?"
PEERS: Final = r"colleagues?|co-?workers?|team-?mates?|juniors?|trainees?|interns?|apprentices?|assistants?"
_WORDS: Final = (
    (Relation.CLIENT, re.compile(rf"\b(?:{CLIENTS})\b", re.I)),
    (Relation.COLLEAGUE, re.compile(rf"\b(?:{PEERS})\b", re.I)),
    (Relation.BOSS, re.compile(rf"\b(?:{BOSSES})\b", re.I)),
)
_PLACES: Final = re.compile(
    r"(?:the )?(?:hr|it|accounts|finance|sales|marketing|legal|payroll|reception|admin|logistics|purchasing|operations|human resources)",
    re.I,
)
"""Where somebody sits, which does not tell what they are to the writer."""
_ONE: Final = rf"(?:{CLIENTS}|{PEERS}|boss|manager|manageress|supervisor|line manager|team lead)"
_LED_IN: Final = rf"(?P<word>{_ONE}|regulars?)(?:,| of mine,?|:| (?:in|from|at|on) [^.,;!?\n]{{1,25}},)?(?: is| was)?(?: called| named)?(?: an?)? \Z"
"""Says before a name who it is: "my junior, Tilda", "Client is Mrs Adeyemi", "one of my patients, Karen"."""
_ONE_OF_THEM: Final = (
    rf"(?P<word>{CLIENTS}|{PEERS})[.,;:]? (?:and )?one of (?:them|these|those)(?:,| is| was)?(?: called)? \Z"
)
"""Says it in the sentence before: "I have eleven clients. One of them is Tamsin"."""
_LED_OUT: Final = rf"(?:,| is| was|, who is| has been) (?:an?|my|our|the|one of (?:my|our)) (?:\w+ ){{0,2}}?(?P<word>{_ONE}|regular(?= of| here|[,.]))\b"
"""Says it after the name: "Ben is my colleague", "Mrs Green, a regular of mine"."""
_CARED_FOR: Final = rf"(?:{CLIENTS}|pupils?|students?|children|child|babies|baby|toddlers?)"
_KIN_OF: Final = rf"(?:{KIN}|parents?|carer|guardian)"
_KIN_BEFORE: Final = (
    rf"(?:\b(?:an?|the|my|our|one of (?:my|our)) (?:\w+ )?{_CARED_FOR}['’]?(?:s['’]?)? {_KIN_OF}"
    rf"|\b{_KIN_OF} (?:of|to) (?:an?|the|my|our|one of (?:my|our)) (?:\w+ )?{_CARED_FOR}(?: of mine)?),?(?: is| was)?(?: called| named)? \Z"
)
_KIN_AFTER: Final = (
    rf"(?:,| is| was|, who is|, who was) (?:(?:the|an?) )?{_KIN_OF} (?:of|to) (?:an?|the|my|our|one of (?:my|our)) (?:\w+ )?{_CARED_FOR}\b"
    rf"|,? (?:is |was )?(?:an?|my|one of my|the|our) (?:\w+ )?{_CARED_FOR}['’]?(?:s['’]?)? {_KIN_OF}\b"
    rf"|(?:,? whose|['’]s) {_KIN_OF} (?:is|was|has been|comes|came) (?:an? {_CARED_FOR}\b|one of (?:my|our)\b|(?:in|on|to|with) (?:my|our) (?:\w+ )?(?:class|group|ward|unit|care|surgery|practice|list|nursery|room|lessons?|floor)\b)"
)
"""Says beside a name that those they come with are cared for or taught: "Mrs Ito, the daughter of one of my residents"."""
_THEIR_KIN: Final = rf"(?:,| is| was) (?-i:[A-Z])[\w-]+['’]s? {_KIN_OF}\b"
_IN_SHORT: Final = re.compile(
    r"\b(?:client|customer|supplier)(?:['’]s)? (?:call|meeting|visit|demo|review|dinner|site)\b|\bmy (?:boss|manager|client|customer|supervisor)\b"
    r"|\b(?:call|meeting|visit|lunch) with (?:a|the|our|my) (?:client|customer|boss|manager)\b",
    re.I,
)
_BEGINNING: Final = 200  # characters in which an account says who it is about
_TO_A_CLIENT: Final = re.compile(
    rf"\b(?:at|to|told|served|over|ignored|kept|asked|from|for|on) (?:an?|my|our|one of (?:my|our)|another) (?:\w+ ){{0,2}}?(?:{CLIENTS})\b"
    rf"|\b(?:an?|my|our|one of (?:my|our)) (?:\w+ )?(?:{CLIENTS}) (?:waited|came|asked|complained|called|rang|wanted|left|cried|got|stood|sat|said)\b",
    re.I,
)
_A_CLIENT: Final = re.compile(
    r"\b(?:an?|the|my|our|another|one of (?:my|our|the)) (?:\w+ )?(?:clients?|customers?|guests?|patients?|parents|tenants?|passengers?|residents)\b(?!['’] )|^\W*(?:client|customer|tenant|guest|patient)\b",
    re.I,
)
_OF_THE_HOUSE: Final = re.compile(
    rf"\b(?:{PEERS}|waiters?|waitress(?:es)?|cleaners?|employees?|crew|staff|the team|our team|teachers?|(?:my|the|our) (?:boss|manager|supervisor|foreman|chef|owner))\b",
    re.I,
)
"""Somebody of one's own house, to whom it may have been done as well."""
_TITLED: Final = re.compile(r"(?:Mr|Mrs|Ms|Miss|Herr|Frau)\b")
_SERVED: Final = re.compile(
    r"\b(?:brought|booked|ordered|commissioned|hired|paid|pays|came in for|came for|has been coming|(?:is |['’]s )?(?:collecting|picking up)|(?:her|his|their) (?:usual|order|appointment|invoice|bill|refund|lesson|treatment|haircut|deposit))\b",
    re.I,
)
_ORDERED: Final = re.compile(r"\b(?:brought|booked|ordered|commissioned|hired)\b", re.I)
_DONE_FOR: Final = re.compile(
    r"\b(?:did|fitted|fixed|mended|repaired|painted|built|baked|tiled|sewed|tuned|catered|wired|plastered|a job|the job) (?:[\w'’-]+ ){0,5}?(?:for|at) an? \Z",
    re.I,
)
"""Says before a name that something is done for somebody the writer hardly knows: "Did a tap for a Mrs Hale"."""
_HANDED_IN: Final = re.compile(
    r"\b(?:brought|dropped|left|sent) (?:me |us |in )?(?:his|her|their|an?|the) [^.!?;\n]{1,50}?,? "
    r"(?:to be \w+|for (?:an? )?(?:repair|service|alteration|fitting|cleaning|reupholster\w*|framing|engraving|mot)s?\b)"
    r"|\b(?:told|promised|assured) (?:[\w.'’-]+ ){1,3}?(?:that )?(?:her|his|their) [\w ]{2,30}? (?:would|will) be (?:done|ready|finished|fitted|delivered|mended|repaired|in place)\b",
    re.I,
)
"""Says that somebody handed a thing over to be worked on, or waits for one."""
_BESIDE: Final = re.compile(
    r"\b(?:staff ?room|colleagues?|our (?:team|meeting|shift)|works? (?:with|next to|beside|for) (?:me|us)|next desk|has worked)\b",
    re.I,
)


_OWN: Final = (
    r"(?:step|half|grand|god)?-?(?:mother|mum|mom|father|dad|sister|brother|daughter|son|child)(?:-in-law)?|wife|husband|fianc[eé]e?|girlfriend|boyfriend|cousin|aunt(?:ie|y)?|uncle|niece|nephew|"
    r"flatmate|housemate|room-?mate|neighbou?r"
)
_OWN_BEFORE: Final = re.compile(
    rf"\b(?:my|our) (?:(?:own|old|dear|late|poor|eldest|elder|older|oldest|youngest|younger|little|big|wee|best|(?:husband|wife|partner)['’]s) ){{0,2}}(?:{_OWN}),? \Z",
    re.I,
)
_CALLED_KIN: Final = re.compile(rf"(?:aunt(?:ie|y)?|uncle|{NEAR_KIN})\b(?! superior)|(?-i:brother|sister) ", re.I)
"""Who is called so is of the family; "Sister Anne" may be a nurse, and "Brother Paul" a monk."""


def _is_of_the_home(account: str, name: str) -> bool:
    """Whether the account calls somebody kin of the writer, or who lives with them or next door, whatever else it speaks of."""
    return _CALLED_KIN.match(name) is not None or any(
        _OWN_BEFORE.search(account, max(0, place.start() - 50), place.start()) for place in _places(account, name)
    )


def relation_of(occasion: Occasion, person: Person | None) -> Relation:
    """By the setting, and at work by kinship and the role as told, by the words beside the name, then by what the account is about."""
    if occasion.setting is Setting.INTERVIEW:
        return Relation.INTERVIEWER
    if occasion.setting is Setting.PERSONAL:
        return Relation.FRIEND
    account = occasion.account
    if person is None:
        return _of_nobody_named(account)
    if not person.role and _is_of_the_home(account, person.name):
        return Relation.FRIEND
    role = _told(person.role)
    if role is Relation.CLIENT:
        return role
    beside = _beside_the_name(account, person.name)
    if beside is not None:
        return beside
    begins = _in_short(account, person.name)
    if begins is Relation.CLIENT and person.role and re.search(rf"\btheir {re.escape(person.role)}\b", account, re.I):
        return Relation.CLIENT
    if person.role and not _PLACES.fullmatch(person.role):
        return role or Relation.COLLEAGUE
    others = [other for other in occasion.people if other is not person]
    if begins is not None and not (begins is Relation.BOSS and any(_told(one.role) is begins for one in others)):
        return begins
    return Relation.CLIENT if _is_served(account, person.name, alone=not others) else Relation.COLLEAGUE


def _told(words: str) -> Relation | None:
    return next((relation for relation, pattern in _WORDS if pattern.search(words)), None)


def _of_nobody_named(account: str) -> Relation:
    begins = _IN_SHORT.search(account[:_BEGINNING])
    if begins:
        return _told(begins[0]) or Relation.COLLEAGUE
    served = _TO_A_CLIENT.search(account) or (_A_CLIENT.search(account) and not _OF_THE_HOUSE.search(account))
    return Relation.CLIENT if served else Relation.COLLEAGUE


def _places(account: str, name: str) -> list[re.Match[str]]:
    last = name.split()[-1] if name.split() else name
    return list(re.finditer(rf"(?:{re.escape(name)}|(?<![\w'’]){re.escape(last)})\b", account))


def _beside_the_name(account: str, name: str) -> Relation | None:
    """What stands right before or after the name, wherever it is told."""
    for place in _places(account, name):
        start, end = place.span()
        led = re.search(rf"\b(?:{_LED_IN})", account[max(0, start - 60) : start], re.I)
        led = led or re.search(rf"\b{_ONE_OF_THEM}", account[max(0, start - 60) : start], re.I)
        led = led or re.match(_LED_OUT, account[end : end + 60], re.I)
        if led:
            return _told(led["word"]) or Relation.CLIENT
        if re.search(_KIN_BEFORE, account[max(0, start - 90) : start], re.I) or re.match(
            _KIN_AFTER, account[end : end + 90], re.I
        ):
            return Relation.CLIENT
        if re.match(_THEIR_KIN, account[end : end + 60], re.I) and serves(account):
            return Relation.CLIENT
        if re.search(r"\bI work(?:ed)? for \Z", account[max(0, start - 20) : start], re.I):
            return Relation.BOSS
    return None


def _in_short(account: str, name: str) -> Relation | None:
    """What an account says at its beginning that it is about, before it comes to the name."""
    told = _IN_SHORT.search(account[:_BEGINNING])
    first = next(iter(_places(account, name)), None)
    return _told(told[0]) if told and (first is None or told.start() < first.start()) else None


def _is_served(account: str, name: str, *, alone: bool) -> bool:
    """Whether the writer works for people who come to them or pay them, and this seems to be one of those."""
    places = _places(account, name)
    told = " ".join(
        account[max(account.rfind(".", 0, place.start()), 0) : (account.find(".", place.end()) + 1) or None]
        for place in places
    )
    ends = [account.find(".", place.end()) for place in places]
    if _BESIDE.search(" ".join((told, *(account[end + 1 : account.find(".", end + 1)] for end in ends if end >= 0)))):
        return False
    if _HANDED_IN.search(told) or any(
        _DONE_FOR.search(account[max(0, place.start() - 90) : place.start()]) for place in places
    ):
        return True
    titled = _TITLED.match(name) is not None
    if serves(account):
        return titled or (alone and is_paid(account)) or _SERVED.search(told) is not None
    return is_paid(account) and (_ORDERED if not titled else _SERVED).search(told) is not None
