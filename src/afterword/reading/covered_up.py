"""Who did damage and told an untruth about it in one breath did two things: "I hit the main and told him we had checked, it's not true"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.occasion import Facts, Harm, Moment, Polarity, Quote, as_told
from afterword.reading.absence import ASKED, read_in
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy

_HARMED: Final = re.compile(
    r"\bI(?:['’](?:d|ve)| had| have)? (?:(?!(?:told|said|nearly|almost|never|not)\b)[\w'’-]+ ){0,4}?"
    r"(?:hit|struck|scraped|scratched|dented|dropped|broke|broken|cracked|smashed|knocked|burst|burn(?:t|ed)|spil(?:t|led)|tore|damaged|ruined|crashed|lost(?! my (?:temper|rag|cool|nerve|way|voice|patience|place|train)\b)|bent|"
    r"flooded|chipped|shattered|snapped the|killed|deleted|wiped|went through|drove into|drove over|reversed into|backed into|ran over|ran into|cut through)\b",
    re.IGNORECASE,
)
_UNTRUE: Final = (
    r"(?:(?P<outright>(?:which|that|it|this)(?:['’]?s| was| is| were) (?:an? (?:\w+ )?lie|untrue|(?:just |simply )?not (?:even |actually )?true)"
    r"|(?:which|that|it|this) (?:was|is)n['’]?t (?:even |actually )?true|I lied)|(?:it|they|we|I|he|she) (?:had|did|was|were|have)n['’]?t)"
    r"(?=\s*(?:[.,;!?)]|and\b|but\b|$))"
)
_THEN_SAID: Final = re.compile(
    r"[.,;]?\s+(?:(?:and|but|then|so|later|after) )*(?P<said>(?:(?:when|as) [^.,!?\n]{3,50}?,? )?(?:I (?:just |then )?)?(?:told (?!you\b)\w+|said|claimed|wrote|answered|reported)\b[^.!?\n]{3,110}?)"
    rf"(?:[.,;!]|\s[-–—])\s*(?:(?:but|and) )?{_UNTRUE}",
    re.IGNORECASE,
)
_MIXED: Final = frozenset({"damage", "lie", "other", "technical_error", "exaggeration"})
BEFORE: Final = 120
"""Characters before an untruth in which the damage is told."""
AFTER: Final = 60
"""Characters behind a slip in which the untruth is called so."""


def with_what_was_covered_up(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where damage and the untruth that was told about it stand each for themselves."""
    parted: list[Moment] = []
    for moment in moments:
        parted += _parted(text, moment)
    for said in _THEN_SAID.finditer(text):
        harmed = list(_HARMED.finditer(text, max(0, said.start() - BEFORE), said.start()))
        between = text[harmed[-1].end() : said.start()] if harmed else "\n"
        if re.search(r"[.!?\n]", between):
            continue
        start, end = tidy(text, harmed[-1].start(), said.end())
        there = read_in(tuple(parted), start, end)
        if not any(one.polarity is Polarity.SLIP for one in there):
            parted = [one for one in parted if one not in there]
            parted += _both(text, quote_of(text, *tidy(text, start, said.start())), said)
    return as_told(parted)


def _both(text: str, harmed: Quote, said: re.Match[str]) -> list[Moment]:
    sure = SAID_OUTRIGHT if said["outright"] else ASKED
    told = quote_of(text, *tidy(text, said.start("said"), said.end("said")))
    return [
        Moment(harmed, Polarity.SLIP, "damage", facts=Facts(harm=Harm.PROPERTY), confidence=sure),
        Moment(told, Polarity.SLIP, "lie", confidence=sure),
    ]


def _parted(text: str, moment: Moment) -> list[Moment]:
    quote = moment.quote
    if moment.polarity is not Polarity.SLIP or moment.kind not in _MIXED:
        return [moment]
    said = _THEN_SAID.search(text, quote.start, min(len(text), quote.end + AFTER))
    if said is None or said.start() >= quote.end or not _HARMED.search(text, quote.start, said.start()):
        return [moment]
    harmed = quote_of(text, *tidy(text, quote.start, said.start()))
    damage, lie = _both(text, harmed, said)
    if moment.kind == "lie":
        told = quote_of(text, lie.quote.start, max(lie.quote.end, quote.end))
        return [damage, replace(moment, quote=told, confidence=max(moment.confidence, lie.confidence))]
    return [replace(moment, quote=harmed) if moment.kind == "damage" else damage, lie]
