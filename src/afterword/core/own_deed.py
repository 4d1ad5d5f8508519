"""What somebody tells that they did, as it stands after "I": for slips that have no name of their own."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.week import WEEKDAYS
from afterword.core.write.own_words import breaks_off, in_full, is_clean, words_of

MOST_WORDS: Final = 14
I_DID: Final = r"\bI\b(?:(?!\b(?:he|she|they|who|we|you)\b)(?:[^.!?;\n]|(?<=\d)\.(?=\d))){0,70}?"
I_DID_AND: Final = rf"{I_DID} and "
"""Up to an "and" after which it is still the teller who acts: "I got up and ..."."""
_ON_A_DAY: Final = (
    rf"(?:yesterday|today|tonight|earlier(?: today)?|(?:on )?(?:last |this |the other )?(?:{'|'.join(WEEKDAYS)})(?: (?:morning|afternoon|evening|night|week))?(?: last week)?(?:,? (?:at )?\d{{1,2}}[:.h]?\d{{2}}(?: ?[ap]m)?)?|(?:last|this|the other) (?:week|month|night|morning|afternoon|evening|day)"
    r"|(?:a|two|three|four|five|six|\d+|some|a few|a couple of) (?:days?|weeks?|months?|hours?|nights?) ago|a week (?:ago )?(?:past |on |last )?\w+day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|at (?:work|home|lunch|night|noon|school|church|training|rehearsal)|one (?:day|night|evening|morning))"
)
"""When or where it was done, before "I", as many begin."""
_BEGINS: Final = re.compile(
    rf"(?:^|[,;.!?:\n–—-]\s*|\b(?:and|but|so|then|because|that)\s+)(?:{_ON_A_DAY}\s+){{0,2}}(?-i:I)(?P<had>['’](?:d|ve)| had| have)?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ENDS: Final = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)\.(?!\d)|,(?!\d)|:(?!\d)|[;!?\n()\"“”]|\s[-–—]\s|\s(?:and|but|so|because|cos|which|when|while|until|who|where|though|although|as|since|by the time)\s"
    r"|\sI swear\b|\s(?:again|then|either|somehow|of course|though)\s*$",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(r"\s+(?:until|till)\s+", re.IGNORECASE)
RUNS_ON: Final = re.compile(
    r"\b(?<!that )(?<!what )(?<!how )(?<!than )(?<!if )(?<!whether )(?<!why )(?:I|we|it|there|everybody|everyone|nobody|somebody|someone)(?:['’]\w+| \w+ed| was| were| is| had| have"
    r"| went| said| came| got| put| took| left| told| never| didn['’]?t| did)\b"
    r"|\b(?:put|said|wrote|texted|told (?:her|him|them|\w+)) (?:that )?(?:I|we|he|she|they|it|there|you)(?:['’]\w+)?\b",
    re.IGNORECASE,
)
"""Another clause without a mark before it, as one dictates it, or words that were said: no clause to quote back."""
_BESIDE: Final = frozenset(
    "just simply completely totally clean really even also only still then quietly first never not did had have "
    " accidentally twice already almost nearly entirely plain well".split()
)
_AUXILIARY: Final = {"d": "had ", "had": "had ", "ve": "have ", "have": "have "}
_PAST: Final = frozenset(
    """
    forgot forgotten set left lost broke broken took taken ate drank told said gave given went gone made put let cut hit kept threw thrown
    wrote sent spent spoke spoken sold read ran hid burnt spilt slept stood sat wore drove driven bought brought built held paid got
    overslept misread mistook misspelt withheld withdrew swore shut hung swept tore torn shook woke fell came rang arrived
    """.split()
)
_NO_DEED: Final = frozenset(
    """
    wanted needed liked loved enjoyed hoped seemed noticed realised realized remembered decided planned looked stayed wished wondered
    expected believed feared learned learnt worried tried managed intended meant asked answered nodded smiled apologised apologized
    explained promised
    """.split()
)
_HANGS: Final = frozenset("her his their to with that than at by very so too about not".split())
"""At the end of a deed these hang too, beside what `breaks_off` knows: "left it to"."""


_STATES: Final = re.compile(
    r"\bdid not (?:\w+ly )?(?:have|want|know|think|mean|feel|like|understand|remember|reali[sz]e|see|notice|need|believe|expect|intend|mind|hear|dare)\b",
    re.IGNORECASE,
)
"""What somebody did not have or know is a reason, and nothing they left undone."""
_TO_SOMEBODY: Final = re.compile(
    r"(?:\w+ )?(?:sent|gave|told|showed|brought|lent|handed|offered|paid|wrote|owed|promised) (?:(?:her|him|them|(?:my|our|the) \w+|[A-Z][\w.'’-]*)\s?)+"
)
"""To whom, and not what."""
_ONLY_THERE: Final = re.compile(
    r"(?:turned|sat|stood|came|got|went|looked|stayed) (?:up|down|in|out|on|off|over|back|away|there|here|round|around|still)(?: there)?"
)
"""To be or come somewhere is no wrong by itself."""
_CIVIL: Final = frozenset(
    "sorry hello hi goodbye bye goodnight good thanks thank congratulations yes no course sure okay ok".split()
)
_PROMISED: Final = re.compile(r"^(?:\w+ )?(?:told|said)\b.* I (?:would|will)\b", re.IGNORECASE)
_PLAIN: Final = frozenset(
    "came bought booked rang opened wrote went drove brought got had put started began read sat stood slept locked finished".split()
)
_MARKED: Final = re.compile(
    r"\b(?:her|his|their|wrong\w*|without|instead|mistake|accident\w*|twice|late|drunk|not|never|nothing|secret\w*|behind|private\w*|own|everyone|everybody|whole|all|too|someone|somebody|other|another|old|last|draft|early|away|off|"
    r"in front of|against|into|through|for nothing|on top)\b",
    re.IGNORECASE,
)
"""What makes a wrong of a deed that is none by itself: "put the wrong tag on it", and not "booked a table"."""
_BORROWED: Final = re.compile(r"(?:\w+ )?borrowed\b(?!.*\bwithout\b)", re.IGNORECASE)
"""Borrowing alone is no wrong; what became of it is."""


_ASIDE: Final = re.compile(r"(?<=\w) \([^()\n]{1,40}\)")
_SCOLDS: Final = re.compile(
    r",? like (?:an?|the) (?:(?:complete|total|right|bloody|proper|absolute|silly) )?(?:fool|idiot|moron|clown|muppet|twit|eejit|numpty|child|coward)\b",
    re.IGNORECASE,
)
"""What the teller calls themselves for it is no part of the deed."""


def own_deed(words: str) -> str:
    """The first deed told there, after "I" ("forgot her birthday"); empty where it cannot be quoted back safely."""
    words = _ASIDE.sub(lambda aside: " " * len(aside[0]), words)
    at = 0
    while found := _BEGINS.search(words, at):
        at = found.start("rest")
        end = _ENDS.search(found["rest"])
        told = found["rest"][: end.start() if end else None]
        if end and (until := _UNTIL.match(found["rest"], end.start())):
            # What was done late was done: without the rest it would say that it never was.
            told = f"{told} until {_ENDS.split(found['rest'][until.end() :], maxsplit=1)[0]}"
        if deed := _deed(_AUXILIARY.get((found["had"] or "").strip("'’ "), "") + told):
            return deed
    return ""


def is_past(word: str) -> bool:
    """Whether a word in small letters is a verb of the past, by its ending or as one of those without it."""
    return word in _PAST or word.endswith("ed")


def _deed(told: str) -> str:
    said = _SCOLDS.sub("", in_full(" ".join(told.split()))).strip()
    words = words_of(said)
    acts = [word for word in words if word not in _BESIDE]
    if not 2 <= len(words) <= MOST_WORDS or not acts or not is_clean(said) or "'" in said[-2:]:
        return ""
    if words[-1] in _HANGS or breaks_off(said) or _is_no_wrong(acts, said):
        return ""
    if RUNS_ON.search(said) or _TO_SOMEBODY.fullmatch(said) or _BORROWED.match(said):
        return ""
    lead = words[: words.index(acts[0])]
    left_undone = "did" in lead and "not" in lead
    if left_undone and _STATES.search(said):
        return ""
    is_deed = is_past(acts[0]) and acts[0] not in _NO_DEED and not _ONLY_THERE.fullmatch(" ".join(acts))
    if not (left_undone or is_deed) or ("not" in lead and not left_undone):
        return ""
    return said


def _is_no_wrong(acts: list[str], said: str) -> bool:
    """Whether a deed is none to own by itself: a bare verb, a greeting, a promise, or a plain act that nothing makes a wrong."""
    if acts[1:] in ([], ["nothing"]) or (acts[0] == "said" and _CIVIL & set(acts)):
        return True
    return _PROMISED.search(said) is not None or (acts[0] in _PLAIN and not _MARKED.search(said))
