"""What is to come before which somebody should know is read from plain words, and only where it lies ahead and is theirs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.dates import dates
from afterword.reading.known_by import known_by

TOLD = datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday


def known(account: str) -> str:
    found = known_by(account, TOLD, dates(account, TOLD.date()), ["Mr Bell", "Marek"])
    return f"{found:%a %d %b %H:%M}" if found else ""


@pytest.mark.parametrize(
    ("account", "when"),
    [
        ("She is fetching the violin on Saturday at 2.", "Sat 05 Dec 14:00"),
        ("He has a recital on Friday evening and I still have his score.", "Fri 04 Dec 18:00"),
        ("Mr Bell picks the bike up on Thursday.", "Thu 03 Dec 08:30"),
        ("Her exam is on the 9th.", "Wed 09 Dec 08:30"),
        ("He meets the investors again on the 14th.", "Mon 14 Dec 08:30"),
        ("The governors still want it, it needs to go out by Friday noon.", "Fri 04 Dec 12:00"),
        ("They need the minutes by Thursday.", "Thu 03 Dec 08:30"),
        ("I'd rather ring her before Saturday.", "Sat 05 Dec 08:30"),
        ("I fly back to Oslo on Sunday.", "Sun 06 Dec 08:30"),
        ("i am in hull until friday then i go", "Fri 04 Dec 08:30"),
        ("Marek presents it to the board on Thursday at ten.", "Thu 03 Dec 10:00"),
        ("He gets married tomorrow.", "Wed 02 Dec 08:30"),
    ],
)
def test_what_is_to_come_for_them_is_read(account: str, when: str) -> None:
    assert known(account) == when


@pytest.mark.parametrize(
    "account",
    [
        "She's off tomorrow.",
        "He is away till Monday.",
        "I can do it on Thursday.",
        "She was at the match on Saturday.",
        "He collected the coat on Saturday.",
        "I see her on Thursday.",
        "She said we'd talk on Friday.",
        "He wants to see me on Monday.",
        "If she comes for it on Friday I'll say so.",
        "I said nothing to him until Wednesday.",
        "I have a dentist appointment on Thursday.",
        "She said leave it till he comes for the car on Monday.",
        "I fly to Oslo every Sunday.",
        "She flies back from her holiday on Saturday.",
    ],
)
def test_other_days_hurry_nobody(account: str) -> None:
    assert known(account) == ""


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("She must only sign it before {today} 15:00.", 0),
        ("He has to pay it by {today} noon.", 0),
        ("She must only sign it before next {today} 15:00.", 7),
        ("She must only sign it before {today} 7:00 am.", 7),
    ],
)
def test_before_an_hour_of_a_weekday_told_that_morning_is_today(account: str, day: int) -> None:
    told = datetime(2026, 11, 30, 8, tzinfo=UTC)
    account = account.format(today=f"{told:%A}")
    found = known_by(account, told, dates(account, told.date()))
    assert found is not None
    assert (found.date() - told.date()).days == day


@pytest.mark.parametrize(
    "words",
    [
        "Nominations are closing on Thursday 5 pm.",
        "Entries close Thursday at 5 pm.",
        "The closing date is Thursday.",
        "Voting ends on Thursday.",
        "Applications have to be in by Thursday.",
        "The award is handed out on Thursday evening.",
    ],
)
def test_the_last_day_on_which_it_can_be_mended_is_one_to_know_before(words: str) -> None:
    told = datetime(2026, 11, 30, 12, tzinfo=UTC)
    account = f"I called Omar's bid mine. {words}"
    found = known_by(account, told, dates(account, told.date()), ["Omar"])
    assert found is not None
    assert found.date() == date(2026, 12, 3)


def test_what_closed_is_over() -> None:
    told = datetime(2026, 11, 30, 12, tzinfo=UTC)
    account = "I called Omar's bid mine. Voting ended on Thursday. The sale closed on Friday."
    assert known_by(account, told, dates(account, told.date()), ["Omar"]) is None
