"""Who says outright that they were late: those words tell of it, where no other slip was read in them."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Facts, Moment, Polarity, as_told
from afterword.reading import facts as told
from afterword.reading.absence import read_in
from afterword.reading.edges import quote_of, tidy

_AMOUNT: Final = (
    r"(?:(?:about|around|some|only|just under|just over|nearly|almost|a|an|good|full|few|bit|little|half|quarter|and|of|the best part of"
    r"|really|very|quite|so|too|already|running|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|forty-five"
    r"|minutes?|mins?|hours?) ){0,6}"
)
_LATE: Final = re.compile(
    rf"\bI (?:was(?! an? late)|got there|got in|arrived|came in|came|turned up|walked in|logged in|dialled in) {_AMOUNT}late\b"
    r"(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
    r"|twenties|thirties|forties|fifties|addition|starter|afternoon|evening|morning|night|shift|train|bus|in the|at night|to bed|last|for (?:work|school|bed|the next)|for a|pregnan\w*|because of it|enough|them times"
    r"|with (?:the|my) (?:rent|report|payment|homework)))(?: (?:to|for) (?:it|the \w+|my \w+))?(?: by (?:[\w-]+ ){1,3}?(?:minutes?|mins?|hours?))?",
    re.IGNORECASE,
)  # fmt: skip
SURE: Final = 0.8  # of 101 such words in accounts, 96 were marked as a lateness
_NOT_SO: Final = re.compile(
    r"\b(?:if|unless|thought|dreamt|dreamed|afraid|scared|worried|lest|says?|said|like)\W+\Z", re.IGNORECASE
)
AROUND: Final = 300  # characters on each side in which the minutes are told, and whether word was sent


def with_plain_lateness(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with a lateness that is told in so many words, where none was read in the whole account."""
    if any(moment.kind in ("late", "no_show") for moment in moments):
        return moments
    for match in _LATE.finditer(text):
        if _NOT_SO.search(text[: match.start()]):
            continue
        start, end = tidy(text, *match.span())
        there = read_in(moments, start, end)
        if any(moment.polarity is Polarity.SLIP for moment in there):
            continue
        around = text[max(0, start - AROUND) : end + AROUND]
        facts = told.of_lateness(Facts(), text[start:end], around)
        late = Moment(quote_of(text, start, end), Polarity.SLIP, "late", facts=facts, confidence=SURE)
        rest = (moment for moment in moments if moment not in there)
        return as_told((*rest, late))
    return moments
