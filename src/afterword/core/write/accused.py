"""Somebody was said to be wrong, perhaps before others: what was said, as the letter tells it, and that they were right."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Occasion, Quote
from afterword.core.write.names import spoken_of_as
from afterword.core.write.whom import spoken_of

_WHO: Final = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w-]+(?:['’]s)?)"
_SAID: Final = (
    r"\bI(?:['’]d|\s+(?:had|just|then|even|also))*\s+(?:said|claimed|announced|declared|"
    r"told\s+(?:them(?:\s+all)?|everybody|everyone|the\s+\w+(?:\s+\w+)?|[A-Z][\w-]+))\s+"
)
_BEFORE_ALL: Final = (
    r"(?:in\s+front\s+of|before)\s+(?:everybody|everyone|them\s+all|all\s+of\s+them|others|(?:all\s+)?(?:the|my|our|his|her|their)\s+(?:whole\s+)?(?:\w+\s+)?"
    r"(?:team|class|room|group|office|others|board|staff|department|meeting|shift|crew|line|table|family|guests|customers|lads|kids|children|neighbours|neighbors|friends|mates|colleagues|party|pub|squad)"
    r"|\w+\s+people)\b"
)
_ACCUSED: Final = re.compile(
    rf"{_SAID}(?:{_BEFORE_ALL}\s+)?(?:that\s+)?(?P<who>{_WHO})\s+(?P<what>(?:(?!was\b|were\b|is\b|are\b|had\b|not\b)[a-z-]+\s+){{0,3}}?)"
    r"(?P<were>was|were|is|are)\s+(?:(?:all|completely|totally|just|plain|simply|quite)\s+)?(?P<wrong>wrong|incorrect|mistaken|false)\b"
)
_HEARD: Final = re.compile(_BEFORE_ALL, re.IGNORECASE)
_RIGHT: Final = re.compile(
    r"\b(?P<who>[Hh]is|[Hh]ers?|[Tt]heirs?|[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w-]+(?:['’]s)?)\s+(?:(?!(?:was|were|is|are|had|not|he|she|they|it|I|that|if|thought|thinks|said|says|felt|knew)\b)[a-z-]+\s+){0,2}?"
    r"(?:was|were|had\s+been)\s+(?:(?:actually|all|quite|completely|perfectly|in\s+fact|the\s+\w+\s+that\s+was)\s+)*(?:right|correct)\b"
)
_NOT_SURE: Final = re.compile(
    r"\b(?:if|whether|think|thought|maybe|perhaps|believed|hoped|said|says|sure)\s+(?:that\s+)?$"
)
HEARD: Final = " in front of others"
"""Said of it where others are told to have heard it."""
_AFTER: Final = 300  # characters in which it is told who was right
_OWNED: Final = re.compile(r"(?:his|hers?|theirs?|.+['’]s)$", re.IGNORECASE)


def heard_by_others(account: str, slip: Quote) -> str:
    """The words that say so where it is told, in the slip or right behind it, that others heard it; else none."""
    rest = account[slip.end : slip.end + _BEHIND]
    return HEARD if _HEARD.search(slip.text) or _RIGHT_BEHIND.match(rest) else ""


_BEHIND: Final = 60  # characters
_RIGHT_BEHIND: Final = re.compile(rf"[.,;]?\s+(?:(?:and|all|right)\s+)*{_BEFORE_ALL}", re.IGNORECASE)


def said_wrong(occasion: Occasion, slip: Quote, whom: str) -> str:
    """What was said of somebody, after "I": "said that your figures were wrong"; empty where it was nothing like it.

    Args:
        occasion: whose account tells it.
        slip: the words of the slip.
        whom: the name of the one it was done to where that is not the reader.
    """
    found = _ACCUSED.search(slip.text)
    if found is None:
        return ""
    owned = _OWNED.match(found["who"]) is not None
    what = " ".join(found["what"].split())
    if owned is not bool(what) or not _is_one_of(found["who"], occasion):
        return ""
    were = {"is": "was", "are": "were"}.get(found["were"], found["were"])
    owner = f"{whom}'s" if whom else "your"
    told = f"{owner} {what} {were}" if what else f"{whom} was" if whom else "you were"
    heard = HEARD if _HEARD.search(slip.text) else ""
    return f"said{{on}}{heard} that {told} {found['wrong']}"


def was_right(occasion: Occasion, slip: Quote) -> tuple[Quote, bool] | None:
    """Where the account says after it that the other was right, and whether it was a thing of theirs; None where it does not."""
    after = occasion.account[slip.start : slip.end + _AFTER]
    for found in _RIGHT.finditer(after, 0):
        if _NOT_SURE.search(after[: found.start()]) or not _is_one_of(found["who"], occasion):
            continue
        start = slip.start + found.start()
        return Quote(start, start + len(found[0]), found[0]), _OWNED.match(found["who"]) is not None
    return None


def _is_one_of(word: str, occasion: Occasion) -> bool:
    """Whether a pronoun, or the name of somebody of the occasion."""
    bare = re.sub(r"['’]s$", "", word)
    return bare.lower() in ("he", "she", "they", "his", "her", "hers", "their", "theirs") or any(
        bare in spoken_of_as(person.name) or bare == spoken_of(person) for person in occasion.people
    )
