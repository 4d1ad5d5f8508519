"""Names of days and months are known where the fingers slipped, and no other word is taken for one."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.core.week import MONTHS, WEEKDAYS
from afterword.reading.dates import dates
from afterword.reading.misspelt import marked, named

WEDNESDAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("the recruter rings on thrusday", date(2026, 3, 19)),
        ("They let us know by Wensday next week.", date(2026, 3, 25)),
        ("it was saterday night", date(2026, 3, 14)),
        ("I hear by the 3rd of Setpember.", date(2026, 9, 3)),
        ("they decide at the end of arpil", date(2026, 4, 30)),
    ],
)
def test_a_misspelt_name_is_the_day_it_means(account: str, day: date) -> None:
    (found,) = dates(account, WEDNESDAY)
    assert found.day == day
    assert found.quote.text == account[found.quote.start : found.quote.end]


@pytest.mark.parametrize(
    "word",
    ["thuesday", "sundry", "sturdy", "Frida", "Augusta", "sundae", "midday", "Mondays", "thirsty", "money", "member"],
)
def test_other_words_stay(word: str) -> None:
    assert marked(f"It was {word} then.") == f"It was {word} then."


@pytest.mark.parametrize("name", [*WEEKDAYS, *(month for month in MONTHS if len(month) > 6)])
def test_two_swapped_letters_leave_a_name_to_be_known(name: str) -> None:
    swapped = name[:2] + name[3] + name[2] + name[4:]
    assert len(marked(swapped)) == len(swapped)
    assert named(marked(swapped)) == name
