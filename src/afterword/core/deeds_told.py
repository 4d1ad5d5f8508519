"""What an account tells that its teller did or left undone, each as one plain sentence: "I left her jacket in the taxi"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.own_deed import I_DID, RUNS_ON, is_past, own_deed
from afterword.core.sentence_start import sentence_start
from afterword.core.week import WEEKDAYS
from afterword.core.write.own_words import in_full, is_clean, words_of

_LINK: Final = r"(?:(?:and|but|so|because|cos|since|well|really|actually|only|when|though|although|whereas|while|now|then|of course|truth be told|in (?:truth|fact)|(?:the )?(?:truth|fact|thing) is(?: that)?),? )"
_ON_A_DAY: Final = rf"(?:(?:on |last )?(?:{'|'.join(WEEKDAYS)}|yesterday|today|tonight|this morning|last night),? )?"
_OPENS: Final = rf"(?:(?:^|(?<=[.!?;:,\n(–—-]))[\s\"“]*{_LINK}*|\b{_LINK}+){_ON_A_DAY}"
_NO_DEED: Final = r"(?!(?:think|thought|said|say|says|told|tell|asked|know|knew|guess|mean|will|would|can|could|wish|hope|feel|felt|should|am|want|wanted|suppose|swear|promise)\b)"
_DEED: Final = re.compile(rf"{_OPENS}(?P<deed>I(?:['’]?d|['’]?ve)? {_NO_DEED}[^.!?;\n]+)", re.IGNORECASE | re.MULTILINE)
_HARMS: Final = (
    r"(?:forgot|lost|broke|deleted|wiped (?:the )?(?:disk|drive|card|files?|phone|memory|server|data)|dropped|missed|mixed up|muddled|misread|miscounted|spilt|spilled|burnt|burned|tore|cracked|smashed|scratched|dented|bumped|crashed|scraped|reversed|backed|overslept|slept through|sold (?:her|his|their|(?-i:[A-Z])[\w-]+['’]s)|shrank|"
    r"flooded|ruined|spoilt|spoiled|killed|knocked(?! (?:on|at)\b))"
)
_WITHOUT_I: Final = re.compile(
    rf"(?:(?:^|(?<=[.!?\n]))[ \"“]*|\b(?:and|but|so|then|or)(?: then| just| also| simply)? )(?P<deed>(?:{_HARMS}|never (?:even |once |actually )?[a-z]+|left (?:it|them|(?:her|his|their|the|your|one)\b))\b [^.!?;\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
"""As one notes it, or goes on after an "and": the teller stands before it."""
_ADMITS: Final = re.compile(
    rf"{_OPENS}(?P<deed>(?:it|that) (?:was|is|had been|has been|['’]?d been) (?:all |only |just |really |actually )?(?:(?:me|I)(?: (?:who|that) [^.,!?;\n]{{3,60}}?)?|my (?:own )?(?:fault|mistake|doing))"
    r"|I(?:['’]?m| am| was) the one (?:who|that) (?:had |has )?(?:told|did|broke|left|took|lost|let|forgot|sent|passed|spread|started|moved|ate|hit|dropped|deleted|put|made|said|knocked|kicked|spilt|spilled)\b[^.,!?;\n]{0,60}?)(?=[ \"”]*(?:[.,;!?)\n–—]|$)| and I\b| but\b| because\b| cos\b)",
    re.IGNORECASE | re.MULTILINE,
)
_GOES_ON: Final = re.compile(rf"[ ,.;:–—-]+(?:and )?(?P<deed>I(?:['’]?d|['’]?ve)? {_NO_DEED}[^.!?;\n]+)", re.IGNORECASE)
GRAVE: Final = re.compile(
    rf"\b(?:{_HARMS}|forgotten|lost|broken|never|(?:did|had|have) not|mixed (?:\w+ ){{1,4}}up|torn|fallen asleep|fell asleep|slept|(?<!went )(?<!gone )(?<!goes )(?<!go )wrong\w*|by mistake|by accident|left (?:it|them|(?:her|his|their|the|your|one) [\w -]+?) (?:in|on|at|behind|out|off|open|running|unlocked)"
    r"|without (?:asking|telling|checking|looking at|backing|reading|saving|locking|measuring)|let (?:[\w'’-]+ ){1,4}have|(?:ate|drank|washed|opened|used) (?:all|half|most|the (?:last|rest|whole)|her|his|their|(?-i:[A-Z])[\w-]+['’]s?))\b",
    re.IGNORECASE,
)
"""What is a wrong however it is told."""
_REPORTED: Final = re.compile(
    r"\b(?:said|say|says|saying|told|tell|telling|texted|wrote|thinks?|thought|claimed|swore|pretended|reckon\w*|if|as if|like|whether|wish|hope\w*|suppose\w*|until|before|after)\b(?: (?:her|him|them|me|everyone|(?-i:[A-Z])\w+|to|that|it|was|the \w+|my \w+)){0,3}[,:]?\s*[\"“'‘]?$",
    re.IGNORECASE,
)
_ANOTHER_TIME: Final = re.compile(
    r"\b(?:last (?:year|summer|winter|time)|once|years ago|another time|always|usually|often|ever since|as a (?:child|kid|boy|girl)|back when|next|tomorrow)\b",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 16


@dataclass(frozen=True, slots=True)
class DeedTold:
    """The words of the account that tell a deed, and the same as a plain sentence."""

    quote: Quote
    words: str


def admissions(account: str) -> Iterator[DeedTold]:
    """Every place where the teller says in so many words that they did it: "It was me. I left it open"."""
    for found in _ADMITS.finditer(account):
        words = re.sub(r"^(?:it|that)\b", "It", in_full(" ".join(found["deed"].split())), flags=re.IGNORECASE)
        if is_reported(account, found.start("deed")) or not is_clean(words):
            continue
        more = _GOES_ON.match(account, found.end("deed"))
        told = in_full(" ".join(more["deed"].split())) if more else ""
        deed = _as_deed(told) or _as_stated(told) if told else ""
        yield DeedTold(Quote(*found.span("deed"), found["deed"]), f"{words}. {deed}" if deed else words)


def deeds_told(account: str, start: int, end: int) -> Iterator[DeedTold]:
    """Every deed that is told between two places of the account, and every thing left undone; not what was only said or thought, or was at another time."""
    for pattern in (_DEED, _WITHOUT_I):
        for found in pattern.finditer(account, start, end):
            place = found.start("deed")
            if is_reported(account, place) or _ANOTHER_TIME.search(sentence_at(account, place)):
                continue
            if pattern is _WITHOUT_I and not _is_the_tellers(account, place):
                continue
            told = in_full(" ".join(found["deed"].split()))
            told = told if pattern is _DEED else f"I {told[:1].lower()}{told[1:]}"
            words = _as_deed(told) or _as_stated(told)
            if words:
                yield DeedTold(Quote(place, found.end("deed"), found["deed"]), words)


def _as_deed(told: str) -> str:
    """The deed with which the words begin, as a sentence."""
    deed = own_deed(told)
    return f"I {deed}" if deed and told[2:].startswith(deed.split()[0]) else ""


_STATED: Final = re.compile(
    rf"I (?:had |have |did )?(?:just |only |really |actually )*(?:was (?:at|in|on|out|with|just|still|not|never|asleep)|drove|went|stayed|slept|stopped|watched|played|(?:never|not) [a-z]+|{_HARMS}|left|let)\b"
    r"(?:(?!,? (?:and|but|because|so|which|who|when|while|until)\b)[^.!?;,\n(–—]){3,}",
    re.IGNORECASE,
)


def _as_stated(told: str) -> str:
    """Where they were or what they did in truth, as a sentence, where it is no wrong by itself."""
    found = _STATED.match(told)
    words = found[0].strip() if found else ""
    return (
        words
        if 3 <= len(words_of(words)) <= _MOST_WORDS
        and is_clean(words)
        and not _FEELS.search(words)
        and not RUNS_ON.search(words, 2)
        else ""
    )


_FEELS: Final = re.compile(
    r"\b(?:feel\w*|felt|sorry|sick|asham\w*|embarrass\w*|scared|afraid|nervous|tired|panick\w*|worried|hoped|looked|nodded|smiled|stared|said|told|asked|going to|about to|red|cross|angry|sure|so|too)\b",
    re.IGNORECASE,
)


_AND_THEN: Final = re.compile(rf"{I_DID},? (?:and|but|then) (?:then |just |also |simply )?$", re.IGNORECASE)


def _is_the_tellers(account: str, place: int) -> bool:
    """Whether the teller is who acts there: the sentence begins with what was done, or it goes on from an "I"."""
    start = sentence_start(account, place)
    before = account[start:place].lstrip()
    first = words_of(before)[:1]
    if not before or (first and is_past(first[0]) and not re.search(r"\b(?:he|she|they|we|who)\b", before)):
        return True
    return _AND_THEN.search(before) is not None


def is_reported(account: str, place: int) -> bool:
    """Whether it is what somebody said or thought, or stands in quotation marks."""
    line = account[account.rfind("\n", 0, place) + 1 : place]
    return _REPORTED.search(line[-60:]) is not None or len(re.findall(r"[\"“”]", line)) % 2 == 1


def sentence_at(account: str, place: int) -> str:
    """The sentence in which a place of the account lies."""
    start = sentence_start(account, place)
    ends = [at for at in (account.find(mark, place) for mark in ".!?\n") if at >= 0]
    return account[start : min(ends, default=len(account))]
