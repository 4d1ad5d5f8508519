"""Numbers in claims: what counts as a measure, its unit, and the direction of a change."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Number
from afterword.formats.cv.numbers import read_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Cut build time from 14 to 6 minutes", [(14, "minutes", "from"), (6, "minutes", "to")]),
        ("Brought food waste down from 11 kg to 7 kg a day", [(11, "kg", "from"), (7, "kg a day", "to")]),
        ("Raised pick accuracy from 97.1 to 99.4 % in 2022", [(97.1, "%", "from"), (99.4, "%", "to")]),
        ("Brought missed pulls from 11 in 2020 to two in 2023", [(11, "", "from"), (2, "", "to")]),
        ("Grew renewals from $1.2m to $1.9m", [(1_200_000, "$", "from"), (1_900_000, "$", "to")]),
        ("Moved 40 services", [(40, "services", "count")]),
        ("Catalogued 1,860 tithe maps", [(1860, "tithe maps", "count")]),
        ("Reduced failed payments by 18 %", [(18, "%", "share")]),
        ("Found £3,150 of unclaimed receipts", [(3150, "£", "amount")]),
        ("Looked after six chambers", [(6, "chambers", "count")]),
        ("Served about 90 customers on a Saturday", [(90, "customers", "count")]),
    ],
)
def test_a_measure_has_its_unit_and_role(text: str, numbers: list[tuple[float, str, str]]) -> None:
    assert read_numbers(text) == tuple(Number(*number) for number in numbers)


@pytest.mark.parametrize(
    "text",
    [
        "Won the student prize in 2016",
        "Upgraded all services from Python 3.8 to 3.11",
        "AAT Level 3 Diploma in Accounting, passed in June 2023",
        "Audit of 12 December 2023",
        "Kept the register (ref. BD/TW/2019)",
        "Wrote the course CS101",
        "Certified to ISO 27001",
        "One of the first on site",
        "Took the 2nd prize",
    ],
)
def test_years_versions_and_codes_are_no_measures(text: str) -> None:
    assert read_numbers(text) == ()
