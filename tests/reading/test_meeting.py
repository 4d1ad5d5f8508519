"""When they next see each other is read from plain words, and only where it lies ahead."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reading.dates import dates
from afterword.reading.meeting import away_on, next_meeting

TOLD = datetime(2026, 11, 28, 20, 49, tzinfo=ZoneInfo("Europe/London"))  # a Saturday


def meets(account: str) -> str:
    found = next_meeting(account, TOLD, dates(account, TOLD.date()), ["Gregor Hale"])
    return f"{found:%a %d %b %H:%M}" if found else ""


@pytest.mark.parametrize(
    ("account", "when"),
    [
        ("He's away till Tuesday.", "Tue 01 Dec 08:30"),
        ("She is on leave until the 7th.", "Mon 07 Dec 08:30"),
        ("Hale is in Berlin until Thursday.", "Thu 03 Dec 08:30"),
        ("i am back in on monday at seven", "Mon 30 Nov 07:00"),
        ("i go back in monday at three I dont want him to hear it from the others", "Mon 30 Nov 15:00"),
        ("He is in again on Tuesday morning.", "Tue 01 Dec 08:30"),
        ("we have a shift together today next saturday", "Sat 05 Dec 08:30"),
        ("I see her on Thursday at the team meeting.", "Thu 03 Dec 08:30"),
        ("My next shift with him is on Sunday.", "Sun 29 Nov 08:30"),
        ("I won't see her before Wednesday.", "Wed 02 Dec 08:30"),
        ("He is on holiday from Monday for two weeks.", "Mon 14 Dec 08:30"),
        ("I am off on Tuesday and back in on Wednesday.", "Wed 02 Dec 08:30"),
        ("She is not in until Wednesday.", "Wed 02 Dec 08:30"),
        ("I will see him at the wedding on Saturday evening.", "Sat 05 Dec 18:00"),
    ],
)
def test_the_next_meeting_is_read(account: str, when: str) -> None:
    assert meets(account) == when


@pytest.mark.parametrize(
    "account",
    [
        "She was away till Tuesday and came back furious.",
        "I saw her on Monday.",
        "I was away until the 4th.",
        "They have me in again on Monday for a trial.",
        "The kitchen has no power till Wednesday.",
        "Her mum is coming on Wednesday.",
        "Mum says leave it till Christmas.",
        "The report is due on Tuesday.",
        "They decide on Thursday.",
        "I am in trouble until Friday.",
    ],
)
def test_other_days_are_no_meeting(account: str) -> None:
    assert meets(account) == ""


@given(st.text(max_size=120))
def test_a_meeting_never_lies_before_the_telling(account: str) -> None:
    found = next_meeting(account, TOLD, dates(account, TOLD.date()))
    assert found is None or found > TOLD


@pytest.mark.parametrize(
    ("account", "days"),
    [
        ("She's off tomorrow.", "29"),
        ("Hale is not in on Monday and Tuesday.", "30 1"),
        ("He doesn't work on Wednesday.", "2"),
        ("She's off to Spain tomorrow.", ""),
        ("I'm off tomorrow.", ""),
        ("He was off on Monday.", ""),
    ],
)
def test_days_on_which_they_are_not_there_are_read(account: str, days: str) -> None:
    found = away_on(account, TOLD, dates(account, TOLD.date()), ["Gregor Hale"])
    assert " ".join(str(day.day) for day in found) == days


@pytest.mark.parametrize(
    ("account", "at"),
    [
        ("I can be at the depot at half six tomorrow before she sets off.", "06:30"),
        ("I could catch him at 7 tomorrow before the shift.", "07:00"),
        ("I can come round at half six tomorrow.", "18:30"),
        ("I can go tomorrow.", ""),
        ("I can see the dentist at ten tomorrow.", ""),
        ("I will be at home at six tomorrow.", ""),
    ],
)
def test_an_hour_at_which_the_teller_can_be_there_is_a_chance_to_talk(account: str, at: str) -> None:
    found = next_meeting(account, TOLD, dates(account, TOLD.date()))
    assert (f"{found:%H:%M}" if found else "") == at


def test_such_a_day_counts_from_the_telling_and_decides_nothing() -> None:
    account = "they said they would write and i can be at the depot at half six tomorrow before he goes"
    (day,) = dates(account, TOLD.date(), TOLD.date() - timedelta(days=1))
    assert (day.day, day.is_decision) == (TOLD.date() + timedelta(days=1), False)
