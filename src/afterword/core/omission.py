"""What somebody left undone towards another: a day forgotten, a promise not kept, a call that never came."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from afterword.core.coins import COIN
from afterword.core.owing import unpaid
from afterword.core.pledges import broken_word
from afterword.core.week import MONTHS, WEEKDAYS
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, with_capitals, words_of
from afterword.core.write.pronouns import named_to_its_reader, to_its_reader

_NTH: Final = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|(?:six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:first|fifth))"
)
_EVENT: Final = (
    r"(?:birthday|anniversary|wedding|party|christening|baptism|graduation|recital|concert|first night|opening night|funeral|"
    r"leaving do|house-?warming|name day|big day|present|card|gift|exam|operation|send-off|test|match|race|show|visit)"
)
_NAME: Final = r"(?-i:[A-Z])[\w-]+"
_MY_PEOPLE: Final = r"my (?:(?:best|oldest|closest|dear|old|little|big) )?(?:friend|mate|sister|brother|mum|mom|mother|dad|father|gran|nan|grandad|cousin|aunt|auntie|uncle|boss|neighbour|flatmate|girlfriend|boyfriend|wife|husband)s"
"""Whose day it was, as one types it without an apostrophe: "my best friends birthday"."""
_WHOSE: Final = rf"(?P<owner>her|his|their|our|my(?= (?:[a-z]+ )?anniversary)|(?:my (?:\w+ ){{1,2}}?)?{_NAME}['’]s|my (?:(?:best|oldest|closest|dear|old|little|big) )?\w+['’]s|{_MY_PEOPLE})"
_DAY: Final = re.compile(rf"\b{_WHOSE}\s+(?P<day>(?:{_NTH}|[a-z]+)\s+{_EVENT}|{_NTH}|{_EVENT})\b", re.IGNORECASE)
_NOT_QUITE: Final = r"(?<!nearly )(?<!almost )(?<!she )(?<!he )(?<!they )(?<!nobody )"
_FORGOT: Final = re.compile(
    rf"\b(?P<how>(?:clean|completely|totally|entirely|simply) )?{_NOT_QUITE}forgot(?:ten)?\b|\b(?:(?:right|clean|straight|completely|clear) )?out of my (?:head|mind)\b"
    r"|\bslipped my (?:mind|memory)\b|\bescaped me\b|\bdid(?: not|n['’]?t) remember\b|\bnever remembered\b",
    re.IGNORECASE,
)
_MISSED: Final = re.compile(rf"\b{_NOT_QUITE}missed (?:out on )?(?={_WHOSE}\s)", re.IGNORECASE)
_OF_SOMEBODY: Final = re.compile(
    rf"\bforgot(?:ten)? (?!(?:her|his|their) names?\b)(?:[\w'’-]+ ){{0,5}}?(?:her|him|his|them|their|she|he|they|{_NAME}['’]s)\b",
    re.IGNORECASE,
)
_BASE: Final = {
    form: base
    for base, forms in {
        "ring": "ring rang rung",
        "call": "call called",
        "phone": "phone phoned",
        "text": "text texted",
        "visit": "visit visited",
        "write": "write wrote written",
        "come": "come came",
        "go": "go went gone",
        "turn up": "turn turned",
        "show up": "show showed",
        "answer": "answer answered",
        "reply": "reply replied",
        "help": "help helped",
        "collect": "collect collected",
        "pick": "pick picked",
    }.items()
    for form in forms.split()
}
_WITH_OBJECT: Final = frozenset({"ring", "call", "phone", "text", "visit", "help", "collect"})
_DID_NOT: Final = re.compile(
    r"\b(?:never|did not|didn['’]?t|had not|hadn['’]?t|forgot to)\s+(?:(?:even|once|actually|ever|so much as)\s+)?"
    rf"(?P<verb>{'|'.join(sorted(_BASE, key=len, reverse=True))})\b"
    r"(?P<more> (?:back|round|over|up|by|in(?! the\b| time\b))\b)?(?: (?P<whom>her|him|them|(?:my (?:[a-z]+ ){{1,2}})?(?P<name>{_NAME}))\b(?!['’]))?(?: (?P<late>back|up)\b)?",
    re.IGNORECASE,
)
_SOMEBODY_ELSE: Final = re.compile(
    rf"(?:\b(?:he|she|they|it|who|that|which|nobody|anybody|everyone|everybody|we|you)|{_NAME}|\b(?i:a|an|my|the|our|his|her|their) (?!(?:and|but|so|then)\b)[\w-]+)"
    r" (?:(?:just|then|had|simply|still) )*$|\b(?i:the|a|an|my|our) [\w-]+ (?:that |who )?I (?:had )?\w+ $"
    r"|\bI(?:['’]d| had| was|['’]ve been| have been)(?: been)? \w+(?:ed|en|t) $"
)
_WHO_DID: Final = re.compile(rf"\b(?:(?P<own>[Ii])|(?i:he|she|they|who)|(?:^|(?<=[,;] )){_NAME})\b(?=['’ ])")
_GOES_ON: Final = re.compile(r"\b(?:and|but) (?:(?:just|then|simply|still) )*$", re.IGNORECASE)
_ANOTHER_SENSE: Final = re.compile(
    r"(?: (?:it|that|this|them|her|him|you))? (?:in time|on time|down|off|out|clean|across|away|ahead|through|forward|wrong|well|badly|smoothly|properly|into|as (?:planned|hoped)|to (?:mind|terms)"
    r"|(?:anything|nothing|names?|an? (?:\w+ )?(?:liar|cheat|thief|fool|idiot|coward|bully|hypocrite|failure|disgrace))(?! (?:back|about|to)\b))\b",
    re.IGNORECASE,
)
"""Behind a verb that then tells of something else: "go out to look", "come clean", "write it down", "call him anything"."""
_PLACE_TO_BE: Final = (
    rf"(?:{_EVENT}|dinner|lunch|breakfast|meal|ceremony|service|mass|meeting|interview|appointment|rehearsal|practice|training|game|play|reunion|"
    r"wake|burial|barbecue|shower|do|reading|performance|lesson|class|session|shift|house|place|hospital|church)"
)
_WROTE_WHAT: Final = re.compile(r" (?:it|that|this|the|any of it|about)\b(?! (?:to|back)\b)", re.IGNORECASE)
_TO_WHERE_EXPECTED: Final = re.compile(
    rf"\s*(?:$|[.,;:!?)–—-]|(?:and|but|because|cos|so|when|though|although|after all|in the end|either|that (?:day|night|evening)|as|like|with (?:her|him|them|{_NAME}))\b"
    rf"|(?:along )?(?:to|round to|over to) (?:(?:see|visit|help|meet|collect) |(?:her|hers|him|his|them|theirs|it)\s*(?:$|[.,;:!?)])"
    rf"|{_NAME}['’]s\b|(?i:the|her|his|their|our|my|a|that) (?:[\w'’-]+ ){{0,2}}{_PLACE_TO_BE}\b))"
)
"""Behind "did not go": to be where one was expected, and not to go out to look."""
_LATER: Final = re.compile(r"[^.,;:!?\n]*?\b(?:until|till)\b", re.IGNORECASE)
"""Behind something that was done late, and not left undone."""
_PROMISE: Final = re.compile(
    r"\bpromis(?:e|ed|ing)\b|\b(?:gave|given) (?:her|him|them|\w+) my word\b|\bswor[en] (?:to|that|I)\b"
    rf"|\b(?:said|told (?:her|him|them|{_NAME})) (?:that )?I(?:['’]d| would)\b",
    re.IGNORECASE,
)
_WHOM: Final = rf"(?:her|him|them|(?i:my|our|the) (?:(?!to\b|that\b|I\b)[a-z-]+ ){{1,3}}?(?:{_NAME})?|(?:(?:Mrs?|Ms|Miss|Dr)\.? )?{_NAME}(?: {_NAME})?)"
_PROMISED_TO: Final = re.compile(
    rf"\b(?:promised (?:{_WHOM} )?(?:that )?(?:to|I['’]d|I would)|(?:said|told {_WHOM}) (?:that )?I(?:['’]d| would)) "
    r"(?P<deed>[a-z](?:[\w'’ £$€-]|(?<=\d)[.,](?=\d))*)",
    re.IGNORECASE,
)
_DEED_ENDS: Final = re.compile(
    r"\s(?:because|and|but|so|before|after|in|on|at|by|when|while|as|since|first|that|which|this|next|every|straight|today|tonight|tomorrow)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_AND_DID_NOT: Final = re.compile(
    r"\b(?:I|and|but)\s+(?:(?:I|then|just|of course|simply|still) )*(?:didn['’]?t|did not|never did|never|hadn['’]?t|had not|forgot)\b"
    r"(?=\s*(?:[,.;:!?–—-]|$|and\b|because\b|it\b|to\b|do it\b|bother\b))",
    re.IGNORECASE,
)
_BROKE: Final = re.compile(
    r"\b(?:broke|broken|did(?: not|n['’]?t) keep|went back on) (?:my|the|a|that) (?:\w+ )?(?P<what>promise|word)\b",
    re.IGNORECASE,
)
_IN_VAIN: Final = (
    r"I (?:(?:just|then|simply|clean|completely|only) )?(?:forgot|fell asleep|overslept|had forgotten|cancelled|backed out|went (?:fishing|out|home|shopping|to (?:bed|the (?:pub|gym|beach|match|cinema)))\b|stayed (?:home|in|at)\b|"
    r"did(?: not|n['’]?t)(?= (?:do|go|come|make|get|turn|show|ring|call|send|write|bring|finish)\b|\s*(?:[,.;:!?]|$))|never (?:did|went|came|rang|called|sent|wrote|turned up))"
)
_SAID_AND_NOT: Final = re.compile(
    rf"\bI(?:['’]d| had)? (?:promised|sworn|agreed|said I(?:['’]d| would)|told (?:her|him|them|{_NAME}|my \w+) I(?:['’]d| would)|was (?:supposed|meant) to)\b"
    rf"(?P<what>(?:[^.!?\n\"“]|(?<=\d)[.,:](?=\d)){{3,90}}?)(?:[.,;]|\band\b|\bbut\b|\bthen\b)\s*(?:(?:and|but|then|instead|of course|in the end),? )*{_IN_VAIN}",
    re.IGNORECASE,
)
_OVERDUE: Final = re.compile(
    rf"\b(?:deadline|due (?:on|by|date))\b[^.!?\n]{{0,50}}?\b{_IN_VAIN}|\bI(?:['’]d| had)? (?:\w+ )?missed (?:the|her|his|their|a|our|my) (?:\w+ ){{0,2}}?deadline\b"
    r"|\bI was (?:supposed|meant|due) to [^.!?\n]{3,80}?\b(?:and|but) I (?:only )?(?:filed|sent|did|handed|delivered|paid|brought|gave|posted|booked|ordered|finished) (?:it|them) "
    r"(?:in |out |off |over )?(?:on|only|late|after|the (?:day|week) after|a (?:day|week|month)|(?:two|three|four|five|ten|\d+) (?:days|weeks))\b",
    re.IGNORECASE,
)
_OF_A_BIRTHDAY: Final = re.compile(r"\bbirthday\b", re.IGNORECASE)
_OTHER_DAYS: Final = re.compile(r"\b(?:anniversary|wedding|married)\b", re.IGNORECASE)


_ASKED_AND_FORGOT: Final = re.compile(
    r"\b(?:ask(?:ed|s)|told|begged|wanted|reminded|trusted) (?:me|us) (?:(?!I\b)[\w’\'-]+ ){0,4}?to (?!me\b|us\b)[a-z][^!?\n]{0,140}?\b(?:I|we) (?:(?:clean|completely|totally|just|simply|then|had|went and) ){0,2}forg[eo]t(?:ten)?"
    r"(?: (?:completely|entirely|clean|totally|all about it|about it|it|to))?(?=\s*(?:[.,;!]|$|and\b|because\b|cos\b|until\b))",
    re.IGNORECASE,
)


_HEARD_ELSEWHERE: Final = re.compile(
    rf"\b(?P<who>she|he|they|(?:(?:Mrs?|Ms|Miss|Dr)\.? )?{_NAME}(?: {_NAME})?|my (?:\w+ )?\w+|the \w+)(?:['’]d| had| had to| has| only)* (?:hear|heard|find out|found out|learn|learn(?:ed|t)|read)\b"
    r"(?:(?!\bI\b)[^.!?\n]){0,70}? from (?!me\b|us\b)(?:(?!\bI\b)[^.!?\n]){2,60}?,? (?:and not|not|instead of|rather than|before)(?: from)? (?:me|us)\b",
    re.IGNORECASE,
)
_COULD_NOT_TELL: Final = re.compile(
    r"\bI (?:could(?: not|n['’]?t) (?:(?:make|bring|get) myself (?:to )?|face )|did(?: not|n['’]?t) dare (?:to )?|had(?: not|n['’]?t) the (?:heart|courage|nerve) to |was too (?:ashamed|scared|afraid|embarrassed|proud|cowardly) to )"
    rf"(?:ring|call|phone|tell|write to|text|ringing|calling|phoning|telling|writing to|texting) (?:her|him|them|my \w+|(?:(?:Mrs?|Ms|Miss|Dr)\.? )?{_NAME})\b",
    re.IGNORECASE,
)


def _never_told(words: str) -> re.Match[str] | None:
    """Whether they heard it from somebody else, or the teller could not bring themselves to tell them."""
    return _HEARD_ELSEWHERE.search(words) or _COULD_NOT_TELL.search(words)


_NO_NAMES: Final = frozenset("Mr Mrs Ms Miss Dr She He They My The".split())


def _is_about(untold: re.Match[str], names: Collection[str]) -> bool:
    """Whether no other than the reader is named as the one who was not told."""
    named = re.findall(_NAME, untold[0].partition(" from ")[0].removeprefix("I "))
    return not names or all(one in names or one in _NO_NAMES for one in named)


def tells_omission(words: str) -> bool:
    """Whether the words say that the teller forgot somebody's day, stayed away, never rang, or broke a promise."""
    if _own(_FORGOT, words) and (_DAY.search(words) or _PROMISE.search(words) or _OF_SOMEBODY.search(words)):
        return True
    return bool(
        _own(_MISSED, words)
        or _BROKE.search(words)
        or _SAID_AND_NOT.search(words)
        or _OVERDUE.search(words)
        or _not_done(words)
        or _promised_in_vain(words)
        or _ASKED_AND_FORGOT.search(words)
        or _never_told(words)
        or broken_word(words)
        or day_of_two(words)
    )


