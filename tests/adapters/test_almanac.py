"""Zones know their country, and countries their free days."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.adapters.almanac import country_of_zone, holidays_in
from afterword.core.occasion import AfterwordError

YEAR = date(2026, 1, 1), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB-ENG"),
        ("Europe/Berlin", "DE"),
        ("US/Eastern", "US"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Australia/Perth", "AU-WA"),
        ("UTC", ""),
        ("Etc/GMT-2", ""),
        ("nowhere", ""),
    ],
)
def test_a_zone_tells_its_country_and_a_clock_without_a_place_tells_none(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country


def test_parts_of_a_country_have_days_of_their_own() -> None:
    bavaria, germany = holidays_in("DE-BY", *YEAR), holidays_in("de", *YEAR)
    assert bavaria is not None and germany is not None
    names = {one.name for one in bavaria.days} - {one.name for one in germany.days}
    assert {"Epiphany", "Corpus Christi"} <= names
    assert (bavaria.place, germany.place) == ("Germany (BY)", "Germany")


def test_the_weekend_comes_with_the_country() -> None:
    arabia, england = holidays_in("SA", *YEAR), holidays_in("UK", *YEAR)
    assert arabia is not None and england is not None
    assert (arabia.weekend, england.weekend) == ((4, 5), (5, 6))
    assert england.country == "GB-ENG"
    assert date(2026, 4, 6) in {one.day for one in england.days}


@pytest.mark.parametrize("country", ["Germany", "XX", "G", "DE/BY", "DE-BYBYBY"])
def test_what_is_no_code_is_refused_in_a_sentence(country: str) -> None:
    with pytest.raises(AfterwordError, match="country's code"):
        holidays_in(country, *YEAR)


def test_a_part_that_does_not_exist_is_refused_too() -> None:
    with pytest.raises(AfterwordError, match='No part of Germany is called "ZZ"'):
        holidays_in("DE-ZZ", *YEAR)


def test_no_country_gives_no_holidays() -> None:
    assert holidays_in("", *YEAR) is None
