"""When the talk ended, read from the account's own words."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import Quote
from afterword.reading.dates import dates
from afterword.reading.ended import interview_end, last_done, left_undone

TOLD = datetime(2026, 3, 11, 18, 0, tzinfo=ZoneInfo("Europe/London"))  # a Wednesday


@pytest.mark.parametrize(
    ("account", "day", "clock"),
    [
        ("My interview was this morning at half past ten, for the nursing post.", 11, "11:30"),
        ("I had the call yesterday at 3 and it went badly.", 10, "16:00"),
        ("The panel was on Monday at 10am. They were nice.", 9, "11:00"),
        ("The interview was yesterday afternoon.", 10, "17:00"),
        ("The interview was the day before yesterday at 10am.", 9, "11:00"),
        ("Interview day before yesterday.", 9, "17:00"),
        ("I just came out and I feel sick.", 11, "18:00"),
        ("The meeting was two hours ago.", 11, "16:00"),
        ("The interview was yesterday at 12 am, by phone.", 10, "01:00"),
        ("The interview was yesterday at 12 pm, by phone.", 10, "13:00"),
        ("The interview was yesterday at noon, by phone.", 10, "13:00"),
        ("The interview this afternoon at 2 lasted two hours.", 11, "16:00"),
    ],
)
def test_the_end_follows_the_words(account: str, day: int, clock: str) -> None:
    end = interview_end(account, TOLD)
    assert end is not None
    assert (end.day, f"{end:%H:%M}") == (day, clock)


def test_a_promised_day_is_not_the_day_of_the_talk() -> None:
    assert interview_end("It went badly. They will let me know by Friday.", TOLD) is None


def test_a_day_on_which_they_meet_again_is_not_the_day_of_the_talk() -> None:
    assert interview_end("I snapped at her. I am back in on Monday at seven.", TOLD) is None


def test_just_is_not_now_where_the_account_opens_with_another_day() -> None:
    other = "okay Monday January the second just got back from the depot for the night job"
    assert interview_end(other, TOLD, dates(other, TOLD.date())) is None
    today = "Wednesday March 11th, just got back from the depot for the night job"
    assert interview_end(today, TOLD, dates(today, TOLD.date())) == TOLD


@given(st.text(max_size=120))
def test_the_end_never_lies_after_the_telling(account: str) -> None:
    end = interview_end(account, TOLD)
    assert end is None or end <= TOLD


def test_told_after_midnight_today_is_the_day_before() -> None:
    told_at = datetime(2026, 3, 12, 0, 54, tzinfo=TOLD.tzinfo)
    assert interview_end("It was at 2pm today with Dana, the interview.", told_at) == datetime(
        2026, 3, 11, 15, tzinfo=TOLD.tzinfo
    )


@pytest.mark.parametrize(
    ("account", "end"),
    [
        ("It was the panel, Tuesday 3 March at the Royal, 10.15, with Mrs Agnew.", "03 11:15"),
        ("Had my interview on the 4th, quarter to ten, with two of them.", "04 10:45"),
        ("My interview on 9 March at 14:30 lasted two hours.", "09 16:30"),
        ("In the interview on the 10th of march she said they'd decide by Monday.", "10 17:00"),
        ("I signed in under the wrong date, I put the 10th, it was the 11th. This was at 2 today.", "11 15:00"),
        ("At the desk I wrote the 3rd but it was the 4th. The panel was yesterday at 10am.", "10 11:00"),
        ("It was a good panel, it was the 4th, and I wrote down all of it.", "04 17:00"),
        ("I had the wrong date, the interview was the 9th, so I was late.", "09 17:00"),
        ("I'd put it down as the 8th, it was the 4th, so nobody waited.", "04 17:00"),
        ("This was on Monday at 10am, by phone.", "09 11:00"),
        ("I applied on 2 March. The interview was Tuesday at 2.", "10 15:00"),
        ("They ring Monday. The interview was thursday and i was late.", "05 17:00"),
    ],
)
def test_a_day_of_the_month_or_the_week_is_enough(account: str, end: str) -> None:
    found = interview_end(account, TOLD, dates(account, TOLD.date()))
    assert found is not None
    assert f"{found:%d %H:%M}" == end


@pytest.mark.parametrize(
    "account",
    [
        "The interview was for a post starting 2 March.",
        "In the interview they asked about the 3 March outage.",
        "The panel sat on the second floor. I was late.",
        "I told them I'd be free from Monday for the second interview.",
        "My last interview was on 3 March and went well.",
        "I wrote the 3rd on the form, it was the 4th, and she laughed.",
        "This was not what I meant. I was told on Monday.",
        "I was to talk through the sample claim that she sent on Monday.",
        "We went through the task they emailed me on Tuesday, then the talk was over.",
    ],
)
def test_other_days_are_not_the_day_of_the_talk(account: str) -> None:
    assert interview_end(account, TOLD, dates(account, TOLD.date())) is None


@pytest.mark.parametrize(
    ("account", "act", "day"),
    [
        ("On Monday I snapped at Denise. She went red.", "I snapped at Denise", 9),
        ("It is Wednesday. I snapped at Denise on Monday.", "I snapped at Denise", 9),
        ("Lu and I met on Monday. Now it is Tuesday. I snapped at her.", "I snapped at her", 9),
        ("Told her Monday it would be done by Friday. It was not ordered.", "It was not ordered", 9),
        ("On Monday I forgot it. Yesterday I lied about it.", "I lied about it", 10),
        ("I snapped at her in the stand-up today. She went quiet.", "I snapped at her in the stand-up today", 11),
        ("The funeral was on the 7th of March, and I told him he had not come since May.", "I told him", 7),
        ("I work Saturdays, on the Monday shift. I dropped a tray.", "I dropped a tray", None),
        ("We started last Monday. I dropped a tray.", "I dropped a tray", None),
        ("I dropped a tray. We are on together again on Thursday.", "I dropped a tray", None),
        ("I tore Ms Toth's veil on Monday. I can sew it Friday afternoon.", "I can sew it Friday afternoon", 9),
        (
            "I was to open up on Sunday. Saturday we danced and I slept.",
            "I was to open up on Sunday. Saturday we danced",
            8,
        ),
    ],
)
def test_what_was_done_is_over_on_the_day_named_before_it(account: str, act: str, day: int | None) -> None:
    at = account.index(act)
    end = last_done(account, [Quote(at, at + len(act), act)], TOLD, dates(account, TOLD.date()))
    assert (end.day if end else None) == day


def test_of_many_acts_the_last_day_counts() -> None:
    account = "On Monday I forgot it. Yesterday I lied about it."
    acts = [Quote(10, 21, "I forgot it"), Quote(33, 49, "I lied about it.")]
    end = last_done(account, acts, TOLD)
    assert end is not None and end.day == 10


def test_of_two_days_the_one_that_was_not_kept_counts() -> None:
    account = "On Saturday I forgot, on Sunday I went."
    end = last_done(account, [Quote(0, len(account), account)], TOLD)
    assert end is not None and end.day == 7


def test_a_day_to_come_is_not_the_day_of_the_talk() -> None:
    account = "Phone screen with Jasmine. It went well, and after the call she'll talk to the manager on Monday."
    assert interview_end(account, TOLD, dates(account, TOLD.date())) is None


def test_a_shift_that_was_missed_ends_on_its_own_day_and_not_with_the_party_before() -> None:
    account = "Friday was my aunt's party, we danced till four, and I slept through my Saturday shift at the kiosk."
    told = datetime(2026, 12, 6, 12, 0, tzinfo=ZoneInfo("Europe/London"))
    act = "I slept through my Saturday shift"
    found = left_undone(account, [Quote(account.index(act), account.index(act) + len(act), act)], told)
    assert found is not None
    assert found.day == 5
    party = "Friday was my aunt's party"
    assert left_undone(account, [Quote(0, len(party), party)], told) is None
