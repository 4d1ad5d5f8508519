"""Who lets others be asked or blamed for what they did tells so in three words: "Nobody spoke. It was me."."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Dimension, Facts, Moment, Noticed, Polarity, as_told
from afterword.core.sentence_start import sentence_start
from afterword.reading.absence import read_in
from afterword.reading.edges import quote_of, tidy

_MINE: Final = re.compile(
    r"(?:(?<=[.!?;:\n] )|(?<=[.!?;:\n])|(?<=[,–-] )|\b(?:and|but|though|cos|because|when|actually) )it (?:was|had been|['’]?d been) (?:actually |really |in fact |of course |all )?"
    r"(?:me|my (?:fault|doing|mistake))(?: (?:who|that) [^.,!?\n]{3,80})?(?= ?[.,;!\n]| ?$| and\b| but\b)",
    re.IGNORECASE,
)
_BLAMED: Final = re.compile(
    r"\b(?:blam(?:ed?|ing)|(?:got|given|had|gets|gave \w+|took) (?:the |a |an |all the )?(?:\w+ )?(?:warning|blame|telling[- ]off|bollocking|rap)|in trouble|told off|accused|"
    r"(?:was|got|were|been) (?:fired|sacked|let go|written up|shouted at|suspended|fined)|had to pay|docked|nobody (?:spoke|said|owned|answered|put)|no ?one (?:spoke|said|owned|answered|put)|"
    r"(?:asked|asking|wanted to know|demanded) (?:\w+ ){0,3}?who(?:['’]d| had| has| did| left| broke| took)?)\b",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(
    r"\b(?:I (?:said|told|admitted|confessed|owned up|put my hand up|spoke up)|(?:said|told|admitted|confessed|thought|thinks?|says?|if|whether|like|as if|that|knew|knows|found out)\W+$)",
    re.IGNORECASE,
)
REACH: Final = 200
"""Characters before and after the three words in which somebody is asked or blamed."""
SURE: Final = 0.7


def with_what_was_mine(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with the wrong that others were asked or blamed for, where no slip was read in the words about it."""
    for match in _MINE.finditer(text):
        before, after = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
        asked = _BLAMED.search(before)
        if not (asked or _BLAMED.search(after)) or _OWNED.search(before[-40:]) or _OWNED.search(after[:60]):
            continue
        first = match.start() - (len(before) - asked.start() if asked else 1)
        start, end = tidy(text, sentence_start(text, max(0, first)), match.end())
        if any(moment.polarity is Polarity.SLIP for moment in read_in(moments, start, end)):
            continue
        mine = Moment(
            quote_of(text, start, end),
            Polarity.SLIP,
            "other",
            Noticed.UNLIKELY,
            facts=Facts(dimension=Dimension.INTEGRITY),
            confidence=SURE,
        )
        rest = (moment for moment in moments if not (start <= moment.quote.start and moment.quote.end <= end))
        return as_told((*rest, mine))
    return moments
