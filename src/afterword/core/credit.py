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
_WORK: Final = r"(?:idea|design|plan|list|proposal|analysis|template|schedule|rota|layout|sketch|draft|concept|recipe|solution|report|slides?|work|suggestion|drawing|figures|numbers|find|discovery|fix|poster|logo|song|menu|dish|playlist|programme|code|chart|model|game|script|speech|display|drawings?)"
_HAD: Final = r"(?:['’]d| had|['’]ve)? (?:(?:just|then|only|even|simply|also|really) )*"
_TOOK_IT: Final = r"(?:said (?:thanks|thank you|nothing)|smiled|nodded|took it|kept (?:quiet|silent)|let (?:it|them|him|her)|did(?:n['’]t| not) (?:correct|say|mention|put))"
_LET_IT_STAND: Final = re.compile(
    rf"\bI{_HAD}(?:said|says?|go|goes|went|told (?:him|her|them|everyone|(?-i:[A-Z])\w+)|answered|replied|was like)\b,? (?:(?!\b(?:he|she|they)\b)[^.!?\n]){{0,40}}?"
    r"\b(?:(?:that|it|the idea)(?: (?:one|idea|thing))?(?:['’]d| had)? (?:(?:just|sort of|kind of|suddenly) )*c[ao]me to me|I(?:['’]d| had)? (?:just )?(?:thought of|c[ao]me up with|dreamt up|dreamed up) (?:it|that|this)|it was my idea)\b"
    rf"|\bI{_HAD}let (?:(?:him|her|them|it|that|people|everyone|everybody|the \w+|(?-i:[A-Z])\w+) )?(?:all )?(?:think|believe|assume)(?: (?:so|that|it)| (?:it|that|the \w+) (?:was|were) (?:mine|my (?:own )?(?:idea|work)))(?=\W|$)"
    r"|\b(?:thought|assumed|believed|took it) (?:that )?(?:it|the \w+|the whole thing|that) (?:was|were) (?:mine|my (?:own )?(?:idea|work|doing))[^.!?\n]{0,30}?[,.]? (?:and|but|so) I (?:(?:just|simply|never) )*(?:let (?:them|him|her|it|that|everyone)|said nothing|say nothing|corrected|kept (?:quiet|silent)|did(?:n['’]t| not) (?:correct|say|put))\b"
    rf"|\b(?:praised|congratulated|complimented|applauded|thanked) me(?: (?:for|on) (?:it|that|(?:the|this|that|my) (?:[\w-]+ ){{0,2}}?{_WORK})\b|(?<!thanked me)\b(?! (?:for|on)\b))(?![^.!?\n]* for (?!it\b|that\b))[^.!?\n]{{0,40}}?(?:[,.]| and)? I (?:(?:just|only|simply) )*{_TOOK_IT}\b"
    rf"|\b(?:said|told|says|goes|wrote)(?: (?:me|to me))?,? [\"“][^\"“”\n]*\b(?:well done|excellent|brilliant|superb|fantastic|cracked (?:it|this|that)|(?:great|good|nice|lovely|clever) (?:work|job|stuff|thinking|{_WORK}))\b[^\"“”\n]*[\"”][,.]? (?:and |so )?I (?:(?:just|only|simply) )+{_TOOK_IT}\b"
    rf"|\b(?:said|told me) (?:it was )?(?:well done|good work|great work|excellent work|great job|good job)[,.]? (?:and |so )?I (?:(?:just|only|simply) )*{_TOOK_IT}\b",
    re.IGNORECASE,
)
"""An untruth only where the account says whose it was."""
_OWNED_BY: Final = re.compile(
    rf"\b(?:it|that|this|which|(?:the|this|that) (?:whole |entire )?(?:[\w\"“”'’-]+ ){{0,4}}?{_WORK}(?: for [^.!?\n]{{0,50}}?)?) (?:was|were|had been|is|were all|was all|came from|really was|was really|was actually) "
    rf"(?:all |actually |really |in fact |entirely )?(?:(?:my|our) (?:[a-z-]+ ){{1,2}}?)?(?P<whose>hers|his|theirs|(?-i:[A-Z])[\w-]+['’]s|(?-i:[A-Z][\w-]+)(?= (?:who|that)\b))(?=\s*(?:[.,;:!?)–-]|$|and\b|but\b|not\b|to\b|{_WORK}\b|s?he\b|they\b|from\b))"
    rf"|(?P<maker>(?-i:(?!They\b|She\b|He\b|We\b|It\b|This\b|That\b|Who\b|You\b|I\b|And\b|But\b|Then\b|So\b|The\b|Somebody\b|Someone\b|Nobody\b|Everybody\b|Everyone\b)[A-Z])[\w-]+)(?: had|['’]d)? (?:drawn|drew|sketched|written|wrote|made|designed|invented|built|came up with|come up with|thought of|had the idea|worked out) (?:up )?(?:(?:it|that|the|a) )?(?:[\w-]+ ){{0,2}}?{_WORK}\b",
    re.IGNORECASE,
)
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


def shown_as_own(text: str, start: int, end: int) -> tuple[str, str]:
    """What was done with others' work, and what it was: ("presented", "model"); empty where it is not told plainly."""
    found = list(_SHOWN.finditer(text, max(0, start - AFTER), end))
    return (found[-1]["did"], found[-1]["what"]) if found else ("", "")


def credit_taken(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where it is told, in `[start, end)` or going on right after it, that others' work was called one's own."""
    found = _TAKEN.search(text[start : end + AFTER])
    if found and found.start() < end - start:
        return found
    found = _LET_IT_STAND.search(text, start, min(len(text), end + AFTER))
    return found if found and found.start() < end and _owner_near(text, start, end)[0] else None


def credit_let_stand(text: str) -> Iterator[tuple[int, int]]:
    """Where others were let to think that it was the teller's, and the account says whose it was."""
    for found in _LET_IT_STAND.finditer(text):
        if _owner_near(text, *found.span())[0]:
            yield found.span()


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
        return _owner_near(text, start, end)
    after = _THEN_WHOSE.match(text, start + found.end())
    told = found["whose"] or found["work"] or (after["whose"] if after else "")
    if not told and (named := _OF_WHOM.search(found[0])):
        told = named["own"] or f"{named['name']}'s"
    return told, start


def _owner_near(text: str, start: int, end: int) -> tuple[str, int]:
    """Whose work or idea it was, told in the sentences round `[start, end)`, and where."""
    found = _OWNED_BY.search(text, max(0, start - NEAR), min(len(text), end + NEAR))
    if found is None:
        return "", start
    return found["whose"] or f"{found['maker']}'s", found.start()
