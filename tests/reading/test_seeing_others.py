"""Until when they see others is no day of a decision; a day they are to say it on is, in broken English too."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.reading.dates import dates

MONDAY = date(2026, 11, 30)


def decided(account: str) -> list[str]:
    return [f"{one.day:%d %b}" for one in dates(account, MONDAY) if one.is_decision and one.day]


@pytest.mark.parametrize(
    ("account", "days"),
    [
        ("They're meeting people till Tuesday and then he said they'd let us all know on the Friday.", ["04 Dec"]),
        ("They have two more people to see tomorrow and will phone by Wednesday.", ["02 Dec"]),
        ("She has interviews until Thursday and will write to everyone on Friday.", ["04 Dec"]),
        ("They're ringing people on Wednesday.", ["02 Dec"]),
        ("They say to me on Thursday.", ["03 Dec"]),
        ("He says to me on Friday we sign.", []),
        ("She'll text me by the weekend.", ["04 Dec"]),
    ],
)
def test_the_day_of_the_answer_is_the_one_on_which_they_answer(account: str, days: list[str]) -> None:
    assert decided(account) == days
