"""Who says outright that they were rude to somebody tells of a wrong, also where nothing was read in it."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Polarity, as_told
from afterword.core.sharp import sharp_with_them
from afterword.reading.absence import read_in
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy
from afterword.reading.quoting import Sentences

_NOT_SURE: Final = re.compile(
    r"\b(?:says?|said|say|saying|once|thinks?|thought|think|felt|feels?|if|whether|worried|afraid|like|as though|sure|hopes?|hoped|hoping|claims?|claimed|maybe|perhaps|probably|told \w+|accused|wonder\w*|sorry|never|last year|years ago|used to|than|why|when)"
    r"(?: (?:that|me|of being|how))*(?: I)?\W*$",
    re.IGNORECASE,
)
_SETTLED: Final = re.compile(
    r"\b(?:sorry|apolog\w+|made up|made it up|forgave|forgiven|hugg\w+|laugh\w*|no hard feelings|never mind|it['’]s fine|fine now|long ago)\b",
    re.IGNORECASE,
)
_ALIKE: Final = frozenset({"arguing", "interrupting", "offensive_remark", "other", "swearing"})
AFTER: Final = 250
"""Characters behind such words in which it may be told that it was settled."""


def with_sharp_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with those words, where no slip like it was read anywhere and nothing says that it was settled.

    Where one was, they may only head what is told of it.
    """
    if any(moment.polarity is Polarity.SLIP and moment.kind in _ALIKE for moment in moments):
        return moments
    spans = Sentences(text)
    for found in sharp_with_them(text):
        first, last = spans.around(found.start())
        if _NOT_SURE.search(text[first : found.start()]) or _SETTLED.search(text[first : found.end() + AFTER]):
            continue
        start, end = tidy(text, first, last)
        there = read_in(moments, start, end)
        if any(moment.polarity is not Polarity.NEUTRAL for moment in there):
            continue
        sharp = Moment(quote_of(text, start, end), Polarity.SLIP, "arguing", confidence=SAID_OUTRIGHT)
        return as_told((*(moment for moment in moments if moment not in there), sharp))
    return moments