def is_only_untold(words: str) -> bool:
    """Whether all that was left undone is to tell them of something: beside the thing itself that is no second one."""
    return _COULD_NOT_TELL.search(words) is not None and not tells_omission(_COULD_NOT_TELL.sub(" ", words))


def _own(act: re.Pattern[str], words: str) -> bool:
    """Whether one of these acts is the teller's own; what slipped somebody's mind says itself whose."""
    return any(
        re.search(r"\b(?:my|me)\b", found[0], re.IGNORECASE)
        or (
            _is_own(words[: found.start()])
            and not _ANOTHERS_LIST.search(words[max(0, found.start() - LIST_REACH) : found.start()])
        )
        for found in act.finditer(words)
    )


def undone(words: str, account: str = "", *, to_reader: bool, names: Collection[str] = ()) -> str:
    """What was left undone, as it stands after "I" in a note ("forgot your birthday"); empty where it cannot be said safely.

    `to_reader`: "her" and "him" are the one who reads it; `names` are the words of that person's name.
    """
    if debt := unpaid(words, account, to_reader=to_reader, names=names):
        return debt
    if missed := day_of_two(words):
        return f"did not keep my word on {missed.capitalize()}"
    day = _day_missed(words, account, to_reader=to_reader, names=names)
    found = [day] if day else []
    if not_done := _not_done(words):
        if _LATER.match(words, not_done.end()):
            return day if is_clean(day) else ""  # it was done late; the person's own words tell until when
        promised = " as I had promised" if _was_promised(not_done, words) else ""
        found.append(_as_said(not_done, to_reader=to_reader, names=names) + promised)
    elif deed := _promised_in_vain(words):
        kept = _for_the_reader(deed, to_reader=to_reader, names=names)
        found.append(f"did not {kept} as I had promised" if kept else "did not keep my promise")
    elif broken := broken_word(words):
        kept = _for_the_reader(_without_its_day(broken.act), to_reader=to_reader, names=names)
        found.append(f"did not {kept} as I had promised" if kept else "did not keep my word")
    elif broke := _BROKE.search(words):
        found.append(f"did not keep my {broke['what'].lower()}")
    elif (given := _SAID_AND_NOT.search(words)) and not re.search(
        r"\b(?:supposed|meant) to\b", given[0], re.IGNORECASE
    ):
        found.append("did not keep my word")
    elif (overdue := _OVERDUE.search(words)) and "deadline" in overdue[0].lower():
        found.append("missed the deadline")
    elif not day and _ASKED_AND_FORGOT.search(words):
        found.append("forgot what I had been asked to do")
    elif not day and to_reader and (untold := _never_told(words)) and _is_about(untold, names):
        found.append("did not tell you myself")
    said = _AT_THE_END.sub(
        r"at the end of \g<month>", with_capitals(_with_its_amount(" and ".join(found), words, account))
    )
    return said if is_clean(said) else ""


