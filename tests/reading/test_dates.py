"""Dates in words become the days they mean, and nothing else becomes a date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reading.dates import dates
from afterword.reading.days import FEASTS, easter

WEDNESDAY = date(2026, 3, 18)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
some_day = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def days(account: str, told_on: date = WEDNESDAY) -> list[date | None]:
    return [found.day for found in dates(account, told_on)]


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("Friday's going to be hard.", date(2026, 3, 20)),
        ("They said the offers go out in Q2.", date(2026, 6, 30)),
        ("She'll let me know in the morning.", date(2026, 3, 19)),
        ("Got told off this mornin for it.", date(2026, 3, 18)),
        ("last nite i sent her picture round", date(2026, 3, 17)),
        ("I was told I would hear yesterday.", date(2026, 3, 17)),
        ("Met the bursar this forenoon.", date(2026, 3, 18)),
        ("She picks somebody next wk.", date(2026, 3, 27)),
        ("They'll mail us in the coming days.", date(2026, 3, 21)),
        ("I'm off until at least the 9th.", date(2026, 4, 9)),
        ("I missed his birthday, the 5th.", date(2026, 3, 5)),
        ("I have to explain it at Monday's early shift.", date(2026, 3, 23)),
        ("I see him the morra.", date(2026, 3, 19)),
        ("Client call 4/7, and I have to be ready.", date(2026, 7, 4)),
        ("They will let me know by Friday.", date(2026, 3, 20)),
        ("They decide on Friday week.", date(2026, 3, 27)),
        ("I hear next Friday.", date(2026, 3, 27)),
        ("They decide by Friday next week.", date(2026, 3, 27)),
        ("I hear by the Friday after next.", date(2026, 3, 27)),
        ("They call next week on Monday.", date(2026, 3, 23)),
        ("It was on Monday and I froze.", date(2026, 3, 16)),
        ("They said they'd ring in two weeks.", date(2026, 4, 1)),
        ("I'd hear by the 14th.", date(2026, 4, 14)),
        ("They'll ring a week today.", date(2026, 3, 25)),
        ("She said she'd call a fortnight tomorrow.", date(2026, 4, 2)),
        ("I hear three days from now.", date(2026, 3, 21)),
        ("They let me know in the next few days.", date(2026, 3, 21)),
        ("They need a fortnight.", date(2026, 4, 1)),
        ("They've three weeks for it.", date(2026, 4, 8)),
        ("They decide early in May.", date(2026, 5, 5)),
        ("They decide in late April.", date(2026, 4, 30)),
        ("I hear before the month is out.", date(2026, 3, 31)),
        ("They'd be in touch midweek.", date(2026, 3, 18)),
        ("She'd ring first thing of the week.", date(2026, 3, 24)),
        ("They'll ring on Weds.", date(2026, 3, 25)),
        ("HR will mail fri.", date(2026, 3, 20)),
        ("They will call me by Mon latest.", date(2026, 3, 23)),
        ("I'm booked again for September.", date(2026, 9, 30)),
        ("They make up their mind in May.", date(2026, 5, 31)),
        ("I'm told the 9th.", date(2026, 4, 9)),
        ("It was last Tuesday, the 10th.", date(2026, 3, 10)),
        ("They decide in the autumn.", None),
        ("Second round is on 14 May.", date(2026, 5, 14)),
        ("They decide after Ascension Day.", date(2026, 5, 15)),
        ("The list goes up on St Andrew's Day.", date(2026, 11, 30)),
        ("We'll know by Advent.", date(2026, 11, 29)),
        ("I hear before New Year's Eve.", date(2026, 12, 30)),
        ("They want to decide by month's end.", date(2026, 3, 31)),
        ("HR tells us by the end of Q3.", date(2026, 9, 30)),
        ("Mrs Pillay will write by the end of the quarter.", date(2026, 3, 31)),
        ("The outcome is on the 3rd.", date(2026, 4, 3)),
        ("He'd be in touch in around ten days.", date(2026, 3, 28)),
        ("They answer in one week.", date(2026, 3, 25)),
        ("She was nice. Six weeks, by post.", date(2026, 4, 29)),
        ("He shook my hand. Two weeks, they say.", date(2026, 4, 1)),
        ("They will call this weekend.", date(2026, 3, 22)),
        ("They'll decide by 14th May.", date(2026, 5, 14)),
        ("They'll decide by the 14th, maybe sooner.", date(2026, 4, 14)),
        ("They'll decide by the 31st latest.", date(2026, 3, 31)),
        ("We hear at the start of Q3.", date(2026, 7, 3)),
        ("We hear in the middle of Q4.", date(2026, 11, 15)),
        ("They decide by the start of the quarter.", date(2026, 4, 3)),
        ("They decide at the end of the next quarter.", date(2026, 6, 30)),
        ("She will write to me. Two weeks.", date(2026, 4, 1)),
        ("I was on leave until the 4th.", date(2026, 3, 4)),
        ("By the 12th they had decided.", date(2026, 3, 12)),
        ("They will call me on the 20th around noon.", date(2026, 3, 20)),
        ("On the 20th Anna will call me.", date(2026, 3, 20)),
        ("They decide by the 10th, Anna says.", date(2026, 4, 10)),
        ("They decide by June, my friend says, and not before.", date(2026, 6, 30)),
        ("They decide in May Ms Bell said.", date(2026, 5, 31)),
        ("They decide after Advent, the quiet season, ends.", date(2026, 11, 30)),
        ("They'll make a decision in a week.", date(2026, 3, 25)),
        ("He will ring me at home in a week.", date(2026, 3, 25)),
        ("They'll ring in two days after lunch.", date(2026, 3, 20)),
        ("The deadline is the 2nd.", date(2026, 4, 2)),
        ("They decide on 14th and Anna will call me.", date(2026, 4, 14)),
        ("They called this weekend.", date(2026, 3, 15)),
        ("We had lost sales at the end of Q4.", date(2025, 12, 31)),
        ("They inform us until the 30th of April.", date(2026, 4, 30)),
        ("Decision by 2026-05-06.", date(2026, 5, 6)),
        ("somebody rings tomorrow afternoon", date(2026, 3, 19)),
        ("They'll write by the end of the week.", date(2026, 3, 20)),
        ("They'll tell me by the end of the month.", date(2026, 3, 31)),
        ("They meet on the third of next month.", date(2026, 4, 3)),
        ("They will telephone in the week of the twelfth.", date(2026, 4, 12)),
        ("I hear within ten working days.", date(2026, 4, 1)),
        ("The list comes out after Easter.", date(2026, 4, 7)),
        ("Decision's on the Friday after Columbus Day.", date(2026, 10, 16)),
        ("They ring the last Wednesday of the month.", date(2026, 3, 25)),
        ("On the first Sunday in June I'm cooking for her.", date(2026, 6, 7)),
        ("In week 19 they want to call.", date(2026, 5, 8)),
        ("They answer within forty-eight hours.", date(2026, 3, 20)),
        ("It was yesterday at three.", date(2026, 3, 17)),
        ("They will decide by Thursday 12 June.", date(2026, 6, 12)),
    ],
)
def test_the_words_mean_this_day(account: str, day: date) -> None:
    assert days(account) == [day]


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("They will decide in 2-3 weeks.", date(2026, 4, 8)),
        ("They will decide in 2 to 3 weeks.", date(2026, 4, 8)),
        ("He will write within two or three weeks.", date(2026, 4, 8)),
        ("They'll get back to me within 5–7 business days.", date(2026, 3, 27)),
        ("I hear in between two and three weeks.", date(2026, 4, 8)),
        ("They will let me know in a day or two.", date(2026, 3, 20)),
        ("He will write in a week or so.", date(2026, 3, 25)),
        ("He said four or five days.", date(2026, 3, 23)),
        ("They answer within 24 to 48 hours.", date(2026, 3, 20)),
        ("She said that I would have a letter inside the week.", date(2026, 3, 25)),
        ("I can have the answer in two weeks.", date(2026, 4, 1)),
        ("They ring in one or two working days' time.", date(2026, 3, 20)),
    ],
)
def test_a_wait_in_round_figures_ends_with_the_later_one(account: str, day: date) -> None:
    assert days(account) == [day]


@pytest.mark.parametrize(
    "account",
    ["They said 2-3 days a week in the office.", "I worked there two to three weeks.", "He was 2 or 3 days late."],
)
def test_a_span_in_round_figures_that_nobody_waits_for_is_no_date(account: str) -> None:
    assert days(account) == []


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("They ring on Tuesday the fifth of May at 2 o'clock.", date(2026, 5, 5)),
        ("They decide by the first of June at 10:30.", date(2026, 6, 1)),
        ("They write on Monday 4 May at 12.", date(2026, 5, 4)),
        ("The list comes out on December 15.", date(2026, 12, 15)),
        ("They ring on Tuesday, May the fifth.", date(2026, 5, 5)),
    ],
)
def test_the_hour_is_not_the_day_of_the_month(account: str, day: date) -> None:
    assert days(account) == [day]


@pytest.mark.parametrize(
    ("account", "told_on", "day"),
    [
        ("I saw her at the beginning of the week and it went badly.", date(2026, 11, 27), date(2026, 11, 24)),
        ("They'll ring at the start of the week.", date(2026, 11, 27), date(2026, 12, 1)),
        ("They'll ring at the end of the week.", date(2026, 11, 28), date(2026, 12, 4)),
        ("I had the interview this Monday and I froze.", date(2026, 11, 25), date(2026, 11, 23)),
        ("I'll see her this coming Monday.", date(2026, 11, 25), date(2026, 11, 30)),
        ("It was my fifth interview this week and I froze.", date(2026, 11, 25), date(2026, 11, 25)),
        ("It was the first one this month and I froze.", date(2026, 11, 25), date(2026, 11, 25)),
        ("My interview was the last Friday in November.", date(2026, 1, 10), date(2025, 11, 28)),
        ("They meet on the first Monday of the month.", date(2026, 3, 18), date(2026, 4, 6)),
        ("I hear on the last Friday of this month.", date(2026, 11, 10), date(2026, 11, 27)),
        ("My interview was in the first week of December.", date(2026, 1, 10), date(2025, 12, 5)),
        ("My interview was in the first week of December.", date(2026, 12, 9), date(2026, 12, 9)),
        ("They would decide at the beginning of the month.", date(2026, 11, 20), date(2026, 12, 3)),
        ("They will decide in the middle of the month.", date(2026, 11, 20), date(2026, 12, 15)),
        ("At the start of the month I lost it.", date(2026, 11, 20), date(2026, 11, 4)),
        ("They will write by the end of February.", date(2026, 3, 18), date(2026, 2, 28)),
        ("On Christmas Day I shouted at her.", date(2026, 12, 25), date(2026, 12, 25)),
        ("On Christmas Day they will ring.", date(2026, 12, 25), date(2026, 12, 25)),
        ("They ring on the Friday after Christmas.", date(2026, 12, 26), date(2027, 1, 1)),
        ("The Monday after Easter I had my talk.", date(2026, 4, 10), date(2026, 4, 6)),
        ("The Friday before Christmas I had my talk.", date(2027, 1, 10), date(2026, 12, 18)),
        ("They'll write after the weekend.", date(2026, 11, 27), date(2026, 11, 30)),
        ("On Friday the 27th I froze.", date(2026, 11, 27), date(2026, 11, 27)),
        ("They decide by week 53.", date(2026, 12, 1), date(2027, 1, 1)),
        ("In week 50 I had the talk.", date(2027, 1, 10), date(2026, 12, 11)),
        ("They decide by week 60.", date(2026, 12, 1), None),
        ("They will decide after Labour Day.", date(2026, 8, 25), None),
    ],
)
def test_a_day_lies_on_the_side_that_is_told(account: str, told_on: date, day: date | None) -> None:
    assert days(account, told_on) == [day]


@pytest.mark.parametrize(
    "account",
    [
        "He was born in May, as I was.",
        "We met in June's office.",
        "I was the eleventh to go in.",
        "We called it a day.",
        "I've heard nothing from her in two days.",
        "He hasn't spoken to me in three weeks.",
        "The chair was named Tuesday.",
        "I got the third sum wrong on the second page.",
        "They were four people, and the second, Tom, typed.",
        "It may march on without me.",
        "I work Saturdays and every Friday.",
        "It took two weeks to prepare and ten minutes to lose.",
        "She scored 3/4 and gave me 8.30 euros.",
        "I have been there for three weeks.",
        "It was for the 2nd line support desk.",
        "I counted forty visitors in a week.",
        "In the break he told me a joke.",
        "I asked her for it at the break.",
        "One could work from home and they said two days, fine.",
        "I have worked there four weeks now.",
        "She sat down and the sun came out.",
        "Sat in the car and cried.",
        "We read the Sun on the way.",
        "In the summer I worked on a farm.",
        "After the 2nd interview they decide.",
        "On the 1st day they tell me.",
        "We met on 5th and Main and they will ring me.",
        "She is the 3rd in command and will decide.",
        "They decide after June Whitaker is back.",
        "I heard from Jan, our recruiter, who will let me know.",
        "Before May, our receptionist, opened, I rang.",
        "She said may I sit, and they will ring.",
        "I will hear from St George's Hospital on St George's Road.",
        "They write after Lucia, our tutor, comes back.",
        "After Advent International called, I cried.",
        "I told them I learned it in a week.",
        "He told me two days later that they know.",
        "I had given three days to wait for the parts.",
        "I knitted the second sleeve again. Two weeks.",
        "They asked how I decided. Three days.",
        "I had to reply to 40 mails in a week.",
        "Tom was first and she was the 2nd.",
        "I was interviewed by June and she'll call.",
        "They'll tell me before the 14th candidate is seen.",
    ],
)
def test_these_words_are_no_date(account: str) -> None:
    assert days(account) == []


SPELLED = {
    "new years eve": "New Year's Eve",
    "ascension": "Ascension Day",
    "anzac": "Anzac Day",
    "valentine": "Valentine's Day",
    "april fool": "April Fools' Day",
} | {
    name: f"St {name.title()}'s Day"
    for name in ("david", "patrick", "george", "andrew", "nicholas", "stephen", "john", "lucia", "martin")
}


@pytest.mark.parametrize("name", FEASTS)
def test_every_feast_of_the_table_is_read_by_its_name(name: str) -> None:
    coming = min(day for day in (FEASTS[name](2026), FEASTS[name](2027)) if day >= WEDNESDAY)
    assert days(f"They decide by {SPELLED.get(name, name.title())}.") == [coming]


@pytest.mark.parametrize(
    "feast", ["New Years Eve", "Hallowe'en", "Easter Monday", "St Nicholas Day", "St. Patrick's Day"]
)
def test_a_feast_may_be_spelled_in_other_ways(feast: str) -> None:
    (found,) = dates(f"They decide by {feast}.", WEDNESDAY)
    assert found.day is not None


@pytest.mark.parametrize(
    ("told_on", "words", "day"),
    [
        (date(2026, 3, 22), "next weekend", date(2026, 3, 29)),
        (date(2026, 3, 22), "this weekend", date(2026, 3, 22)),
        (date(2026, 3, 16), "next weekend", date(2026, 3, 29)),
    ],
)
def test_a_weekend_is_counted_from_its_week(told_on: date, words: str, day: date) -> None:
    (found,) = dates(f"They will call {words}.", told_on)
    assert found.day == day


@pytest.mark.parametrize("words", ["around ", "in ", "in about maybe "])
def test_many_words_that_lead_to_no_span_are_read_in_one_go(words: str) -> None:
    assert days(words * 20_000) == []


def test_a_holiday_that_moves_with_the_moon_has_no_day() -> None:
    assert days("The Dato' will let me know by Hari Raya.") == [None]


@pytest.mark.parametrize(
    ("account", "decides"),
    [
        ("They will let me know by Friday.", True),
        ("They promised to get back to us by the 14th.", True),
        ("I'll hear at the end of the month.", True),
        ("The second round is on Friday.", False),
        ("She said she's picking someone by Friday.", True),
        ("They are hiring somebody on Friday.", True),
        ("He is picking someone up on Friday.", False),
        ("Auditors report on Friday.", True),
        ("I told her I'd write to everyone by Wednesday.", False),
        ("The interview was on Monday.", False),
    ],
)
def test_a_decision_date_is_one_that_they_decide_by(account: str, decides: bool) -> None:
    assert [found.is_decision for found in dates(account, WEDNESDAY)] == [decides]


@given(some_day, st.integers(0, 6))
def test_by_a_weekday_is_within_the_next_seven_days(told_on: date, weekday: int) -> None:
    (found,) = dates(f"They will ring by {DAYS[weekday]}.", told_on)
    assert found.day is not None
    assert found.day.weekday() == weekday
    assert timedelta(0) < found.day - told_on <= timedelta(7)


@given(some_day, st.integers(0, 6))
def test_a_weekday_that_was_is_within_the_last_seven_days(told_on: date, weekday: int) -> None:
    (found,) = dates(f"It was on {DAYS[weekday]} and I was late.", told_on)
    assert found.day is not None
    assert found.day.weekday() == weekday
    assert timedelta(0) <= told_on - found.day < timedelta(7)


@given(some_day, st.integers(1, 28))
def test_by_a_day_of_the_month_is_the_next_such_day(told_on: date, day: int) -> None:
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
    (found,) = dates(f"They will ring by the {day}{ending}.", told_on)
    assert found.day is not None
    assert found.day.day == day
    assert timedelta(0) < found.day - told_on <= timedelta(31)


@given(some_day, some_day)
def test_an_iso_date_means_itself(told_on: date, day: date) -> None:
    assert [found.day for found in dates(f"They decide by {day.isoformat()}.", told_on)] == [day]


@given(some_day, st.integers(2, 12))
def test_weeks_are_seven_days_each(told_on: date, weeks: int) -> None:
    (found,) = dates(f"They said they'd call in {weeks} weeks.", told_on)
    assert found.day == told_on + timedelta(weeks=weeks)


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_in_its_month(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(some_day, st.text(alphabet="the firstsecond 0123456789 ofMayFriday.,-/nxwk", max_size=80))
def test_odd_words_never_break_it(told_on: date, account: str) -> None:
    for found in dates(account, told_on):
        assert account[found.quote.start : found.quote.end] == found.quote.text


def test_what_they_said_counts_from_the_day_of_the_talk() -> None:
    friday = date(2026, 3, 20)
    account = "Beth said they'd ring by Friday. I'll write to her by Friday week."
    told = [found.day for found in dates(account, friday, said_on=date(2026, 3, 17))]
    assert told == [friday, date(2026, 4, 3)]
    assert days(account, friday) == [date(2026, 3, 27), date(2026, 4, 3)]


def test_a_wait_counts_from_the_talk_unless_there_is_word_since() -> None:
    friday, talk = date(2026, 3, 20), date(2026, 3, 17)
    for account, day in (
        ("they said decision in two weeks", date(2026, 3, 31)),
        ("HR will ring in three working days.", friday),
        ("They decide in another two weeks.", date(2026, 4, 3)),
    ):
        assert [found.day for found in dates(account, friday, said_on=talk)] == [day]
    emailed = dates("They emailed today: decision in two weeks.", friday, said_on=talk)
    assert emailed[-1].day == date(2026, 4, 3)


@pytest.mark.parametrize(
    "account",
    [
        "He asked for the maximum dose for an adult in 24 hours and wrote down my answer.",
        "The right answer is 4 grams in 24 hours.",
        "I told her I sold 40 units in two weeks and my answer was wrong.",
        "I answered that I could start in two weeks.",
        "She asked how many calls I take in a week and I gave a wrong answer.",
    ],
)
def test_a_dose_a_rate_and_a_piece_of_work_are_no_wait(account: str) -> None:
    assert days(account) == []


def test_a_day_on_which_they_decide_beats_a_wait() -> None:
    found = dates("Results come in 24 hours usually. They will decide on 4 April.", WEDNESDAY)
    assert [one.day for one in found if one.is_decision] == [date(2026, 4, 4)]


def test_a_day_of_last_month_is_not_one_of_next_year() -> None:
    assert days("We met on the 24th of february and they decide soon.", WEDNESDAY) == [date(2026, 2, 24)]


@pytest.mark.parametrize(
    "account",
    [
        "He said second interviews would be in a fortnight.",
        "They said second interviews are on the 30th.",
        "Second round is in a fortnight if I get the nod.",
        "They'd like to make an offer before Christmas.",
        "They'll make their minds up over the weekend.",
        "They choose on Monday between us and one other.",
        "They said they'd pick someone by Friday.",
        "The committee sits on 9 December.",
        "The shortlist comes out on Friday.",
        "HR said to give it two weeks.",
        "It will be three weeks before we hear, they said.",
        "They said not before the 28th.",
        "We find out by Friday.",
        "The successful candidate will be told on Tuesday.",
    ],
)
def test_there_are_many_ways_to_say_when_they_decide(account: str) -> None:
    assert [found.is_decision for found in dates(account, WEDNESDAY)] == [True]


@pytest.mark.parametrize(
    "account",
    [
        "I am invited to the second round on 10 April.",
        "I have a second interview somewhere else on Tuesday.",
        "My final interview is on Friday.",
        "They start the new person on 4 May.",
        "I could give it to them, he is in until the 30th.",
        "Give us a bell by Friday, he laughed.",
        "I chose the wrong bus on Monday.",
        "The board met on Monday.",
        "I choose my words better on Friday.",
        "I pick up the kids on Friday.",
    ],
)
def test_what_else_is_planned_is_no_decision(account: str) -> None:
    assert [found.is_decision for found in dates(account, WEDNESDAY)] == [False]


def test_a_weekday_with_its_number_is_the_near_one_whatever_the_verbs_say() -> None:
    account = "he doesnt know that it was me and he got told he gets it friday the fourth"
    assert days(account, date(2026, 11, 28)) == [date(2026, 12, 4)]
    assert days("I was there on Tuesday the 24th.", date(2026, 11, 28)) == [date(2026, 11, 24)]


TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("The permit expires Thursday.", date(2026, 11, 26)),
        ("im getting a warning friday if the van isnt cleaned", date(2026, 11, 27)),
        ("The board has asked us all in on Monday.", date(2026, 11, 30)),
        ("The hearing slipped to the fifteenth.", date(2026, 12, 15)),
        ("The viewing got pushed to Friday.", date(2026, 11, 27)),
        ("Asked for the 12th off, he laughed.", date(2026, 12, 12)),
        ("I told her Monday or nothing.", date(2026, 11, 30)),
        ("They said the 9th.", date(2026, 12, 9)),
        ('He laughed and answered "ok Sunday then".', date(2026, 11, 29)),
        ("I'm to be moved on the 20th.", date(2026, 12, 20)),
        ("She wants it repaired on the 5th.", date(2026, 12, 5)),
        ("we had words, now hes like ill sort it on saturday", date(2026, 11, 28)),
        ("Mum's party's on the first.", date(2026, 12, 1)),
        ("Friday is my last day.", date(2026, 11, 27)),
        ("I finish in February.", date(2027, 2, 28)),
        ("I've got her parents here until Sunday.", date(2026, 11, 29)),
        ("what he said was mean and its tuesday", TUESDAY),
    ],
)
def test_what_is_planned_lies_ahead_whatever_was_before_it(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("I was supposed to call on Monday.", date(2026, 11, 23)),
        ("I had to go home on Friday.", date(2026, 11, 20)),
        ("I told her Monday that I was leaving.", date(2026, 11, 23)),
        ("He asked me Monday if I had time.", date(2026, 11, 23)),
        ("She left on the 20th.", date(2026, 11, 20)),
        ("The letter said Friday, but I went on Saturday.", date(2026, 11, 20)),
        ("I met him Thursday last.", date(2026, 11, 19)),
        ("It was Friday gone.", date(2026, 11, 20)),
        ("The van broke on Friday of last week.", date(2026, 11, 20)),
        ("The licence ran out on the 11th of last month.", date(2026, 10, 11)),
    ],
)
def test_what_was_done_or_meant_then_lies_behind(account: str, day: date) -> None:
    assert days(account, TUESDAY)[0] == day


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("I was told 3 December at ten.", date(2026, 12, 3)),
        ("It was filled before Christmas.", date(2026, 12, 24)),
        ("The lease was until 14 Jan.", date(2027, 1, 14)),
        ("I was there on 28 December last year.", date(2025, 12, 28)),
    ],
)
def test_a_day_without_its_year_is_the_near_one(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("He wants the figures next tomorrow.", date(2026, 11, 26)),
        ("They decide tomorrow fortnight.", date(2026, 12, 9)),
        ("The funeral's tomorrow week.", date(2026, 12, 2)),
        ("I start next next Monday.", date(2026, 12, 7)),
        ("The panel sits a week from Thursday.", date(2026, 12, 3)),
        ("They decide two weeks from Monday.", date(2026, 12, 14)),
        ("I have twenty days starting from today.", date(2026, 12, 14)),
        ("I start Monday coming.", date(2026, 11, 30)),
        ("he rings me tmrw arvo", date(2026, 11, 25)),
        ("See you the morn.", date(2026, 11, 25)),
        ("hes back sat night", date(2026, 11, 28)),
        ("my boss is off till mon", date(2026, 11, 30)),
        ("The report is due by EOD.", TUESDAY),
        ("Send it by close of play.", TUESDAY),
        ("Send it by close of play on Friday.", date(2026, 11, 27)),
        ("He wants his share by year end.", date(2026, 12, 31)),
        ("I'm grounded til new years.", date(2027, 1, 1)),
        ("It must be gone by Hogmanay.", date(2026, 12, 31)),
        ("She needs the cake for Christmas Eve.", date(2026, 12, 24)),
        ("She wants it paid before Xmas.", date(2026, 12, 24)),
        ("Rent is due the 1st.", date(2026, 12, 1)),
        ("They called a meeting for 27th, after church.", date(2026, 11, 27)),
        ("Kindly reply on or before 27th instant.", date(2026, 11, 27)),
        ("I fly the day after Boxing Day.", date(2026, 12, 27)),
        ("I'd wait 48 hours, I told him.", date(2026, 11, 26)),
        ("I sent a letter giving them ten days.", date(2026, 12, 4)),
        ("In one week he moves out.", date(2026, 12, 1)),
        ("This time next week we know.", date(2026, 12, 1)),
        ("Boss wants to see me at four.", TUESDAY),
        ("She comes at half six, what do I say?", TUESDAY),
        ("They will be in touch shortly.", None),
    ],
)
def test_people_have_many_ways_to_name_a_day_to_come(account: str, day: date | None) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("The review is on Friday and they want it the day before.", [date(2026, 11, 27), date(2026, 11, 26)]),
        ("If they say yes by Tuesday I start the following Monday.", [date(2026, 12, 1), date(2026, 12, 7)]),
        ("The hearing is on 9 December, papers 48 hours beforehand.", [date(2026, 12, 9), date(2026, 12, 7)]),
        ("She will ring today or first thing the next day.", [TUESDAY, date(2026, 11, 25)]),
        ("We argued on Monday. The following day she was gone.", [date(2026, 11, 23)]),
    ],
)
def test_a_day_is_counted_from_the_one_to_come_that_was_named_before(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("It is valid until 30/11.", [date(2026, 11, 30)]),
        ("The answer comes at the latest on 04.12. and not before.", [date(2026, 12, 4)]),
        ("The deadline is on 5/12.", [date(2026, 12, 5)]),
        ("I owe him by 12/15 and rent is due 12/05.", [date(2026, 12, 15), date(2026, 12, 5)]),
        ("I paid 3/4 of it and they are open 24/7.", []),
    ],
)
def test_in_figures_the_day_comes_first_unless_the_text_is_american(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    "account",
    [
        "The Monday.com demo was weak.",
        "I cannot sit through another Sunday of his talk.",
        "Sunday dread again.",
        "We ate at Ruby Tuesday and he sulked.",
        "It was casual Friday.",
        "It was in a Tuesday Morning store.",
        "I work Monday to Friday.",
        "I played every second Saturday.",
        "A customer from the Black Friday sale shouted.",
        "I arrived at six and the meeting was at 7.",
        "He said he would call at 3.",
        "We usually meet at six.",
        "At the end of the day it is only a job.",
        "The year end party was awful.",
        "She gave me two weeks off.",
        "My name Thu, I do nails.",
        "We sat in a room called Tuesday.",
        "The Wednesday Club laughed at me.",
        "My dog Friday ate the letter.",
    ],
)
def test_what_only_looks_like_a_day_is_none(account: str) -> None:
    assert days(account, TUESDAY) == []


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("They said the contract comes in next 10 days.", date(2026, 12, 4)),
        ("Everyone else gets a letter in the next fortnight.", date(2026, 12, 8)),
        ("He told me to wait for 3 working days.", date(2026, 11, 27)),
        ("I can appeal in writing within five working days.", date(2026, 12, 1)),
        ("The agency will revert in 48hrs.", date(2026, 11, 26)),
        ("I'll write to her Monday first thing.", date(2026, 11, 30)),
    ],
)
def test_a_wait_is_read_in_the_words_of_many_places(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    "account",
    [
        "She is upset about what I said on Friday.",
        "My friend is cross that I cc'd her boss on Friday.",
        "I have given two rounds on Friday.",
    ],
)
def test_what_is_told_of_in_a_clause_of_its_own_lies_behind(account: str) -> None:
    assert days(account, TUESDAY) == [date(2026, 11, 20)]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("I was rude at Anna's on Friday.", [date(2026, 11, 20)]),
        ("I was late, you know, Monday.", [date(2026, 11, 23)]),
        ("I got 7/15 on the test. They decide by 3/12.", [date(2026, 12, 3)]),
        ("They rated me, from 9/10 down to 5/10.", []),
        ("They'll call in a week from tomorrow.", [date(2026, 12, 2)]),
        ("They decide two working days from tomorrow.", [date(2026, 11, 27)]),
        ("Ring me until sun rises.", []),
        ("I was invited for Sunday and did not go.", [date(2026, 11, 22)]),
    ],
)
def test_visits_marks_and_sunrises(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("Two weeks ago I drove there for nothing.", date(2026, 11, 10)),
        ("That was a week ago today.", date(2026, 11, 17)),
        ("It was a week ago on Friday that I froze.", date(2026, 11, 13)),
        ("I left the pan on the night before last.", date(2026, 11, 22)),
        ("The weekend before last I sang at her wedding.", date(2026, 11, 15)),
        ("I saw the panel a fortnight back.", date(2026, 11, 10)),
    ],
)
def test_a_span_back_ends_on_a_day_too(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("The letter was dated 20/11 and came today.", [date(2026, 11, 20), TUESDAY]),
        ("Assessment centre, Leeds, 3/12, bring a passport.", [date(2026, 12, 3)]),
        ("They offered 3/12, 4/12 or 5/12.", [date(2026, 12, 3), date(2026, 12, 4), date(2026, 12, 5)]),
        ("The paper says 03.12., 10 o'clock.", [date(2026, 12, 3)]),
        ("First day is 11.01., a Monday.", [date(2027, 1, 11)]),
        ("She is on leave 7/12 to 11/12.", [date(2026, 12, 7), date(2026, 12, 11)]),
        ('They said "5/12, 2pm" and hung up.', [date(2026, 12, 5)]),
        ("He is 6/2 and the time is 4/4.", []),
        ("I give it 7/10, and 3/4 of them agreed.", []),
        ("I said 1.8. Then it was about 1.1. He laughed.", []),
        ("Our flat, 3/1, flooded, and we run Python 3.12, in room 4.12.", []),
        ("Open 24/7, with a 50/50 split, or 1/2, 3/4.", []),
    ],
)
def test_figures_are_a_day_where_something_leads_to_one(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("The loop is on Thursday 1/7.", date(2027, 1, 7)),
        ("The new slot is 12/9 (Wednesday).", date(2026, 12, 9)),
        ("The start is not later than 1/11.", date(2027, 1, 11)),
        ("The talk is set for 12/3.", date(2027, 3, 12)),
        ("The talk is set for 3/12.", date(2026, 12, 3)),
    ],
)
def test_which_figure_is_the_month_is_told_by_a_weekday_or_by_one_that_would_lie_far(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("They see people on the 9th, 10th and 12th.", [date(2026, 12, day) for day in (9, 10, 12)]),
        ("One round was the 9th, the other the 12th.", [date(2026, 11, 9), date(2026, 11, 12)]),
        ("It is the 3rd and the 5th of March.", [date(2027, 3, 3), date(2027, 3, 5)]),
        ("Take the 10th or 11th of next month.", [date(2026, 12, 10), date(2026, 12, 11)]),
        ("The talks are on the 1st and the 22nd. You are the 22nd.", [date(2026, 12, day) for day in (1, 22, 22)]),
        ("They want an answer, so call it the 4th.", [date(2026, 12, 4)]),
        ("I start in March. The first, to be exact.", [date(2027, 3, 31), date(2027, 3, 1)]),
        ("It broke on the evening of the 10th.", [date(2026, 11, 10)]),
        ("On the 20th I was the 3rd, and he came 2nd.", [date(2026, 11, 20)]),
        ("There are two lists. Mine's the second.", []),
    ],
)
def test_an_ordinal_beside_a_day_of_its_kind_is_a_day(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "told_on", "day"),
    [
        ("Bonfire night and the dog has got out.", date(2026, 11, 5), date(2026, 11, 5)),
        ("Veterans Day, so the office was dark.", date(2026, 11, 11), date(2026, 11, 11)),
        ("First Sunday in Advent and I set fire to the wreath.", date(2026, 11, 29), date(2026, 11, 29)),
        ("Mothering Sunday is coming and I have no flowers.", date(2027, 3, 5), date(2027, 3, 7)),
        ("Presidents' Day weekend, so HR won't budge.", date(2027, 2, 14), date(2027, 2, 15)),
        ("She'd want me from the new year.", date(2026, 10, 31), date(2027, 1, 1)),
        ("It is a cover from now till about Christmas.", date(2026, 10, 31), date(2026, 12, 25)),
        ("They will circle back between Christmas and New Year.", date(2026, 12, 16), date(2026, 12, 31)),
    ],
)
def test_a_feast_that_is_one_day_needs_no_word_before_it(account: str, told_on: date, day: date) -> None:
    assert days(account, told_on) == [day]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("MLK Day tomorrow, so the office is closed.", [date(2026, 11, 25)]),
        ("Tomorrow's Good Friday and I lost the robes.", [date(2026, 11, 25)]),
        ("I sent the Valentine's Day card to her mother.", []),
        ("We never sold the Mother's Day flowers.", []),
    ],
)
def test_a_feast_beside_its_day_or_before_a_thing_is_no_day_of_its_own(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("They'll let me know before the weekend.", [date(2026, 11, 27)]),
        ("They want somebody before the holidays.", [date(2026, 12, 24)]),
        ("I start straight after Christmas.", [date(2026, 12, 28)]),
        ("I start straight after Easter.", [date(2027, 3, 30)]),
        ("Diwali is on Sunday. They decide after Diwali only.", [date(2026, 11, 29), date(2026, 11, 30)]),
    ],
)
def test_before_and_after_a_feast_are_days_of_work(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("They were sorry and rescheduled dinner for Saturday.", date(2026, 11, 28)),
        ("I told them, and they moved it: Wednesday.", date(2026, 11, 25)),
        ("It was today, then they swapped my slot to Monday.", date(2026, 11, 30)),
        ("I fell, and I'm signed off until the 22nd.", date(2026, 12, 22)),
        ("The post failed, and her aunt is gone till the 15th.", date(2026, 12, 15)),
        ("It failed, and I've a sit-down with the owner Monday.", date(2026, 11, 30)),
    ],
)
def test_what_was_moved_and_what_goes_on_lie_ahead(account: str, day: date) -> None:
    assert days(account, TUESDAY)[-1] == day


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("All thirty portions, left on the bus on Saturday.", date(2026, 11, 21)),
        ("I did the trial shift sat morning, 8 to 12.", date(2026, 11, 21)),
        ("So he'd been on Monday.", date(2026, 11, 23)),
        ("I owned up in a call on Sunday night.", date(2026, 11, 22)),
        ("He changed the rota, I'd forgotten it on Sunday.", date(2026, 11, 22)),
    ],
)
def test_what_was_left_done_or_owned_lies_behind(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


def test_an_earlier_sentence_says_nothing_of_a_day_though_nobody_typed_capitals() -> None:
    assert days("he told me in the hallway. viewing a flat in leith thurs after work.", TUESDAY) == [date(2026, 11, 26)]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("The task is due Friday week, a talk is early in the week after.", [date(2026, 12, 4), date(2026, 12, 8)]),
        ("The board sits on the 7th and I hear a few days after that.", [date(2026, 12, 7), date(2026, 12, 10)]),
        ("My talk is on the 7th. They answer within 48 hours of that.", [date(2026, 12, 7), date(2026, 12, 9)]),
        ("They meet on 2026-12-08 and will decide the same week.", [date(2026, 12, 8), date(2026, 12, 11)]),
        ("The slot is on the 7th and they'll decide on the day.", [date(2026, 12, 7), date(2026, 12, 7)]),
        ("I get a tour on the 7th and dinner with them that evening.", [date(2026, 12, 7), date(2026, 12, 7)]),
        ("The trial is on 9 December, the start the Monday after.", [date(2026, 12, 9), date(2026, 12, 14)]),
        ("I saw her on Monday. We'd met the Friday before.", [date(2026, 11, 23), date(2026, 11, 20)]),
        ("It is on the 7th. I heard yesterday, they ring the day after.", [date(2026, 12, 7), date(2026, 11, 23), date(2026, 12, 8)]),
        ("The talk is on the 7th. It rained, and I wore a cloak that night.", [date(2026, 12, 7)]),
        ("On the day I was ill they laughed.", []),
    ],
)  # fmt: skip
def test_what_is_counted_from_a_day_may_be_a_week_an_evening_or_a_weekday(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("I hear early next month, she said.", date(2026, 12, 3)),
        ("It is a September start.", date(2027, 9, 30)),
        ("I had done it last November too.", date(2025, 11, 30)),
        ("The choice will be made still in January.", date(2027, 1, 31)),
        ("The screening (28 Jan) is next.", date(2027, 1, 28)),
        ("She brings it back the weekend after next.", date(2026, 12, 6)),
        ("They decide in the 50th calendar week.", date(2026, 12, 11)),
        ("They said a week to ten days.", date(2026, 12, 4)),
        ("They are deciding this very evening.", TUESDAY),
        ("I'm putting posters up first thing in the morning.", date(2026, 11, 25)),
        ("In the morning I'll ring them.", date(2026, 11, 25)),
    ],
)
def test_a_part_of_the_calendar_may_be_named_in_other_words(account: str, day: date) -> None:
    assert days(account, TUESDAY) == [day]


@pytest.mark.parametrize(
    "account",
    [
        "I was sick in the morning.",
        "I get up at six in the morning.",
        "I always ring her in the morning.",
        "We have a drill on the first Tuesday of every month.",
    ],
)
def test_a_morning_that_is_any_morning_is_no_date(account: str) -> None:
    assert days(account, TUESDAY) == []


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("The offer is on the 7th, the papers come within two days of it.", [date(2026, 12, 7), date(2026, 12, 9)]),
        ("The wedding is on the 12th, the party the weekend before.", [date(2026, 12, 12), date(2026, 12, 6)]),
        ("They'd like me the week before Christmas.", [date(2026, 12, 18)]),
        ("They told me: two weeks, tops.", [date(2026, 12, 8)]),
        ("He's been off since the 12th.", [date(2026, 11, 12)]),
        ("She was to ring on Friday but didn't.", [date(2026, 11, 20)]),
        ("It was meant for today but now it's the 7th.", [TUESDAY, date(2026, 12, 7)]),
        ("We moved on 11/11, to 5/7 Park Road.", [date(2026, 11, 11)]),
    ],
)
def test_days_as_people_tell_them_in_passing(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


def test_a_span_back_is_no_day_on_which_they_decide() -> None:
    found = dates("Two weeks ago she said they'd decide by Friday.", TUESDAY)
    assert [one.is_decision for one in found] == [False, True]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("I want to know about Saturday's fete.", [date(2026, 11, 28)]),
        ("I keep going over Thursday's panel.", [date(2026, 11, 19)]),
        ("Sunday's paper had it.", []),
        ("I'll be home for Christmas.", [date(2026, 12, 25)]),
    ],
)
def test_a_day_that_owns_an_event_is_told_too(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("A couple of weeks back I sent it in.", [date(2026, 11, 10)]),
        ("Two Fridays ago I cried.", [date(2026, 11, 13)]),
        ("It could be the 8th, or it might be the 10th.", [date(2026, 12, 8), date(2026, 12, 10)]),
        ("He might be the 2nd, or the 3rd.", []),
        ("She moved it from the 8th to the 10th.", [date(2026, 12, 8), date(2026, 12, 10)]),
        ("I should've rung by Friday and I didn't.", [date(2026, 11, 20)]),
        ("They need at least a fortnight.", [date(2026, 12, 8)]),
        ("The post is empty since August.", [date(2026, 8, 31)]),
        ("I can't have it until the weekend after next.", [date(2026, 12, 6)]),
        ("It was bad, and another meeting is on sat.", [date(2026, 11, 28)]),
    ],
)
def test_days_in_more_words_that_people_use(account: str, told: list[date]) -> None:
    assert days(account, TUESDAY) == told


@pytest.mark.parametrize(
    ("account", "day"),
    [
        ("Her birthday is on Sunday and I forgot.", date(2026, 11, 29)),
        ("The talk is on Friday but they didn't say when.", date(2026, 11, 27)),
        ("The plumber was booked for Thursday and never came.", date(2026, 11, 19)),
        ("It was meant for today, now Thursday.", date(2026, 11, 26)),
        ("It failed, and I've to hand the laptop in Friday.", date(2026, 11, 27)),
    ],
)
def test_only_what_was_due_is_over_where_something_did_not_come(account: str, day: date) -> None:
    assert days(account, TUESDAY)[-1] == day


THURSDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("account", "told_on", "day"),
    [
        ("They write to us at the beginning of the week after next.", THURSDAY, date(2026, 12, 8)),
        ("They write to us at the beginning of the week after next.", MONDAY, date(2026, 12, 15)),
        ("They decide early in the week after next.", MONDAY, date(2026, 12, 15)),
        ("They will ring me in the middle of the week after next.", MONDAY, date(2026, 12, 16)),
        ("I hear by the end of the week after next.", MONDAY, date(2026, 12, 18)),
        ("They decide midweek the week after next.", MONDAY, date(2026, 12, 16)),
        ("They decide next week but one.", MONDAY, date(2026, 12, 18)),
        ("They ring at the start of the following week.", MONDAY, date(2026, 12, 8)),
        ("They'd write late the following week.", MONDAY, date(2026, 12, 11)),
        ("They decide at the start of the week in two weeks.", MONDAY, date(2026, 12, 15)),
        ("They'll ring in a fortnight's time, at the start of the week.", MONDAY, date(2026, 12, 15)),
        ("They'll let us know in a fortnight's time.", MONDAY, date(2026, 12, 14)),
        ("I hear at the end of the week commencing 14 December.", MONDAY, date(2026, 12, 18)),
        ("They decide at the beginning of the week of the 13th.", MONDAY, date(2026, 12, 15)),
        ("They decide at the start of week 51.", MONDAY, date(2026, 12, 15)),
        ("They decide on the Tuesday of the week after next.", MONDAY, date(2026, 12, 15)),
        ("They decide the week after next, on Monday.", MONDAY, date(2026, 12, 14)),
        ("They decide at the start of the month after next.", MONDAY, date(2027, 1, 5)),
        ("We met at the end of last week.", MONDAY, date(2026, 11, 27)),
        ("We met at the beginning of the week before last.", MONDAY, date(2026, 11, 17)),
        ("They decide at the beginning of the week.", MONDAY, date(2026, 12, 1)),
        ("They decide at the end of the week after talking to the board.", MONDAY, date(2026, 12, 4)),
    ],
)
def test_a_part_of_a_week_belongs_to_the_week_that_is_named(account: str, told_on: date, day: date) -> None:
    assert days(account, told_on) == [day]


def test_the_start_of_the_following_week_is_counted_from_a_day_to_come() -> None:
    account = "They meet next Thursday and decide at the start of the following week."
    assert days(account, MONDAY) == [date(2026, 12, 10), date(2026, 12, 15)]
    account = "They meet on Friday and write at the end of the week after that."
    assert days(account, MONDAY) == [date(2026, 12, 4), date(2026, 12, 11)]


@pytest.mark.parametrize(
    "account", ["They decide at the start of the week after that.", "They'll tell us at the end of the week after."]
)
def test_a_week_after_a_day_that_nobody_named_is_no_date(account: str) -> None:
    assert days(account, MONDAY) == []


@pytest.mark.parametrize(
    "account",
    [
        "They are letting folk know by the 9th.",
        "They're letting all the other candidates know by Friday.",
        "HR is getting back to everyone by the 9th.",
        "They are getting in touch on Friday.",
        "They're making their mind up by Friday.",
        "She will have made up her mind by Friday.",
        "We'll all know by the 9th.",
        "Everyone will know by Friday.",
        "They're phoning round on Friday.",
        "Mrs Bell is ringing everyone on Friday.",
        "They are contacting applicants by the 9th.",
        "They're telling us all on Monday.",
        "theyre telling us tomorrow after five",
        "They're telling us in a fortnight.",
        "They hope to have it sorted by Friday.",
        "They'll give me a bell by Friday.",
        "She'd put us out of our misery by Friday.",
        "I should have word by Friday.",
    ],
)
def test_that_they_are_letting_folk_know_says_when_they_decide(account: str) -> None:
    assert [found.is_decision for found in dates(account, MONDAY)] == [True]


@pytest.mark.parametrize(
    "account",
    [
        "They were letting folk know by the 9th of last month.",
        "They told everyone on Friday.",
        "They let me know on Friday that the bus was late.",
        "If they were letting people know by Friday, I'd have heard.",
        "They are getting rid of me on Friday.",
        "They're calling off the strike on Friday.",
        "They are calling me in on Friday for a chat.",
        "She is telling her mum on Friday.",
        "She thanked me for telling me, and we talk on Friday.",
        "I have the shop on Friday and a regular tells me it is dirty.",
        "The plumber is coming back on Friday.",
        "They let the cat out on Friday.",
    ],
)
def test_what_is_told_or_called_off_is_no_decision(account: str) -> None:
    assert [found.is_decision for found in dates(account, MONDAY)] == [False]


@pytest.mark.parametrize(
    ("account", "decides_on"),
    [
        (
            "I am to email Chef Arsenault a spring menu by Wednesday. I hear from them end of next week.",
            date(2026, 12, 11),
        ),
        ("I said I'd send my certificates on Monday. They answer by Friday week.", date(2026, 12, 11)),
        ("I have to ring them by Thursday. They decide on the 18th.", date(2026, 12, 18)),
        ("They asked me to email a portfolio by Wednesday and they ring me next Friday.", date(2026, 12, 11)),
        ("I agreed to send the plan by Monday and they will decide on Friday.", date(2026, 12, 4)),
        ("If I send it by Friday they decide on the 18th.", date(2026, 12, 18)),
        ("She wants my references by Tuesday and she decides on the 18th.", date(2026, 12, 18)),
        ("They will ring me on Friday and I have to answer by Monday.", date(2026, 12, 4)),
        ("I still have to send the form, and they will ring me on Friday.", date(2026, 12, 4)),
        ("I'm to ring on Friday for the result.", date(2026, 12, 4)),
        ("I was told to ring back on Friday if I haven't heard.", date(2026, 12, 4)),
        ("HR told me to give it two weeks.", date(2026, 12, 14)),
        ("I'm hearing from them on Friday.", date(2026, 12, 4)),
        ("I was told that I would get an answer by Friday.", date(2026, 12, 4)),
        ("They'll let us all know on Friday but I'm on shift with her tomorrow.", date(2026, 12, 4)),
        ("I'm off until Friday, when they decide.", date(2026, 12, 4)),
        ("i let it stand she said theyd let me know by friday", date(2026, 12, 4)),
    ],
)
def test_what_the_teller_has_to_do_by_a_day_is_no_decision_of_theirs(account: str, decides_on: date) -> None:
    assert [found.day for found in dates(account, MONDAY) if found.is_decision] == [decides_on]


@pytest.mark.parametrize(
    "account",
    [
        "I must answer them by Friday.",
        "I have until Friday to decide.",
        "They gave me until Friday to answer.",
        "They'd like me to ring them on Monday.",
        "They want an answer from me by Monday.",
        "I'm getting back to them by Wednesday with a date.",
        "I am letting them know by the 9th.",
        "Must email the results by Wednesday.",
        "We're to email them by Friday.",
    ],
)
def test_a_day_for_the_tellers_own_answer_is_no_decision_either(account: str) -> None:
    assert [found.is_decision for found in dates(account, MONDAY)] == [False]


@pytest.mark.parametrize(
    ("account", "decides_on"),
    [
        ("They said they'd ring tonight or tomorrow morning.", date(2026, 12, 1)),
        ("They'll ring on Thursday or Friday.", date(2026, 12, 4)),
        ("They decide on the 9th or 10th.", date(2026, 12, 10)),
        ("They call either today or, at the latest, on Thursday.", date(2026, 12, 3)),
        ("I hear on Friday, Monday at the latest.", date(2026, 12, 7)),
        ("They'll ring by Friday, maybe Monday.", date(2026, 12, 7)),
        ("They'd decide this week or early next week.", date(2026, 12, 8)),
        ("They will tell me tomorrow, Wednesday or Thursday.", date(2026, 12, 3)),
        ("They will tell me between the 8th and the 10th.", date(2026, 12, 10)),
        ("They ring tomorrow or the day after.", date(2026, 12, 2)),
        ("They will write on Friday or in two weeks.", date(2026, 12, 14)),
        ("They decide on Friday or I walk on Monday.", date(2026, 12, 4)),
        ("They decide on Friday, not Monday.", date(2026, 12, 4)),
        ("They decide on Friday at the latest, on Monday I am away.", date(2026, 12, 4)),
    ],
)
def test_of_a_choice_of_days_the_last_counts(account: str, decides_on: date) -> None:
    decisions = [found.day for found in dates(account, MONDAY) if found.is_decision]
    assert min(day for day in decisions if day) == decides_on


@pytest.mark.parametrize(
    ("account", "told_on", "days"),
    [
        ("They write by Thursday, Tuesday at the latest.", date(2026, 12, 3), [3, 8]),
        ("They write by Thursday, Tuesday at the latest.", date(2026, 12, 4), [10, 15]),
        ("They write on Thursday, Friday or Tuesday.", date(2026, 12, 3), [3, 4, 8]),
        ("They write next Thursday or Monday.", date(2026, 12, 3), [10, 14]),
        ("They write between Thursday and Monday.", date(2026, 12, 5), [10, 14]),
        ("They write on Thursday or Wednesday.", date(2026, 12, 1), [3, 2]),
        ("They write on Thursday or Monday the 7th.", date(2026, 12, 3), [10, 7]),
    ],
)
def test_of_a_choice_of_weekdays_each_lies_after_the_one_before(account: str, told_on: date, days: list[int]) -> None:
    found = [one for one in dates(account, told_on) if one.day]
    assert [one.day.day for one in found if one.day] == days
    assert [one.day.day for one in found if one.day and one.is_decision] == [max(days)]


def test_a_choice_that_was_told_in_the_talk_may_begin_with_its_day() -> None:
    found = dates("She said they'd ring on Thursday, Monday at the latest.", date(2026, 12, 4), date(2026, 12, 3))
    assert [(one.day, one.is_decision) for one in found] == [(date(2026, 12, 3), False), (date(2026, 12, 7), True)]


def test_a_choice_of_days_that_are_the_tellers_is_no_decision() -> None:
    found = dates("I am to email them the menu on Wednesday or Thursday.", MONDAY)
    assert [one.is_decision for one in found] == [False, False]


@pytest.mark.parametrize(
    "account",
    [
        "I saw the matron this morning. The answer is to call the carer and sign it off the same day.",
        "The right answer is to report it to the council within two weeks.",
        "I should have said that you inform the owner within three days.",
        "She asked what I would do if a nurse had to decide by Friday.",
        '"What do you do if the results come on Saturday?" he asked.',
        "The correct answer is by the 10th.",
    ],
)
def test_a_day_of_a_question_or_of_its_answer_is_no_decision(account: str) -> None:
    found = dates(account, MONDAY)
    assert found and not any(one.is_decision for one in found)


@pytest.mark.parametrize(
    "account",
    [
        "The answer is to come on Thursday.",
        "Her answer will be there on Thursday.",
        "They asked what I would do alone, and she said they would ring on Thursday.",
        '"What if nobody rings?" I asked, and she said they would call on Thursday.',
        "I asked when they decide and she said on Thursday.",
    ],
)
def test_what_they_answer_after_a_question_still_is_one(account: str) -> None:
    assert [found.day for found in dates(account, MONDAY) if found.is_decision] == [date(2026, 12, 3)]


@pytest.mark.parametrize(
    "account",
    [
        "She is not having her tea with us, and on Wednesday she has answered with one word.",
        "I'll have to live with it, and on Wednesday he asked for his key back.",
    ],
)
def test_a_clause_of_its_own_says_itself_whether_its_day_is_over(account: str) -> None:
    assert [found.day for found in dates(account, MONDAY)] == [date(2026, 11, 25)]


def test_a_day_that_is_only_said_is_still_to_come() -> None:
    assert [found.day for found in dates("Then I'll hear, Tuesday she said.", MONDAY)] == [date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("account", "decides"),
    [
        ("shes got three more folk to meet on thursday and will ring monday", "monday"),
        ("he said theyre seeing another lad on wednesday and shell phone me friday", "friday"),
        ("the owner comes back on monday and theyll tell me tuesday", "tuesday"),
        ("hes away thursday but he will let me know by friday", "friday"),
        ("There is one more candidate on Tuesday and she will write on Thursday.", "Thursday"),
        ("she has a meeting with her boss on monday and gets back to me wednesday", "wednesday"),
    ],
)
def test_the_verb_of_telling_says_on_which_of_two_days_one_hears(account: str, decides: str) -> None:
    assert [one.quote.text for one in dates(account, date(2026, 11, 30)) if one.is_decision] == [decides]


def test_what_somebody_heard_on_a_day_lies_behind() -> None:
    [sunday] = dates("Oda heard it all from his mother on Sunday.", date(2026, 11, 30))
    assert (sunday.day, sunday.is_decision) == (date(2026, 11, 29), False)


def test_what_comes_out_on_a_day_is_decided_then() -> None:
    [monday] = dates("Should I speak to the head before the results are out on Monday?", date(2026, 11, 30))
    assert monday.is_decision
