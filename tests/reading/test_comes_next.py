"""What happens next is read with its hour where it is told plainly, and only where it is to come and none of the teller's own."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.comes_next import comes_next

TOLD = datetime(2026, 12, 1, 18, 10, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday
PAST = "I signed the sheet and I said nothing. I went home. "


def nexts(words: str, account: str = PAST, told: datetime = TOLD) -> str:
    found = comes_next(account + words, told, ["Ross Hale", "Mum"])
    return f"{found:%a %d %H:%M}" if found else ""


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("The tanker comes to them at five in the morning.", "Wed 02 05:00"),
        ("The bank collects at 07:00 tomorrow.", "Wed 02 07:00"),
        ("the bank file goes at six tomorrow morning she told me so", "Wed 02 06:00"),
        ("His deadline runs out at noon tomorrow.", "Wed 02 12:00"),
        ("Tonight at ten the cook is packing the boxes.", "Tue 01 22:00"),
        ("The cold comes tonight around eleven.", "Tue 01 23:00"),
        ("Toolbox talk tomorrow quarter to eight, whole squad.", "Wed 02 07:45"),
        ("Class is tomorrow, 4.30.", "Wed 02 16:30"),
        ("Ross is ringing the agency on Friday morning.", "Fri 04 08:30"),
        ("Grades are locked on Friday at noon.", "Fri 04 12:00"),
        ("It's got to be before seven tomorrow.", "Wed 02 07:00"),
        ("She does the round at half past nine.", "Tue 01 21:30"),
        ("Carol opens at half seven and they go straight out.", "Wed 02 07:30"),
        ("We set off at six in the morning.", "Wed 02 06:00"),
        ("They take late letters until noon tomorrow.", "Wed 02 12:00"),
        ("Mum flies tomorrow at nine.", "Wed 02 09:00"),
    ],
)
def test_what_comes_next_is_read_with_its_hour(words: str, when: str) -> None:
    assert nexts(words) == when


@pytest.mark.parametrize(
    "words",
    [
        "I start at six tomorrow.",
        "My sister comes at eight tomorrow.",
        "The bus goes at six in the morning.",
        "She came at nine.",
        "He was told to come at nine tomorrow.",
        "If he rings at nine tomorrow I'll say so.",
        "He might come by at nine tomorrow.",
        "She always opens at nine.",
        "Salt gets weighed the night before, in a red cup.",
        "She's at her mother's until Sunday.",
        "He is in on Friday evenings.",
        "It's Tuesday already.",
        "At ten she is on the stairs with a bag of peas.",
        "On the 26th she sits the exam at nine.",
        "Meeting with HR at eleven.",
        "There were six of them, and it costs nine pounds.",
    ],
)
def test_what_is_over_or_habit_or_the_tellers_own_is_not(words: str) -> None:
    assert nexts(words) == ""


def test_an_hour_of_an_account_told_as_if_it_were_now_is_a_part_of_it() -> None:
    told_now = "I come in and I say nothing. I put it up and I go. "
    assert nexts("She does the round at half past nine.", told_now) == ""
    assert nexts("She does the round at half past nine tomorrow morning.", told_now) == "Wed 02 09:30"


def test_the_next_of_the_two_hours_of_a_clock_is_meant() -> None:
    late = TOLD.replace(hour=22, minute=30)
    assert nexts("We leave at half eight.", told=late) == "Wed 02 08:30"
    assert nexts("We leave at half eight.") == "Tue 01 20:30"