_AT_THE_END: Final = re.compile(rf"(?<!the )\b(?:the )?end of (?P<month>{'|'.join(MONTHS)})\b", re.IGNORECASE)
_PAYS_IT: Final = re.compile(
    r"\b(?P<pays>(?:re)?pay|give|send|return|transfer)(?P<whom> (?:you|him|her|them))? (?:it|that|them)(?P<back> back)?\b(?=\W|$)",
    re.IGNORECASE,
)
_OWED: Final = re.compile(
    rf"\b(?:owed?|owing|lent|lend|loaned|borrow(?:ed)?|advanced)\b[^.!?;\n]{{0,40}}?(?P<amount>[£$€]\s?\d[\d,.]*\d|[£$€]\d|\d[\d,.]*(?<![.,])(?: {COIN})?)(?![\w%:])"
    r"(?! (?:days?|weeks?|months?|years?|times?|o['’]clock|[ap]m)\b)",
    re.IGNORECASE,
)
_A_SUM: Final = re.compile(rf"[£$€]\s?\d[\d,]*|\d[\d,]*(?= {COIN}\b)", re.IGNORECASE)
_BEFORE: Final = 220  # characters before a broken promise in which it is told what was owed


def _with_its_amount(said: str, words: str, account: str) -> str:
    """The words with the sum that their "it" stands for: "pay it" where 400 dollars were lent."""
    at = max(account.find(words), 0)
    told = f"{account[max(0, at - _BEFORE) : at]}{words}"
    owed = {found["amount"].strip() for found in _OWED.finditer(told)}
    sums = {re.sub(r"\D", "", found) for found in (*_A_SUM.findall(told), *owed)}
    if len(owed) != 1 or len(sums) != 1:  # of several nobody can tell which it is
        return said
    (amount,) = owed
    return _PAYS_IT.sub(
        lambda found: f"{found['pays']}{found['whom'] or ''} the {amount}{found['back'] or ''}", said, count=1
    )


