"""Who let others think that somebody's idea was their own tells of an untruth, also where nothing was read in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from afterword.core.credit import GENTLER, credit_let_stand, tells_the_maker, tells_whose_it_was
from afterword.core.occasion import Moment, Polarity
from afterword.reading.absence import in_place_of, read_in
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy
from afterword.reading.quoting import Sentences

_TAKEN_FOR: Final = (*GENTLER, "technical_error")
_BEHIND: Final = 40  # characters behind it in which it is said who made it


def with_credit_kept(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments with that one, wherever no slip was read in its words."""
    spans = Sentences(text)
    places = tuple(credit_let_stand(text))
    if places:
        moments = tuple(one for one in moments if not _tells_only_whose(one))
    for place in places:
        start, end = tidy(text, spans.around(place[0])[0], spans.around(place[1] - 1)[1])
        there = read_in(moments, start, end)
        moments = tuple(one for one in moments if not _tells_what_is_so(one, end))
        slips = [moment for moment in there if moment.polarity is Polarity.SLIP]
        if slips:
            taken = [one for one in slips if one.kind in _TAKEN_FOR and one.quote.start <= place[0] < one.quote.end]
            moments = tuple(_as_untruth(text, one, end) if one in taken else one for one in moments)
            continue
        untruth = Moment(quote_of(text, start, end), Polarity.SLIP, "lie", confidence=SAID_OUTRIGHT)
        moments = in_place_of(there, moments, untruth)
    return moments


def _tells_only_whose(moment: Moment) -> bool:
    return moment.polarity is Polarity.SLIP and moment.kind in GENTLER and tells_whose_it_was(moment.quote.text)


def _tells_what_is_so(moment: Moment, end: int) -> bool:
    """Whether it only says, right behind, who made it and what the teller did of it."""
    gentle = moment.polarity is Polarity.SLIP and moment.kind in GENTLER
    return gentle and 0 <= moment.quote.start - end <= _BEHIND and tells_the_maker(moment.quote.text)


def _as_untruth(text: str, taken: Moment, end: int) -> Moment:
    quote = quote_of(text, taken.quote.start, max(taken.quote.end, end))
    return replace(
        taken, quote=quote, kind="lie", also=(), facts=replace(taken.facts, dimension=None), confidence=SAID_OUTRIGHT
    )
