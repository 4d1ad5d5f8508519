"""Whether the teller has the job or the place already: "Lorna's offered me it, start Tuesday", "she says see you Monday at six"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES
from afterword.core.occasion import Quote
from afterword.core.pledges import Pledge
from afterword.core.sentence_start import sentence_start
from afterword.core.week import MONTHS, WEEKDAYS

_PLACE: Final = r"(?:job|place|post|role|part|position|apprenticeship|contract|traineeship|internship|gig|spot)"
_DAY: Final = rf"(?:tomorrow|(?:on |from |next )*(?:{'|'.join(WEEKDAYS)})(?!['’]|s\b)|(?:on |from )?the \d{{1,2}}(?:st|nd|rd|th)\b(?: of (?:{'|'.join(MONTHS)}))?|(?:on |from )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)}))"
_THEY: Final = r"(?:he|she|they|(?-i:(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+)|the [a-z]+)"
_SAID: Final = rf"\b{_THEY} (?:just |then )?(?:said|says|goes|told me|shouted|texted|wrote|rang and said)\b[^.!?\n\"“”]{{0,30}}[\"“'‘]?"
_HAS_IT: Final = re.compile(
    rf"\boffered me it(?=\s*[.,;!?]|\s+(?:on the spot|there and then|straight|right))|\b(?:offered|gave|given) me the {_PLACE}\b"
    rf"|\bI(?:['’]ve| have)? (?:got|landed|been offered|was offered) the {_PLACE}\b|\bthe {_PLACE}(?:['’]s| is) mine\b"
    rf"|\b(?:hired me|took me on) (?:on the spot|there and then|right away|straight away)\b"
    rf"|{_SAID}(?:that )?(?:I|you)(?:['’](?:d|ve|re)| have| had| are)? (?:passed(?! (?:the|that|it|on|him|her|out|by)\b)|hired\b|got the {_PLACE}\b|in\b(?=\s*[.,;!?\"”]))"
    rf"|{_SAID}(?:see you|you(?:['’]ll| can| will)? start|start) (?:at \w+ )?(?P<day>{_DAY})"
    rf"|\bI(?:['’]m starting| am starting| start)(?: there| with them| work)? (?P<begins>{_DAY})",
    re.IGNORECASE,
)
_STARTS: Final = re.compile(
    rf"\b(?:I(?:['’]m)? |to |you (?:can )?)?(?:start(?:s|ing)?|begin(?:ning)?|see you)(?: there| with them| work)? (?:at \w+ )?{_DAY}"
    rf"(?: (?:morning|afternoon|evening|night)\b)?(?:,? (?:(?:at |half |quarter (?:to|past) )+(?:\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?|{'|'.join(ONES[1:13])})|\d{{1,2}}(?:[:.]\d\d| ?[ap]m))\b)?",
    re.IGNORECASE,
)
_NOT_SO: Final = re.compile(
    r"\b(?:if|why|when|whether|would|could|might|(?<!of )may|not|never|hop(?:e|ed|ing)|wish\w*|thought|almost|nearly|before|until|unless|want(?:ed|s)?|asked|can|expect\w*|pretend\w*|another|other|last|old|years? ago|lied)\b|n['’]t\b",
    re.IGNORECASE,
)
_STILL_OPEN: Final = re.compile(
    r"[^.!?\n]{0,40}\b(?:if|subject to|maybe|unless|once|provided|as far as|were|basically|depend\w*|pending)\b",
    re.IGNORECASE,
)
"""Behind it: on what it still hangs."""
_BEFORE: Final = 80  # characters before it in which the first day may be told
_REACH: Final = 200  # and behind


def taken_on(account: str) -> Quote | None:
    """The words that say so outright; None where they say it under a condition, of another place, or not at all."""
    for found in _HAS_IT.finditer(account):
        start = sentence_start(account, found.start(), ".!?\n;")
        if not _NOT_SO.search(account[start : found.end()]) and not _STILL_OPEN.match(account, found.end()):
            return Quote(found.start(), found.end(), found[0])
    return None


def first_day(account: str) -> tuple[Pledge, ...]:
    """The first day there, as far as it is told with that."""
    told = taken_on(account)
    if told is None:
        return ()
    starts = _STARTS.search(account, max(told.start - _BEFORE, 0), told.end + _REACH)
    if starts is None:
        return ()
    return (Pledge(Quote(*starts.span(), starts[0]), starts[0], from_now=True),)