_SAME_ACT: Final = (
    frozenset("ring call phone text write answer reply message tell let".split()),
    frozenset("come go visit turn show be collect pick help".split()),
)
_NOTHING_NAMED: Final = re.compile(
    r"(?: (?:her|him|them|it|that|so))*\W*(?:(?:and|but|then|I|have|had|just|still|then) )*\W*", re.IGNORECASE
)


def _was_promised(not_done: re.Match[str], words: str) -> bool:
    """Whether it was this that had been promised, and not another thing: "I promised him the boiler for Friday and did not call"."""
    verb = _BASE[not_done["verb"].lower()].split()[0]
    alike = next((acts for acts in _SAME_ACT if verb in acts), frozenset({verb}))
    forms = {form for form, base in _BASE.items() if base.split()[0] in alike} | alike
    for promise in _PROMISE.finditer(words):
        end = not_done.start() if promise.end() <= not_done.start() else len(words)
        told = re.split(r"[.!?\n]", words[promise.end() : end], maxsplit=1)[0]
        if forms & set(words_of(told)) or _NOTHING_NAMED.fullmatch(f" {told.strip()} "):
            return True
    return False


def _day_missed(words: str, account: str, *, to_reader: bool, names: Collection[str]) -> str:
    forgot, missed, day = _FORGOT.search(words), _MISSED.search(words), _DAY.search(words)
    if day is None or not (forgot or missed):
        return ""
    owner, what = day["owner"], day["day"]
    shared = owner.lower() in ("our", "my") and to_reader
    theirs = shared or ((owner.lower() in PEOPLE or _is_the_reader(owner, account, names)) and to_reader)
    if not theirs and not any(re.search(rf"\b{re.escape(name)}['’]s$", owner) for name in names):
        return ""
    is_birthday = _OF_A_BIRTHDAY.search(f"{words} {account}") and not _OTHER_DAYS.search(f"{words} {account}")
    if re.fullmatch(_NTH, what, re.IGNORECASE) and is_birthday:
        what += " birthday"
    how = (forgot["how"] or "").lower() if forgot else ""
    return f"{how}{'forgot' if forgot else 'missed'} {'our' if shared else 'your'} {what}"


