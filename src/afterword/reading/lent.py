"""What was lent and kept too long, lost, or ruined while it was with the teller is a slip, however calmly it is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from afterword.core.kept_long import kept_too_long
from afterword.core.lost import is_lost
from afterword.core.occasion import Dimension, Facts, Harm, Moment, Noticed, Polarity, Quote
from afterword.reading.absence import in_place_of
from afterword.reading.edges import quote_of, tidy
from afterword.reading.facts import came_to_nothing
from afterword.reading.quoting import sentences

_LENT: Final = re.compile(
    r"\b(?:lent (?:it |them )?(?:to )?(?:me|us)|loaned (?:it |them )?(?:to )?(?:me|us)|(?:I|we)(?:['’]ve|['’]d| had| have)? (?:\w+ )?borrowed|let (?:me|us) (?:use|have|borrow|drive|take)|I (?:was|had) been lent|on loan from)\b",
    re.IGNORECASE,
)
_FAILED: Final = (
    r"(?:seized(?: up)?|jammed|burn(?:t|ed) (?:out|through)|blew(?: up)?|snapped|cracked|split|broke(?: (?:down|in two|off|up|apart))?|gave out|packed (?:up|in)|conked out|died|stopped working|fell (?:apart|to bits|to pieces|off)|came (?:off|apart)|"
    r"went (?:up in smoke|dead|bang|black|rusty|mouldy)|shattered|tore|ripped|shrank|melted|rusted|warped|bent|flooded|overheated|caught fire|got (?:ruined|wet through|soaked|stolen|broken|scratched)|"
    r"(?:is|was|are|were) (?:now |all |completely |totally )?(?:ruined|bust(?:ed)?|broken|dead|wrecked|scratched|dented|torn|stained|bent|snapped|cracked|stuck|finished|shrunk|gone))"
)
_RUINED: Final = re.compile(
    rf"\b(?:it|she|he|they|them|(?:the|its|his|her) (?:\w+ )?(?:\w+)) (?:(?:has|had|have|just|then|suddenly|now|all|even) )*{_FAILED}(?=\W|$)",
    re.IGNORECASE,
)
_MY_DOING: Final = re.compile(
    r"\b(?:I|we)(?:['’]d| had| have|['’]ve)? (?:\w+ ){0,2}?(?:ran|run|used|left|put|drove|filled|washed|dried|dropped|forgot|tried|pulled|pushed|turned|switched|plugged|hung|rode|took|cut|drilled|loaded|parked|let|poured|stood|set|sat|ironed|boiled|hit|forced|pressed|charged|overfilled|never|did|started)\b",
    re.IGNORECASE,
)
_MORE_THAN_A_LOAN: Final = re.compile(
    r"\b(?:still|never|not|without|kept|longer|instead|lie[ds]?|behind|secretly)\b|n['’]t\b", re.IGNORECASE
)
_REACH: Final = 700  # characters before it in which the thing was lent
_TOLD_OUTRIGHT: Final = 0.8


def with_what_was_lent(text: str, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments with what became of a borrowed thing, where the words about it were read as no slip, or as one without a name."""
    known = tuple(moments)
    for start, end, kind in _told(text):
        start, end = tidy(text, start, end)
        there = [one for one in known if one.quote.start < end and start < one.quote.end]
        slips = [one for one in there if one.polarity is Polarity.SLIP]
        taken = [one for one in slips if one.quote.start >= start]
        if any(one.kind != "other" for one in slips) or (slips and kind != "damage") or any(one.cue for one in taken):
            continue
        before = [_cut_at(text, one, start) for one in slips if one not in taken]
        cue = next((one.cue for one in slips if one.cue and one.cue.start > start), None)
        told = Moment(
            quote_of(text, start, end),
            Polarity.SLIP,
            kind,
            Noticed.SEEN if cue else None,
            cue,
            Facts(harm=Harm.PROPERTY) if kind == "damage" else Facts(dimension=Dimension.LOGISTICS),
            confidence=_TOLD_OUTRIGHT,
            told_again=_its_term(text, start, end) if kind == "other" else (),
        )
        before = [one for one in before if _MORE_THAN_A_LOAN.search(one.quote.text)]
        known = in_place_of(there, known, *before, told)
    return known


def _told(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each thing is told that became of what was lent, with the kind of slip that it is."""
    spans = list(sentences(text))
    for kept in kept_too_long(text):
        loan = _LENT.search(text, max(0, kept.start() - _REACH), kept.end())
        if loan:
            whole = next(((start, end) for start, end in spans if start <= kept.start() < end), None)
            one = whole is not None and kept.end() <= whole[1] and loan.start() >= whole[0]
            start = whole[0] if whole and one else text.rfind("I", 0, kept.start("kept"))
            yield start, next((end for _, end in spans if end >= kept.end()), kept.end()), "other"
    for start, end in spans:
        words = text[start:end]
        loan = _LENT.search(text, max(0, start - _REACH), end)
        if loan is None or "\n\n" in text[loan.end() : start]:
            continue
        if is_lost(words):
            yield start, end, "other"
        ruined = _RUINED.search(words)
        if ruined and _MY_DOING.search(words[: ruined.start()]) and not came_to_nothing(words):
            yield start, end, "damage"


def _its_term(text: str, start: int, end: int) -> tuple[Quote, ...]:
    """The sentence in which it is told for how long it was lent, where that is not told in these words."""
    kept = next((one for one in kept_too_long(text) if one.start() < start < one.end("kept") <= end), None)
    spans = [span for span in sentences(text) if kept and span[0] <= kept.start() < span[1]]
    return tuple(quote_of(text, *tidy(text, first, min(last, start))) for first, last in spans)


def _cut_at(text: str, moment: Moment, place: int) -> Moment:
    """The slip as far as it is told before a place, with a reaction that stands there."""
    cue = moment.cue if moment.cue and moment.cue.start < place else None
    noticed = moment.noticed if cue is moment.cue else None
    return replace(moment, quote=quote_of(text, *tidy(text, moment.quote.start, place)), cue=cue, noticed=noticed)
