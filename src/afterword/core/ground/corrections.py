"""What a letter tells as said before and then puts right: the false half claims nothing, the true half does."""

from __future__ import annotations

import re

from afterword.core.backing import stems
from afterword.core.ground.words import telling

_WHOM = r"(?:you(?: both| all)?|him|her|them|the \w+|(?:M[rs]s?|Dr)\.? \w+|(?-i:[A-Z])\w+)"
_SAID = re.compile(
    r"\b(?:I(?: \w+ly)?(?: have| had|['’]ve|['’]d)?(?: also| even| then| first| \w+ly)?"
    rf" (?:said|told {_WHOM}|claimed|stated|mentioned|implied|(?:led|let) {_WHOM} (?:to )?(?:believe|think)|made it sound"
    rf"|(?:wrote|answered|replied|suggested) (?:to {_WHOM} )?(?:that|yes|no)\b|gave (?:you|(?-i:M[rs]s?|Dr)\.? \w+)\b|(?:called|described|presented) (?:it|this|that|my\w*)\b"
    r"|(?:gave|put|quoted|named|described|presented)(?= (?:\w+ ){1,4}(?:as|at|down)\b))"
    r"|[io]n my (?:\w+ ){1,2}(?:it )?(?:said|says)|my (?:answer|words|reply) (?:was|were)|what I said)\b",
    re.I,
)
"""That one said something; what was said comes after it."""
_NOT_SO = (
    r"(?:that|this|it|which|neither|both|the (?:figure|number|date|year|answer|first|second)|what I said|my answer)"
    r"(?: \w+)? (?:is|was|are|were)(?:n[’']t| not| never)? (?:\w+ )?(?:right|true|correct|accurate|exact|so|the case|wrong|false|incorrect|untrue|mistaken|inaccurate"
    r"|too (?:high|low|much|many|early|late|big|strong|generous)|overstated|exaggerated|an (?:error|exaggeration|overstatement)|my mistake|a mistake|a slip|more than (?:is|was) true)"
)
_RIGHT = re.compile(
    rf"\b(?:{_NOT_SO}"
    r"|the truth is|(?:the|my) (?:right|correct|true|real|exact|actual) (?:\w+ ){0,2}(?:is|was|are|were)"
    r"|(?:I|it|that) (?:should|ought to) (?:have (?:said|been|read)|be|read|say)"
    r"|I (?:meant(?: to say)?|misspoke|misremembered|exaggerated|overstated|was (?:wrong|mistaken)|got (?:it|that) wrong|was not (?:exact|accurate|right|precise))"
    r"|(?:let me|I (?:want|wish|would like|need|have) to|I must) (?:correct|take (?:that|it) back|put (?:that|it|this) right))\b",
    re.I,
)
"""That it is otherwise, in so many words."""
_IN_FACT = re.compile(
    r"(?:^|[;,:–—-] (?:(?:but|when|and|though|while|whereas) )?|\b(?:but|when|though|while|whereas) )(?:in (?:actual )?fact|in (?:truth|reality)|actually|to be (?:exact|correct|precise|honest))\b",
    re.I,
)
_LESS = re.compile(
    r"\b(?:only|just|not|never|no|none|nothing|without|help\w*|assist\w*|support\w*|part|under|less|fewer|shadow\w*|yet|still|rather|instead)\b|n[’']t\b",
    re.I,
)
"""What a turn to the truth says, where it takes something back."""
_SHORT_NO = re.compile(
    r"(?:(?:[;,:–—-]|\bbut|\bwhen|\bthough|\band) ?|^)(?:but |when |though |and )?I (?:(?:have|had|did|do|am|was|can|could|hold)"
    r"(?: not|n[’']t| no(?= such)| never| none)|never)(?! only)\b(?! (?:say|tell|mention|name|give|add|explain)\b)(?P<rest>[^:;.,!?]*)",
    re.I,
)
"""A denial of one's own; a bare one ("I have not") is of what was just said."""
_ONLY = re.compile(
    r"[;,:–—-] (?:but|when|though|whereas|while)? ?(?:it|that|I|we|there|they)\b[^.;]*?\b(?:only|just|merely|no more than)\b",
    re.I,
)
_IT_WAS = re.compile(
    r"[;:,–—-] (?:(?:but|when|and|while|though|whereas) )?(?:it|that|they|there|we|I) (?:is|was|are|were|had|have) (?:about |around |nearly |only |just )?(?P<what>\S+(?: \S+)?)",
    re.I,
)
_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|first)\b",
    re.I,
)
_ANNOUNCED = re.compile(
    r"\b(?:(?:need|needs|want|wish|have|owe|must|let me|would like)\b[^.;]{0,40}\b(?:correct\w*|put\w*\b[^.;]{0,30}\b(?:right|straight)|set\w*\b[^.;]{0,30}\b(?:right|straight))"
    r"|I (?:\w+ )?(?:gave|told|named)\b[^.;]{0,30}\b(?:wrong|false|incorrect)|(?:one|two|some) (?:answers?|figures?|points?|things?)\b[^.;]{0,40}\b(?:wrong|not (?:right|true|correct|accurate))"
    r"|I (?:misspoke|exaggerated|overstated)|a correction)\b",
    re.I,
)
"""That what follows was said wrongly."""
_OTHER = re.compile(r"\bI also\b|\bas I (?:said|told|wrote|mentioned)\b", re.I)
_HEAD = re.compile(r"(?:(?!\bI\b)[^;]){0,90}|[^;]{0,60}\b(?:asked|wanted to know|question)\b[^;]{0,90}")
"""What may stand before the report: no statement of one's own."""