_A_DAY: Final = rf"(?:on |the )*(?:{'|'.join(WEEKDAYS)})"
_KEPT: Final = r"I (?:went|came|did|was there|was|covered|brought|sent|rang|called|helped|made it|managed|showed up|turned up)\b(?! (?:not|n['’]t|late|too late|nowhere|away|ill|sick|asleep|busy|off)\b)"
_NOT_KEPT: Final = (
    r"I (?:(?:clean |completely |just |simply )?forgot|did(?: not|n['’]?t)|missed|overslept|slept|never)\b"
)
_HALF_KEPT: Final = re.compile(
    rf"\b(?:on |the )*(?P<missed>{'|'.join(WEEKDAYS)}) {_NOT_KEPT}[^.!?\n]{{0,40}}?[,.;]? (?:and |but )?{_A_DAY} {_KEPT}"
    rf"|\b{_A_DAY} {_KEPT}[^.!?\n]{{0,40}}?[,.;]? (?:and |but )?(?:on |the )*(?P<late>{'|'.join(WEEKDAYS)}) {_NOT_KEPT}",
    re.IGNORECASE,
)


def day_of_two(words: str) -> str:
    """Of two days of which one was kept, the other: "on Saturday I forgot, on Sunday I went"; empty where there are no such two."""
    found = _HALF_KEPT.search(words)
    return (found["missed"] or found["late"]).lower() if found else ""


