"""What the teller carried off, never gave back or never paid back is a slip that weighs, however small it was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from afterword.core.judge.gates import WEIGHS
from afterword.core.occasion import Dimension, Facts, Moment, Noticed, Polarity, Quote
from afterword.core.owing import debts_in
from afterword.core.taken_along import taken_in
from afterword.reading.absence import in_place_of
from afterword.reading.edges import quote_of, tidy
from afterword.reading.quoting import sentences

_TOLD_OUTRIGHT: Final = 0.8  # how sure it is what the words themselves say
_ALIKE: Final = frozenset(["arguing", "confidentiality", "damage", "exaggeration", "late", "lie", "offensive_remark"])
"""What may well be told in the same words; of any other kind nobody's thing is carried off."""
_BESIDE_A_DEBT: Final = _ALIKE - {"damage", "exaggeration", "late", "lie"}
"""Who said when it would be paid, and did not pay, is read as one who said what was not true."""
_UNSURE: Final = 0.6  # below this another kind gives way to plain words


def with_things_carried_off(text: str, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """Each thing of theirs that is still with the teller as one slip, in place of what was read in those words."""
    known = tuple(moments)
    for taken in taken_in(text):
        known = _with(text, known, taken.quote, taken.lent)
    return known


def with_debts(text: str, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments with money that was not paid back, in place of what was read in those words."""
    known = tuple(moments)
    for debt in debts_in(text):
        known = _with(text, known, debt.quote, debt.lent, _BESIDE_A_DEBT)
    return known


def _with(
    text: str, known: tuple[Moment, ...], words: Quote, lent: Quote | None = None, alike: frozenset[str] = _ALIKE
) -> tuple[Moment, ...]:
    touched = [one for one in known if _is_of(one, words, alike)]
    if any(one.quote.meets(words) and one not in touched for one in known if one.polarity is Polarity.SLIP):
        return known  # it is told as something else that is surer
    start, end = _around(text, words)
    again = (lent,) if lent and not start <= lent.start < end else ()
    cue = next((one.cue for one in touched if one.cue), None)
    slip = Moment(
        quote_of(text, start, end),
        Polarity.SLIP,
        "other",
        Noticed.SEEN if cue else None,
        cue,
        Facts(dimension=Dimension.LOGISTICS, severity=WEIGHS),
        confidence=_TOLD_OUTRIGHT,
        told_again=again,
    )
    return in_place_of(touched, known, slip)


_LONG: Final = 200  # characters of a sentence that is still quoted whole


def _around(text: str, words: Quote) -> tuple[int, int]:
    for start, end in sentences(text):
        if start <= words.start < end and end - start <= _LONG:
            return tidy(text, start, max(end, words.end))
    return words.start, words.end


def _is_of(one: Moment, words: Quote, alike: frozenset[str]) -> bool:
    if not one.quote.meets(words):
        return False
    unsure = one.kind not in alike or one.confidence < _UNSURE
    return one.polarity is Polarity.NEUTRAL or (one.polarity is Polarity.SLIP and unsure)
