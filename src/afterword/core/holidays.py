"""Public holidays: the days on which nobody reads mail at work, in one country or a part of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

WEEKEND: Final = (5, 6)
"""Saturday and Sunday, as `date.weekday` counts."""


YEARS_TURN: Final = ((12, 24), (12, 25), (12, 26), (12, 31), (1, 1))
"""Days on which few work anywhere, by month and day; what is left out where the country is not known."""


def turn_of_the_year(first: date, last: date) -> frozenset[date]:
    """Those of them from `first` to `last`."""
    years = range(first.year, last.year + 1)
    return frozenset(
        day for year in years for month, at in YEARS_TURN if first <= (day := date(year, month, at)) <= last
    )


@dataclass(frozen=True, slots=True)
class Holiday:
    """One free day and its name."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Holidays:
    """The public holidays of one country for a stretch of time, and its weekend.

    `country` is its code ("GB", "DE-BY"), empty where it is not known. `place` is its name. `guessed_from` is the time
    zone that the country was taken from, empty where somebody named it.
    """

    country: str = ""
    place: str = ""
    guessed_from: str = ""
    days: tuple[Holiday, ...] = ()
    weekend: tuple[int, ...] = WEEKEND

    def between(self, first: date, last: date) -> tuple[Holiday, ...]:
        """Those that fall on a day of the week that would be worked on, from `first` to `last`."""
        return tuple(one for one in self.days if first <= one.day <= last and one.day.weekday() not in self.weekend)


def names_of(holidays: Iterable[Holiday]) -> str:
    """Their names with the days: "Good Friday (3 April) and Easter Monday (6 April)"."""
    named = [f"{one.name} ({one.day.day} {one.day:%B})" for one in holidays]
    return " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))


_EVERYWHERE: Final = frozenset(
    "ac ag ai am as cc cd co dj eu fm gg io la ly me mu nu sc sh sr st su tk to tv vc ws".split()
)
"""Endings that belong to a country and are taken by firms from anywhere."""


def country_of_address(address: str) -> str:
    """The country an e-mail address ends in ("GB" for .uk); empty where it tells of none."""
    ending = address.strip().lower().rpartition("@")[2].rpartition(".")[2]
    if len(ending) != 2 or not ending.isascii() or not ending.isalpha() or ending in _EVERYWHERE:
        return ""
    return "GB" if ending == "uk" else ending.upper()
