"""Who says outright that they were rude to somebody tells of a wrong, also where nothing was read in it."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Moment, Polarity
from afterword.core.sharp import left_them_standing, sharp_with_them, told_off_before_all
from afterword.reading.absence import in_place_of, read_in
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy
from afterword.reading.quoting import Sentences

_NOT_SURE: Final = re.compile(
    r"\b(?:says?|said|say|saying|once|thinks?|thought|think|felt|feels?|if|whether|worried|afraid|like|as though|sure|hopes?|hoped|hoping|claims?|claimed|maybe|perhaps|probably|told \w+|accused|wonder\w*|sorry|never|last year|years ago|used to|than|why|when)"
    r"(?: (?:that|me|of being|how))*(?: I)?\W*$",
    re.IGNORECASE,
)
_SETTLED: Final = re.compile(
    r"\b(?:sorry|apolog\w+|made up|made it up|forgave|forgiven|hugg\w+|laugh\w*|no hard feelings|never mind|it['’]s fine|fine now|long ago|policy)\b",
    re.IGNORECASE,
)
_ALIKE: Final = frozenset({"arguing", "interrupting", "offensive_remark", "other", "swearing"})
AFTER: Final = 250
"""Characters behind such words in which it may be told that it was settled."""


def with_sharp_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with those words, where no slip like it was read anywhere and nothing says that it was settled.

    Where one was, they may only head what is told of it.
    """
    kinds = {moment.kind for moment in moments if moment.polarity is Polarity.SLIP}
    found = [] if kinds & _ALIKE else [*sharp_with_them(text)]
    if not kinds & _ALIKE - {"other"}:  # what has no name may be told beside it, as a debt is
        found += left_them_standing(text)
    spans = Sentences(text)
    for place in found:
        first, _ = spans.around(place.start())
        _, last = spans.around(place.end() - 1)
        if _NOT_SURE.search(text[first : place.start()]) or _SETTLED.search(text[first : place.end() + AFTER]):
            continue
        start, end = tidy(text, first, last)
        there = read_in(moments, start, end)
        if any(moment.polarity is not Polarity.NEUTRAL for moment in there):
            continue
        kind = "offensive_remark" if told_off_before_all(text[start:end]) else "arguing"
        sharp = Moment(quote_of(text, start, end), Polarity.SLIP, kind, confidence=SAID_OUTRIGHT)
        return in_place_of(there, moments, sharp)
    return moments
