"""Who passes off somebody else's work or idea as their own says what is not true, however small it sounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

GENTLER: Final = frozenset(
    [
        "confidentiality",
        "exaggeration",
        "other",
        "weak_answer",
        "flat_joke",
        "interrupting",
        "offensive_remark",
        "wrong_document",
        "forbidden_aid",
        "forgot_strength",
        "unprepared",
    ]
)
"""What such a telling may be taken for instead."""

_MINE: Final = (
    r"(?:mine|me|ours|my own|(?:something|what|a thing)(?: that)?,? [\"“]?I(?:['’]d| had|['’]ve)? (?:been )?\w+(?:ed|ing)|(?:my|our)(?: own)? (?:\w+ )?"
    r"(?:idea|work|design|plan|draft|doing|suggestion|find|discovery|project|figures|numbers|recipe|sketch|solution|concept|slides?|report))"
)
_THEIRS: Final = (
    r"(?:it|that|they|which|(?:all|every \w+|most|half) of (?:it|them|that)|the (?:idea|work|plan|whole thing|design|figures|numbers|recipe|solution))"
    r" (?:was|were|had been|is|are) (?:all |actually |really |in fact |entirely )?(?P<whose>hers|his|theirs|(?-i:[A-Z])\w+['’]s)\b"
    r"(?=\s*(?:[.,;:!?)–-]|$|and\b|but\b|not\b|all\b|from\b|s?he\b|they\b|(?:idea|work|design|plan)\b))"
)
_LINK: Final = r"(?:(?:and|but|though|although|only|well|actually|when|in fact|of course|in truth) )?"
_TAKEN: Final = re.compile(
    r"(?:\bI(?:['’]ve|['’]d| had| have)? (?:\w+ )?(?:took|taken)|(?:^|(?<=[.!?]\s))took) (?:the |all (?:of )?(?:the )?|full |some |sole |half the )?credit\b(?! (?:cards?|notes?)\b)(?: for (?P<work>(?-i:[A-Z])\w+['’]s)\b)?"
    r"|\bI(?:['’]d| had)? (?:\w+ )?(?:passed|presented|sold|showed|said|put|offered|introduced|told|handed|submitted|pitched|entered)\b[^.!?\n]{0,60}? (?:off )?"
    r"(?:as|like|as if|as though) (?:(?:it|they|that|this) (?:was|were|is|had been) )?(?:mine|my own|my idea|my work)(?=\s*(?:[.,;!?)]|$|and\b|but\b|to\b|in\b|then\b))"
    rf"|(?:\bI\b|^)[^.!?\n]{{0,80}}?\b(?:said|told|answered|claimed|nodded|introduced|presented)\b[^.!?\n]{{0,110}}?\b{_MINE}\b[^.!?\n]{{0,40}}?[\"”']?[.,;!]?[\"”']?\s+"
    rf"{_LINK}{_THEIRS}",
    re.IGNORECASE,
)
_THEN_WHOSE: Final = re.compile(rf"[^.!?\n]{{0,60}}[.,;!]?[\"”']?\s+{_LINK}{_THEIRS}", re.IGNORECASE)
_WORK: Final = (
    r"(?:ideas?|designs?|plans?|lists?|proposal|analysis|templates?|schedule|rota|layout|sketch(?:es)?|draft|concept|recipes?|solution|reports?|slides?|work|suggestion|drawings?|figures|numbers|find|discovery|fix|poster|logo|song|menu|dish"
    r"|playlist|programme|code|chart|model|game|script|speech|display|essay|article|presentation|spreadsheet|assessment|survey|tests?|curriculum|project|leaflet|newsletter|paper|study|audit|handbook|map|mock-?ups?|photos?|quilt|cake)"
)
_HAD: Final = r"(?:['’]d| had|['’]ve)? (?:(?:just|then|only|even|simply|also|really) )*"
_TOOK_IT: Final = r"(?:said (?:thanks|thank you|nothing)|smiled|nodded|took it|kept (?:quiet|silent)|let (?:it|them|him|her)|did(?:n['’]t| not) (?:correct|say|mention|put))"
_MADE: Final = (
    r"(?:drawn|drew|sketched|written|wrote|made|designed|invented|built|came up with|come up with|thought of|had the idea|worked out|fixed|found|baked|cooked|painted|solved|spotted"
    r"|planned|prepared|put together|done|did|coded|composed|compiled)"
)
"""What those do whose work it is."""
_THE_THING: Final = r"(?:(?:all )?the (?:whole )?[\w-]+(?: [\w-]+)?)"
_ALL_MINE: Final = (
    rf"(?:(?:was|were|is|are) (?:all |just |entirely |completely )?(?:me|mine|my (?:own )?(?:doing|scheme|{_WORK}))"
    rf"|I(?:['’]d| had)? {_MADE}(?: up)? (?:it|them|that)(?: all)?(?: (?:myself|alone|on my own))?)(?=\W|$)(?! fault\b)"
)
_SOME: Final = r"(?:(?:him|her|them)(?: (?:both|all))?|both(?: of them)?|all of them|it|that|people|everyone|everybody|(?:the|our|my) \w+|(?-i:[A-Z])\w+)"
_ON_IT: Final = rf"(?:it|them|(?:the|our|this|that) (?!(?:\w+ )?(?:list|rota|schedule|map)\b)(?:[\w-]+ ){{0,2}}?{_WORK}\b|(?-i:[A-Z])\w+['’]s (?:[\w-]+ )?{_WORK}\b)"
_LET_IT_STAND: Final = re.compile(
    rf"\bI{_HAD}(?:said|says?|go|goes|went|told (?:him|her|them|everyone|(?-i:[A-Z])\w+)|answered|replied|was like)\b,? (?:(?!\b(?:he|she|they)\b)[^.!?\n]){{0,40}}?"
    r"\b(?:(?:that|it|the idea)(?: (?:one|idea|thing))?(?:['’]d| had)? (?:(?:just|sort of|kind of|suddenly) )*c[ao]me to me|I(?:['’]d| had)? (?:just )?(?:thought of|c[ao]me up with|dreamt up|dreamed up) (?:it|that|this)|it was my idea)\b"
    rf"|(?:\bI{_HAD}|\band (?:then |just )?)let (?:{_SOME} )?(?:all )?(?:think|believe|assume)(?: (?:so|that|it)(?=\W*(?:$|and\b|but\b|because\b|[.,;!]))| (?:that )?(?:(?:it|they|{_THE_THING}) )?{_ALL_MINE})"
    rf"|(?<!\bI )\b(?:thinks?|believes?|reckons?) (?:that )?(?:(?:it|they|{_THE_THING}) )?{_ALL_MINE}"
    r"|\b(?:thought|assumed|believed|took it) (?:that )?(?:it|the \w+|the whole thing|that) (?:was|were) (?:mine|my (?:own )?(?:idea|work|doing))[^.!?\n]{0,30}?[,.]? (?:and|but|so) I (?:(?:just|simply|never) )*(?:let (?:them|him|her|it|that|everyone)|said nothing|say nothing|corrected|kept (?:quiet|silent)|did(?:n['’]t| not) (?:correct|say|put))\b"
    rf"|\bI{_HAD}(?P<claim>(?:said|claimed|pretended)|told {_SOME})(?: to {_SOME})? (?:that )?(?:(?:it|{_THE_THING}) )?(?:{_ALL_MINE}|I(?:['’]d| had)? {_MADE} {_THE_THING}(?= myself\b|\W*(?:$|[.,;!]|and\b|but\b|though\b)))"
    rf"|\b(?P<asked>asked|asks|wanted to know) who(?:['’]d| had)? {_MADE}\b[^.!?\n]{{0,20}}?,? (?:and )?I (?:just )?(?:(?:said|answered)(?=,? [\"“]?(?:that )?(?:it (?:was|had been) )?(?:me|I (?:had|did)|mine|thanks|thank you|nothing)\b)|put my hand up|nodded|smiled)"
    rf"|\b(?:put|wrote|written|set|left)(?: in)? (?:only |just )?my (?:own )?name (?:only )?(?:on|under) {_ON_IT}|\bput only my (?:own )?name on (?:it|them)\b|\bwith (?:only|just) my (?:own )?name on (?:it|them)\b"
    rf"|\bmy name (?:alone )?(?:is|was|stands|stood|went|goes)(?: the only one)? (?:on|under) {_ON_IT}"
    rf"|\bI{_HAD}(?:(?P<off>left|took|cut|crossed|dropped)|never (?:mentioned|named|credited|took|said)|did(?:n['’]t| not) (?:mention|name|credit|take)) (?P<unnamed>(?-i:[A-Z])[\w-]+|(?:his|her|their)(?= name))(?:['’]s)?(?: name)?"
    rf"(?(off) (?:off|out of|from) (?:it\b|the [\w-]+))(?: (?:at all|once|(?:in|at|on) (?:it|the [\w-]+)))*(?=\W)"
    rf"|\bI{_HAD}(?:get|got|accepted|took|collected|won|was (?:given|paid)|pocketed) (?:the|a|my) (?:[\w-]+ )?(?:bonus|prize|award|raise|promotion|medal|praise|trophy|commission|contest|competition|thanks)\b[^.!?\n]{{0,40}}? (?:for|with) (?:it\b|what (?=(?-i:[A-Z]))|(?-i:[A-Z])\w+['’]s {_WORK}\b|(?P<thing>the [\w-]+))"
    rf"|\bI{_HAD}(?:took|showed|gave|brought|handed|sent|read|presented) (?:it|them|that|the [\w-]+)(?: in)?(?: to [^.!?\n]{{2,30}}?)?,? as (?:if|though) I(?:['’]d| had)? {_MADE}\b"
    rf"|\b(?:praised|congratulated|complimented|applauded|thanked) me(?: (?:for|on) (?:it|that|(?:the|this|that|my) (?:[\w-]+ ){{0,2}}?{_WORK})\b|(?<!thanked me)\b(?! (?:for|on)\b))(?![^.!?\n]* for (?!it\b|that\b))[^.!?\n]{{0,40}}?(?:[,.]| and)? I (?:(?:just|only|simply) )*{_TOOK_IT}\b"
    rf"|\b(?:said|told|says|goes|wrote)(?: (?:me|to me))?,? [\"“][^\"“”\n]*\b(?:well done|excellent|brilliant|superb|fantastic|cracked (?:it|this|that)|(?:great|good|nice|lovely|clever) (?:work|job|stuff|thinking|{_WORK}))\b[^\"“”\n]*[\"”][,.]? (?:and |so )?I (?:(?:just|only|simply) )+{_TOOK_IT}\b"
    rf"|\b(?:said|told me) (?:it was )?(?:well done|good work|great work|excellent work|great job|good job)[,.]? (?:and |so )?I (?:(?:just|only|simply) )*{_TOOK_IT}\b",
    re.IGNORECASE,
)
"""An untruth only where the account says whose it was."""
_SOMEONE: Final = r"(?-i:(?!They\b|She\b|He\b|We\b|It\b|This\b|That\b|Who\b|You\b|I\b|And\b|But\b|Then\b|So\b|The\b|Somebody\b|Someone\b|Nobody\b|Everybody\b|Everyone\b|What\b|My\b|Our\b|There\b)[A-Z])[\w-]+"
"""A name, with its capital."""
_OWNED_BY: Final = re.compile(
    rf"\b(?:it|that|this|which|(?:the|this|that) (?:whole |entire )?(?:[\w\"“”'’-]+ ){{0,4}}?{_WORK}(?: for [^.!?\n]{{0,50}}?)?) (?:was|were|had been|is|were all|was all|came from|really was|was really|was actually) "
    rf"(?:all |actually |really |in fact |entirely )?(?:(?:my|our) (?:[a-z-]+ ){{1,2}}?)?(?P<whose>hers|his|theirs|(?-i:[A-Z])[\w-]+['’]s|(?-i:[A-Z][\w-]+)(?= (?:who|that)\b))(?=\s*(?:[.,;:!?)–-]|$|and\b|but\b|not\b|to\b|{_WORK}\b|s?he\b|they\b|from\b|who\b|that\b))"
    rf"|(?P<maker>{_SOMEONE}(?: (?-i:[A-Z])[\w-]+)?),?(?: had|['’]d)? (?:(?:actually|really|then|also) )?{_MADE} (?:up )?(?:(?:it|that|them|this)(?: (?:all|up|at home|himself|herself))?(?=\s*(?:[.,;:!?)]|$)|,? (?:and|but|all|not|at|in|for|who)\b)|(?:(?:all|most|half|every bit)(?: of)? )?(?:it |that |the |a |those |these )?(?:[\w-]+ ){{0,2}}?{_WORK}\b)"
    rf"|(?<=\bfor what )(?P<doer>{_SOMEONE})(?: had|['’]d)? {_MADE}\b"
    rf"|\b(?:the|a|an) (?:[\w-]+ ){{0,2}}?{_WORK} (?:that |which )?(?:(?:my|our|the) (?:[a-z-]+ ){{1,2}}?)?(?P<author>{_SOMEONE})(?: had|['’]d)? {_MADE}\b",
    re.IGNORECASE,
)
_OF_IT: Final = re.compile(r"\b(?:it|they|them|that|this)\b", re.IGNORECASE)
_DOER: Final = re.compile(rf"(?P<doer>{_SOMEONE}),?(?: had|['’]d)? {_MADE}\b", re.IGNORECASE)
NEAR: Final = 400
"""Characters round such words in which it is told whose it was."""
AFTER: Final = 80
"""Characters after a slip in which its truth may be told."""


_NO_DAY: Final = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_OF_WHOM: Final = re.compile(
    rf"\b(?:of|by|from) (?:(?:my|our|the) (?:[a-z]+ ){{1,2}}?)?(?P<name>{_NO_DAY}[A-Z][\w-]+)|\b(?P<own>{_NO_DAY}[A-Z][\w-]+['’]s) (?=\w)"
)
"""Whose it was, told with the thing itself: "the model of my colleague Ana", "Ana's idea"."""
_SHOWN: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:(?:just|then|simply|proudly) )?(?P<did>presented|showed|sold|handed in|submitted|offered|introduced|pitched|entered) "
    r"(?:the|an?|his|her|their|(?:my (?:[a-z]+ ){1,2}?)?[A-Z][\w-]+['’]s) (?P<what>(?:(?!of\b|by\b|for\b|from\b|to\b|in\b|at\b|as\b|off\b|like\b|on\b)[a-z][\w-]* ){0,2}[a-z][\w-]+)"
    r"(?= (?:of|by|for|from|to|in|at|as|off|like|on)\b|\s*[.,;!]|$)"
)


_REWARD: Final = re.compile(
    r"I(?:['’]d| had)? (?:\w+ )?(?P<did>got|accepted|took|won|collected) (?:the|a|my) (?P<what>(?:[\w-]+ )?(?:bonus|prize|award|raise|promotion|medal|praise|trophy|commission|contest|competition|thanks))\b",
    re.IGNORECASE,
)
_THE_WORK: Final = re.compile(
    rf"(?:\b(?:the|this|that|an?|all the|most of the|those|these|my|our)|['’]s) (?:whole |entire )?(?P<what>(?:(?!was\b|were\b|is\b|who\b|that\b|and\b|the\b|an?\b|my\b|our\b|this\b|it\b|all\b|[A-Z])[a-z][\w-]* ){{0,2}}?(?!work\b){_WORK})\b"
)
_HANDED: Final = re.compile(
    r"\b(?P<did>presented|showed|sold|handed|submitted|offered|introduced|pitched|entered)(?: off)? (?:it|them|that)(?P<in> in)?(?: [^.!?]*?)? as (?:mine|my own|my work)\b",
    re.IGNORECASE,
)


def shown_as_own(text: str, start: int, end: int) -> tuple[str, str]:
    """What was done with others' work, as it stands after "I" with a {what} and at times a {whose}, and what it was: ("presented the {what} as mine", "model").

    Empty where it is not told plainly.
    """
    if shown := list(_SHOWN.finditer(text, max(0, start - AFTER), end)):
        return f"{shown[-1]['did']} the {{what}} as mine", shown[-1]["what"]
    found = credit_taken(text, start, end)
    if found is None:
        return "", ""
    if rewarded := _REWARD.match(found[0]):
        return f"{rewarded['did']} the {{what}} for work that was {{whose}}", rewarded["what"]
    near = text[max(0, start - NEAR) : min(len(text), end + NEAR)]
    unnamed = found.re is _LET_IT_STAND and found["unnamed"]
    what = (None if unnamed else _THE_WORK.search(found[0])) or next(
        filter(None, (_THE_WORK.search(owned[0]) for owned in _OWNED_BY.finditer(near))), None
    )
    if what is None:
        return "", ""
    handed = _HANDED.search(found[0])
    did = f"{handed['did']}{handed['in'] or ''} the {{what}} as mine" if handed else "let the {what} pass for mine"
    return did, what["what"]


def credit_taken(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where it is told, in `[start, end)` or going on right after it, that others' work was called one's own."""
    found = _TAKEN.search(text[start : end + AFTER])
    if found and found.start() < end - start:
        return found
    within = _LET_IT_STAND.finditer(text, start, min(len(text), end + AFTER))
    return next((found for found in within if found.start() < end and _owner_near(text, found)[0]), None)