_FRIENDS: Final = frozenset({"friend", "mate", "boss", "neighbour", "flatmate", "girlfriend", "boyfriend"})


def _is_the_reader(owner: str, account: str, names: Collection[str]) -> bool:
    """Whether "my sister's" is the day of the one who reads it: kin only where they are called so, or by name right after it."""
    found = re.fullmatch(r"my (?:\w+ )?(?P<who>\w+?)['’]?s", owner, re.IGNORECASE)
    if found is None:
        return False
    who = found["who"].lower()
    called = who in {name.lower() for name in names} or any(
        re.search(rf"\b{re.escape(who)},? {re.escape(name)}\b", account, re.IGNORECASE) for name in names
    )
    return called or who in _FRIENDS or not names


def _not_done(words: str) -> re.Match[str] | None:
    for found in _DID_NOT.finditer(words):
        base = _BASE[found["verb"].lower()]
        if base.endswith(" up") and (found["more"] or "").strip() != "up":
            continue  # "never turned the oven off"
        if base == "pick" and not found["late"]:
            continue
        if base == "write" and _WROTE_WHAT.match(words, found.end("verb")):
            continue  # "I didn't write it" tells who did
        if base == "go" and not _TO_WHERE_EXPECTED.match(words, found.end("verb")):
            continue
        if _ANOTHER_SENSE.match(words, found.end("more") if found["more"] else found.end("verb")):
            continue
        if _is_own(words[: found.start()]):
            return found
    return None