def put_right(sentence: str, before: str = "", after: str = "") -> str | None:
    """What a sentence itself claims beside what it takes back, empty if nothing; None where it takes nothing back.

    `before` and `after` are the sentences around it: the report and its correction often stand in two.
    """
    said = next((found for found in _SAID.finditer(sentence) if _HEAD.fullmatch(sentence, 0, found.start())), None)
    if said is None or re.search(r"\bas $", sentence[: said.start()], re.I):
        return None
    if (at := _turn(sentence, said.end())) is not None:
        own = sentence[at:].lstrip(" ,;:–—-")
        return own if telling(own) else ""
    if after and _begins_right(after, sentence):
        return ""
    if _ANNOUNCED.search(before) and not _OTHER.search(sentence):
        return ""
    return None


def _turn(sentence: str, begin: int) -> int | None:
    """Where, after what was said, the sentence turns to what is so."""
    reported = sentence[begin:]
    if found := _RIGHT.search(reported):
        return begin + found.start()
    if found := _IN_FACT.search(reported):
        return begin + found.start()
    for found in _SHORT_NO.finditer(reported):
        if found.start() and _denies(found["rest"], reported[: found.start()]):
            return begin + found.start()
    if (found := _ONLY.search(reported)) and telling(reported[: found.start()]):
        return begin + found.start()
    for found in _IT_WAS.finditer(reported):
        if _FIGURE.search(found["what"]) and _FIGURE.search(reported[: found.start()]):
            return begin + found.start()
    return None


def _begins_right(after: str, sentence: str) -> bool:
    """Whether the next sentence says that it is otherwise."""
    if (found := _RIGHT.search(after)) and found.start() <= 20:
        return True
    if _IN_FACT.match(after) and (_LESS.search(after) or (_FIGURE.search(after) and _FIGURE.search(sentence))):
        return True
    found = _SHORT_NO.match(after)
    return found is not None and _denies(found["rest"], sentence)


def _denies(rest: str, said: str) -> bool:
    """Whether a denial is a bare one, or names what was said."""
    return not telling(rest) or bool(stems(rest) & stems(said))
