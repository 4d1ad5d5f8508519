"""Who says outright that they did not come: those words tell of it, whatever else was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afterword.core.occasion import Moment, Polarity, as_told
from afterword.reading.edges import quote_of, tidy
from afterword.reading.facts import stayed_away

ASKED = 0.45  # the confidence of what only words tell: it is asked about before anything is owned


def read_in(moments: tuple[Moment, ...], start: int, end: int) -> list[Moment]:
    """The moments whose words reach into a stretch of the account."""
    return [moment for moment in moments if moment.quote.start < end and start < moment.quote.end]


def in_place_of(read: Iterable[Moment], moments: Iterable[Moment], *told: Moment) -> tuple[Moment, ...]:
    """The moments with those that are told in the place of what was read there."""
    read = tuple(read)
    return as_told((*(moment for moment in moments if moment not in read), *told))


def with_absence(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Where the teller says outright that they did not come, those words tell of it; where no slip was read, it is asked."""
    place = stayed_away(text)
    if place is None:
        return moments
    start, end = tidy(text, *place)
    there = read_in(moments, start, end)
    if any(moment.polarity is Polarity.SLIP for moment in there):
        return moments
    slips = [moment for moment in moments if moment.polarity is Polarity.SLIP]
    read = next((moment for moment in slips if moment.kind == "no_show"), None)
    if slips and read is None:
        return moments
    words = there[0].quote if there else quote_of(text, start, end)
    absent = (
        replace(read, quote=words, told_again=(*read.told_again, read.quote))
        if read
        else Moment(words, Polarity.SLIP, "no_show", confidence=ASKED)
    )
    rest = (moment for moment in moments if moment not in there and moment is not read)
    return as_told((*rest, absent))
