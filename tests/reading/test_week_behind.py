"""The week after a talk that has just been is counted from that talk, and not from the telling."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.reading.dates import dates

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("account", "decides"),
    [
        ("I was at the yard on Thursday 26 November. They will recommend somebody at the end of the following week.", date(2026, 12, 4)),
        ("The trial was on Wednesday. I hear by the middle of the following week.", date(2026, 12, 2)),
        ("The talk was on 26 November. I will hear the week after that.", date(2026, 12, 3)),
        ("The talk was today. They will tell me the following week.", date(2026, 12, 11)),
        ("They meet on 9 December and decide the following week.", date(2026, 12, 18)),
    ],
)  # fmt: skip
def test_the_following_week_follows_the_day_of_the_talk(account: str, decides: date) -> None:
    assert [one.day for one in dates(account, MONDAY) if one.is_decision][-1:] == [decides]


def test_a_week_that_is_over_is_not_waited_for() -> None:
    account = "The board sat on 12 November and they decide the following week."
    assert [one.day for one in dates(account, MONDAY)][-1] == date(2026, 12, 11)
