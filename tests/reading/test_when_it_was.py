"""Days that were named, when it is said beside the account when the talk was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.core.account import Roster
from afterword.reading.dates import dates
from afterword.reading.debrief import OfflineReader, Sensed
from afterword.reading.ended import interview_end

TOLD = "I told Jane Smith at Ravel Ltd the wrong price. She frowned. She said she would ring by Friday next week."
SATURDAY, LAST_FRIDAY = datetime(2026, 11, 28, 10, tzinfo=UTC), datetime(2026, 11, 20, 11, tzinfo=UTC)


def test_what_they_said_is_counted_from_the_day_of_the_talk_where_that_is_given() -> None:
    reader = OfflineReader(lambda _text: Sensed(()), "none")
    given = reader.read(TOLD, Roster(), told_at=SATURDAY, ended_at=LAST_FRIDAY)
    assert [one.day for one in given.dates] == [date(2026, 11, 27)]
    assert given.ended_at == LAST_FRIDAY
    assert [one.day for one in reader.read(TOLD, Roster(), told_at=SATURDAY).dates] != [date(2026, 11, 27)]


MONDAY = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("account", "ended"),
    [
        ("Interview at the bindery with Mrs Cole. Wednesday last week, 4pm. I rambled.", "25 16:00"),
        ("I rambled in the interview and he yawned. That was Friday, at ten.", "27 10:00"),
        ("I was stuck in the interview. Yesterday, 3 pm.", "29 15:00"),
        ("It all happened Friday. I was stuck before the panel.", "27 16:00"),
        ("Interview last Tue at 2. I rambled.", "24 14:00"),
        ("Interview three days back, at noon. I rambled.", "27 12:00"),
        ("I had an interview a week ago today. I rambled.", "23 16:00"),
        ("It's been four days since the interview and I still hear it.", "26 11:00"),
        ("Interview: 25 November, 09:00. I rambled.", "25 09:00"),
        ("Thurs 26 Nov. Panel of three at the depot. I rambled.", "26 16:00"),
        ("When: last Thursday 3pm. Where: the yard. I rambled in the interview.", "26 15:00"),
        ("The talk with Mr Bode (Friday, 11 am) went badly.", "27 11:00"),
        ("Had my interview with Ines on the Friday, half nine. I rambled.", "27 09:30"),
        ("Zoom with the buyer on Friday at 16:00. I rambled.", "27 16:00"),
        ("Phone screen Friday. I rambled.", "27 16:00"),
        ("Interview with Mr Bode this past Friday. I rambled.", "27 16:00"),
        ("Interview at a mill, Friday just gone. I rambled.", "27 16:00"),
        ("Interview for a post at the archive on the 26th. I rambled.", "26 16:00"),
        ("Went for the porter's job Saturday afternoon. I rambled.", "28 16:00"),
    ],
)
def test_the_day_of_the_talk_stands_in_many_ways(account: str, ended: str) -> None:
    end = interview_end(account, MONDAY, dates(account, MONDAY.date()))
    day, clock = ended.split()
    assert end is not None
    assert (end.day, f"{end.hour - 1:02}:{end:%M}") == (int(day), clock)


@pytest.mark.parametrize(
    "account",
    [
        "I rambled in the interview. They decide on Friday, at noon.",
        "I rambled in the interview. The second round is Thursday, 3pm.",
        "Interview with Ms Ito on Friday. I have to prepare, and I am nervous.",
        "They asked for a mistake in the interview and I told of the delay from Tuesday.",
        'I rambled in the interview. He said "Your rival showed us exactly this on Friday."',
        "I was asked when I had sent it. Thursday last week, I said.",
        "They said they would phone everyone tonight but it is half past eight now.",
        "I was interviewed for the Saturday job.",
    ],
)
def test_other_days_are_not_that_of_the_talk(account: str) -> None:
    assert interview_end(account, MONDAY, dates(account, MONDAY.date())) is None


@pytest.mark.parametrize("words", ["The letters are going out Friday week.", "Offers go out on the 11th."])
def test_the_day_on_which_letters_go_out_is_that_of_the_decision(words: str) -> None:
    assert [one.day for one in dates(words, MONDAY.date()) if one.is_decision] == [date(2026, 12, 11)]
