"""A word given and the breach of it, told in two sentences, are one thing left undone: "I'd said I'd be there. I fell asleep."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Final

from afterword.core.judge.doubts import SURE
from afterword.core.judge.gates import WEIGHS
from afterword.core.occasion import Dimension, Facts, Moment, Noticed, Polarity, Quote, Setting
from afterword.core.omission import tells_omission
from afterword.core.plan.promise import is_ahead, is_late
from afterword.core.pledges import is_dated, pledges_in
from afterword.reading.absence import in_place_of
from afterword.reading.edges import quote_of, spoken_out

_PARTS: Final = frozenset(["other", "no_show"])
_ONLY_PROMISED: Final = re.compile(
    r"\W*(?:(?:and|so|but|then|well|yesterday|today) )*(?:I |I['’]d |I had )?(?:told (?:\w+ ){1,4}?|said (?:to (?:\w+ ){1,3}?)?|promised (?:\w+ ){0,4}?)(?:that )?"
    r"I(?:['’]d|['’]ll| would| will)\b(?! (?:had|been|\w+ed|done|led|run|built)\b)(?![^.!?\n]*(?:\b(?:but|when|although|knew|never|not)\b|n['’]?t\b))",
    re.IGNORECASE,
)
"""A word given, with nothing of it being untrue when it was."""
_BETWEEN: Final = re.compile(r"(?:[\s.,;:–—-]|\b(?:then|and|but|so)\b)*", re.IGNORECASE)


def with_broken_words(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Two nameless slips side by side that only together tell of a word not kept, as one."""
    for before, after in pairwise(moments):
        if not (_is_part(before) and _is_breach(after)) or not _BETWEEN.fullmatch(
            text, before.quote.end, after.quote.start
        ):
            continue
        whole = quote_of(text, before.quote.start, after.quote.end)
        if tells_omission(before.quote.text) or tells_omission(after.quote.text) or not tells_omission(whole.text):
            continue
        cue = after.cue or before.cue
        noticed = Noticed.SEEN if cue else after.noticed or before.noticed
        surer = max(before, after, key=lambda moment: moment.confidence)
        joined = replace(
            surer,
            kind="other" if surer.kind not in _PARTS else surer.kind,
            quote=whole,
            cue=cue,
            noticed=noticed,
            told_again=(*before.told_again, *after.told_again),
        )
        return with_broken_words(text, tuple(joined if one is before else one for one in moments if one is not after))
    return moments


def _is_part(moment: Moment) -> bool:
    promised = moment.kind == "lie" and _ONLY_PROMISED.match(moment.quote.text) is not None
    return moment.polarity is Polarity.SLIP and (moment.kind in _PARTS or promised)


def _is_breach(moment: Moment) -> bool:
    return moment.polarity is Polarity.SLIP and (moment.kind in _PARTS or moment.confidence < SURE)


_TOLD_OUTRIGHT: Final = 0.8  # how sure it is what the words themselves say
_NEAR: Final = 60  # characters between a promise and its breach that are quoted as one


_YET: Final = re.compile(r"\b(?:yet|so far|but I(?:['’]ll| will)|until)\b", re.IGNORECASE)
"""Says that its time is not over."""
_YET_REACH: Final = 12

_MOSTLY: Final = 0.7  # the share of a slip's words that a promise and its breach make up where they are the same thing
_A_LIE: Final = re.compile(r"\b(?:lie|lied|lying|untrue|pretended|made (?:it|that) up|not true)\b", re.IGNORECASE)


def with_late_words(
    text: str,
    moments: Iterable[Moment],
    ended_at: datetime | None,
    told_at: datetime,
    setting: Setting = Setting.INTERVIEW,
) -> tuple[Moment, ...]:
    """Each promise that was forgotten, or whose day is over while it is undone, as one slip that weighs.

    Elsewhere than after an interview what was forgotten or simply not done, and what no slip tells of yet. Nothing is left
    undone before its day is over.
    """
    known = tuple(moments)
    for pledge in pledges_in(text):
        if pledge.breach is None:
            continue
        touched = [one for one in known if _is_of(one, pledge.quote, pledge.breach)]
        if is_ahead(pledge, ended_at, told_at):
            known = tuple(one for one in known if one not in touched or _tells_more(one, pledge.quote, pledge.breach))
            continue
        broken = pledge.is_forgotten or not _YET.search(text, pledge.breach.start, pledge.breach.end + _YET_REACH)
        if setting is Setting.INTERVIEW:
            counts = pledge.is_forgotten if pledge.earlier else is_late(pledge, ended_at, told_at)
            undated = not is_dated(f"{pledge.act} {pledge.by}") or any(one.kind == "lie" for one in touched)
            counts = counts or (broken and ended_at is None and undated)
        else:
            slips = (one.quote.text for one in touched if one.kind in _PARTS and one.quote.meets(pledge.quote))
            counts = broken and not any(tells_omission(words) for words in slips)
        if counts:
            slip = _late_word(text, pledge.quote, pledge.breach)
            slip = replace(slip, cue=next((one.cue for one in touched if one.cue), None))
            slip = replace(slip, noticed=Noticed.SEEN) if slip.cue else slip
            known = in_place_of(touched, known, slip)
    return known


def _is_of(one: Moment, word: Quote, breach: Quote) -> bool:
    """Whether a moment tells of a promise or its breach and of nothing else."""
    if not (one.quote.meets(word) or one.quote.meets(breach)):
        return False
    if _is_part(one) or one.polarity is Polarity.NEUTRAL:
        return True
    start, end = (word.start, breach.end) if breach.start - word.end < _NEAR else (word.start, word.end)
    shared = max(_shared(one.quote, start, end), _shared(one.quote, breach.start, breach.end))
    told_so = shared >= _MOSTLY * len(one.quote.text)
    return told_so and one.polarity is Polarity.SLIP and not _A_LIE.search(one.quote.text)


def _tells_more(one: Moment, word: Quote, breach: Quote) -> bool:
    """Whether most of its words are of something else."""
    end = max(word.end, breach.end)
    return _shared(one.quote, word.start, end) < len(one.quote.text) / 3


def _shared(quote: Quote, start: int, end: int) -> int:
    return min(quote.end, end) - max(quote.start, start)


def _late_word(text: str, word: Quote, breach: Quote) -> Moment:
    whole = breach.end if breach.start - word.end < _NEAR else word.end
    quote = quote_of(text, word.start, spoken_out(text, word.start, whole))
    again = () if whole == breach.end else (breach,)
    facts = Facts(dimension=Dimension.LOGISTICS, severity=WEIGHS)
    return Moment(quote, Polarity.SLIP, "other", facts=facts, confidence=_TOLD_OUTRIGHT, told_again=again)