def credit_let_stand(text: str) -> Iterator[tuple[int, int]]:
    """Where others were let to think that it was the teller's, and the account says whose it was."""
    for found in _LET_IT_STAND.finditer(text):
        if _owner_near(text, found)[0]:
            yield found.span()


def tells_whose_it_was(words: str) -> bool:
    """Whether the words tell only whose work it was, and nothing that the teller did."""
    return _OWNED_BY.search(words) is not None and re.search(r"\bI\b", words) is None


def tells_the_maker(words: str) -> bool:
    """Whether the words name who made it."""
    found = _OWNED_BY.search(words)
    return found is not None and bool(found["maker"])


def owner_told(text: str, start: int, end: int) -> str:
    """Whose it really was, as the account has it: "hers", "Priya's"; empty where it does not say."""
    return _owner(text, start, end)[0]


def told_before(text: str, start: int, end: int) -> int:
    """Up to where the account has named whom a "hers" may mean: the slip, or the words before it that say whose it was."""
    return min(start, _owner(text, start, end)[1])


def _owner(text: str, start: int, end: int) -> tuple[str, int]:
    found = credit_taken(text, start, end)
    if found is None:
        return "", start
    if found.re is _LET_IT_STAND:
        return _owner_near(text, found)
    after = _THEN_WHOSE.match(text, start + found.end())
    told = found["whose"] or found["work"] or (after["whose"] if after else "")
    if not told and (named := _OF_WHOM.search(found[0])):
        told = named["own"] or f"{named['name']}'s"
    return (told, start) if told else _owned_round(text, start, end)


def _owner_near(text: str, found: re.Match[str]) -> tuple[str, int]:
    """Whose work or idea it was that was let pass for the teller's, and where that is told."""
    told, at = _owned_round(text, *found.span(), plainly=bool(found["claim"] or found["thing"]))
    if told and found["unnamed"] and found["unnamed"][:1].isupper():
        return f"{found['unnamed']}'s", found.start()
    named = _OF_WHOM.search(found[0])
    if found["claim"] is None and named and named["own"]:
        return named["own"], found.start()
    if found["asked"]:
        did = _DOER.search(text, max(0, found.start() - NEAR), found.start())
        if did:
            return f"{did['doer']}'s", did.start()
    return told, at


def _owned_round(text: str, start: int, end: int, *, plainly: bool = False) -> tuple[str, int]:
    """Whose it was, told in the sentences round `[start, end)`; `plainly`: of the very thing, as of what one says of oneself part may be true."""
    for found in _OWNED_BY.finditer(text, max(0, start - NEAR), min(len(text), end + NEAR)):
        if not plainly or _OF_IT.search(found[0]) or _OF_IT.search(text[start:end]):
            return found["whose"] or f"{found['maker'] or found['doer'] or found['author']}'s", found.start()
    return "", start