LIST_REACH: Final = 200  # characters before an act in which a list of what another did begins
_ANOTHERS_LIST: Final = re.compile(
    rf"(?:^|[.!?;]\s+)(?:Mrs?|Ms|Dr)?\.? ?{_NAME}(?: {_NAME})*\b(?:(?!\bI\b)[^.!?;\n])*,\s*$"
)
"""Before an act that stands in a list of what somebody else did: "Ana sat with her, missed her own shift"."""


def _is_own(before: str) -> bool:
    """Whether it is the teller who did not: neither another, nor one who was told of just before an "and"."""
    if _SOMEBODY_ELSE.search(before):
        return False
    doers = list(_WHO_DID.finditer(re.split(r"[.!?\n]", before)[-1])) if _GOES_ON.search(before) else []
    return not doers or doers[-1]["own"] is not None


def _as_said(found: re.Match[str], *, to_reader: bool, names: Collection[str]) -> str:
    base, more = _BASE[found["verb"].lower()], found["more"] or ""
    whom = " you" if to_reader and (base in _WITH_OBJECT or found["whom"]) else ""
    if (name := found["name"]) and name not in names:
        whom = f" {name}" if names else ""
    if base.endswith(" up"):
        return f"did not {base}"
    late = f" {found['late']}" if found["late"] and whom else ""
    return f"did not {base}{whom}{more}{late}" if base in _WITH_OBJECT else f"did not {base}{more}{whom}{late}"


_HAD: Final = re.compile(
    r"(?:seen|been|had|done|gone|taken|given|known|spoken|met|lost|found|left|heard|forgotten|written|eaten|broken|got|made|sent|paid|\w+[^e\W]ed)\b",
    re.IGNORECASE,
)


def _promised_in_vain(words: str) -> str:
    """What was promised and, as the words go on to say, not done."""
    for found in _PROMISED_TO.finditer(words):
        if _HAD.match(found["deed"]):
            continue  # "told him I'd seen her" says what was, and promises nothing
        if _AND_DID_NOT.search(words, found.start("deed")) or _FORGOT.search(words, found.start("deed")):
            return _DEED_ENDS.sub("", found["deed"]).strip() or "do it"
    return ""


def _without_its_day(act: str) -> str:
    return re.split(r"\s(?:for|until|till|last night)\b", _DEED_ENDS.sub("", act), maxsplit=1)[0].strip()


def _for_the_reader(deed: str, *, to_reader: bool, names: Collection[str]) -> str:
    """A promised deed as its reader is told it; empty where somebody in it is not surely the reader, or it is too long."""
    said = to_its_reader(deed, names) if to_reader else named_to_its_reader(deed, names)
    words = words_of(in_full(said))
    if words == ["be"]:  # where to be was cut off
        return ""
    if not 1 <= len(words) <= 7 or PEOPLE & set(words) or {"i", "my", "me"} & set(words):
        return ""
    return in_full(said)
