"""What holds for every plan, wherever and whenever it is made."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_inputs import CHRISTMAS, any_moment, any_timing, at, timing

from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.plan.timing import Timing, make_plan, second_look, send_window
from afterword.core.plan.window import SendWindow, on_their_clock
from afterword.core.plan.working_days import WorkingDays, elapsed, later

MESSAGES = (StepKind.SEND, StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2)
ZERO = timedelta(0)


def messages(plan: Plan) -> list[datetime]:
    return [step.due for step in plan.steps if step.kind in MESSAGES]


def is_last_call(told: Timing, window: SendWindow) -> bool:
    """Whether the letter leaves less than four working hours before they decide, because no earlier one could be read."""
    return (
        told.decision_by is not None
        and not told.duty
        and not window.too_late
        and window.not_after == told.decision_by
        and window.not_before == window.due
    )


@given(any_timing())
def test_a_calm_letter_is_due_in_its_readers_office_hours_on_a_working_day(told: Timing) -> None:
    window = send_window(replace(told, urgent=False))
    if is_last_call(told, window):
        assert time(7) <= told.days.local(window.due).time() <= time(20)
        return
    for moment in (window.not_before, window.due):
        here = told.days.local(moment)
        assert told.days.is_working(here.date())
        assert time(8, 30) <= here.time() <= time(17)


@given(any_timing())
def test_an_urgent_letter_is_due_while_people_are_up(told: Timing) -> None:
    here = told.days.local(send_window(replace(told, urgent=True)).due)
    assert time(7) <= here.time() <= time(20)


@given(any_timing())
def test_a_window_opens_before_it_closes_and_after_the_telling(told: Timing) -> None:
    window = send_window(told)
    if window.too_late:
        return
    assert elapsed(told.told_at, window.not_before) >= ZERO
    assert elapsed(window.not_before, window.due) >= ZERO
    assert window.not_after is None or elapsed(window.due, window.not_after) >= ZERO
    assert elapsed(told.ended_at, window.due) >= timedelta(minutes=15)


@given(any_timing())
def test_nothing_but_a_duty_is_sent_after_the_decision(told: Timing) -> None:
    window = send_window(told)
    if told.decision_by is not None and not told.duty and not window.too_late:
        assert elapsed(window.due, told.decision_by) > ZERO
        if not told.urgent and not is_last_call(told, window):
            assert elapsed(told.days.hours_before(told.decision_by, timedelta(hours=4)), window.due) <= ZERO


@given(any_timing(), st.integers(0, 10))
def test_more_feeling_never_makes_a_letter_leave_earlier(told: Timing, less: int) -> None:
    calmer, hotter = (replace(told, feeling=feeling) for feeling in sorted((less, told.feeling)))
    first, second = send_window(calmer), send_window(hotter)
    assert elapsed(first.not_before, second.not_before) >= ZERO or second.too_late
    assert elapsed(first.due, second.due) >= ZERO or second.too_late


@given(any_timing())
def test_a_duty_is_never_too_late(told: Timing) -> None:
    assert not send_window(replace(told, duty=True)).too_late


@given(any_timing())
def test_two_messages_never_stand_within_four_working_days(told: Timing) -> None:
    days = [told.days.day_of(moment) for moment in messages(make_plan(told))]
    assert len(days) <= 3
    for earlier, later_day in pairwise(days):
        assert told.days.between(earlier, later_day) >= 4


@given(any_timing())
def test_a_request_for_feedback_keeps_its_distance_from_what_is_owed(told: Timing) -> None:
    plan = make_plan(replace(told, rejected_on=told.days.day_of(told.told_at), no_contact=False))
    sent, ask = plan.first(StepKind.SEND), plan.first(StepKind.FEEDBACK_REQUEST)
    assert ask is not None
    assert (sent is not None) == (told.duty and told.sends)
    if sent is not None:
        assert told.days.between(told.days.day_of(sent.due), told.days.day_of(ask.due)) >= 4


@given(any_timing())
def test_no_step_lies_before_the_telling_and_all_say_why_in_calm_words(told: Timing) -> None:
    plan = make_plan(told)
    assert plan.steps
    for step in plan.steps:
        assert elapsed(told.told_at, step.due) >= ZERO
        assert step.why.endswith(".")
        assert "!" not in step.why
        assert step.not_before is None or elapsed(step.not_before, step.due) >= ZERO
        assert step.not_after is None or elapsed(step.due, step.not_after) >= ZERO
    reals = [step.due.astimezone(UTC) for step in plan.steps]
    assert reals == sorted(reals)
    assert all(remark.endswith(".") for remark in plan.remarks)


@given(any_timing())
def test_a_wish_not_to_be_contacted_leaves_no_message(told: Timing) -> None:
    plan = make_plan(replace(told, no_contact=True))
    kinds = {step.kind for step in plan.steps}
    assert kinds == {StepKind.LET_GO, StepKind.NEXT_APPLICATION, StepKind.SECOND_LOOK}


@given(any_timing())
def test_a_booked_talk_is_not_asked_about(told: Timing) -> None:
    plan = make_plan(replace(told, booked=True, no_contact=False, rejected_on=None))
    kinds = {step.kind for step in plan.steps}
    assert not kinds & {StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2, StepKind.PARK, StepKind.LET_GO}


@given(
    any_moment(), st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati"])
)
def test_a_second_look_is_due_44_to_72_hours_later_between_nine_and_eight(moment: datetime, zone: str) -> None:
    step = second_look(moment, ZoneInfo(zone))
    assert timedelta(hours=44) <= elapsed(moment, step.due) <= timedelta(hours=72)
    assert time(9) <= step.due.time() <= time(20)
    assert step.due.tzinfo == ZoneInfo(zone)


@given(any_timing())
def test_the_last_reading_is_at_a_waking_hour_where_there_is_one(told: Timing) -> None:
    plan = make_plan(told)
    reading, send = plan.first(StepKind.SECOND_READING), plan.first(StepKind.SEND)
    if reading is None or send is None:
        return
    assert elapsed(reading.due, send.due) >= timedelta(minutes=20)
    asleep = not time(7) <= reading.due.astimezone(told.home).time() <= time(22)
    assert not asleep or elapsed(told.told_at, reading.due) < timedelta(hours=10)


# --- clock changes, holidays, far places -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("ended", "zone", "not_before", "due"),
    [
        # Clocks go forward in London on Sunday 29 March 2026, back on Sunday 25 October 2026.
        ("2026-03-27 16:00", "Europe/London", "2026-03-30 08:30", "2026-03-30 09:00"),
        ("2026-10-23 16:00", "Europe/London", "2026-10-26 08:30", "2026-10-26 09:00"),
        # New York: 8 March and 1 November 2026.
        ("2026-03-06 16:00", "America/New_York", "2026-03-09 08:30", "2026-03-09 09:00"),
        ("2026-10-30 16:00", "America/New_York", "2026-11-02 08:30", "2026-11-02 09:00"),
        # Lord Howe moves by half an hour, 5 April and 4 October 2026.
        ("2026-04-03 16:00", "Australia/Lord_Howe", "2026-04-06 08:30", "2026-04-06 09:00"),
        ("2026-10-02 16:00", "Australia/Lord_Howe", "2026-10-05 08:30", "2026-10-05 09:00"),
        # Kiritimati is 14 hours ahead of UTC, Apia 13.
        ("2026-03-10 11:00", "Pacific/Kiritimati", "2026-03-10 14:00", "2026-03-11 09:00"),
        ("2026-03-10 11:00", "Pacific/Apia", "2026-03-10 14:00", "2026-03-11 09:00"),
    ],
)
def test_a_window_reads_the_same_on_every_clock(ended: str, zone: str, not_before: str, due: str) -> None:
    place = ZoneInfo(zone)
    window = send_window(timing(ended, place))
    assert window.not_before == at(not_before, place)
    assert window.due == at(due, place)
    assert window.due.utcoffset() == at(due, place).utcoffset()


@pytest.mark.parametrize("change", ["2026-03-29 00:30", "2026-10-25 00:30"])
def test_cooling_off_lasts_three_real_hours_over_a_clock_change(change: str) -> None:
    window = send_window(timing(change))
    assert elapsed(at(change), window.cooled_at) == timedelta(hours=3)


def test_four_working_hours_before_a_decision_skip_the_weekend_of_a_clock_change() -> None:
    days = WorkingDays(ZoneInfo("Europe/London"))
    assert days.hours_before(at("2026-03-30 10:30"), timedelta(hours=4)) == at("2026-03-27 15:00")
    assert days.hours_after(at("2026-03-27 15:00"), timedelta(hours=4)) == at("2026-03-30 10:30")


def test_a_day_that_samoa_skipped_is_no_working_day() -> None:
    apia = ZoneInfo("Pacific/Apia")
    window = send_window(timing("2011-12-29 13:00", apia))
    assert window.due == at("2012-01-02 09:00", apia)
    assert not WorkingDays(apia).is_working(date(2011, 12, 30))


def test_at_the_turn_of_the_year_holidays_are_skipped() -> None:
    told = replace(timing("2025-12-23 15:00"), days=WorkingDays(ZoneInfo("Europe/London"), CHRISTMAS))
    window = send_window(told)
    assert window.due == at("2025-12-24 09:00")
    assert window.not_after == at("2025-12-29 17:00")
    follow = make_plan(told).first(StepKind.FOLLOW_UP_1)
    assert follow is not None
    assert follow.due == at("2026-01-06 09:00")


def test_on_the_eve_of_a_holiday_friday_rules_hold() -> None:
    days = WorkingDays(ZoneInfo("Europe/London"), CHRISTMAS)
    before_turn = send_window(replace(timing("2025-12-24 10:30"), days=days))
    after_turn = send_window(replace(timing("2025-12-24 11:30"), days=days))
    assert (before_turn.due, after_turn.due) == (at("2025-12-24 13:30"), at("2025-12-29 09:00"))


def test_a_far_reader_is_written_to_on_their_clock_and_the_why_says_so() -> None:
    new_york, home = ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata")
    window = send_window(timing("2026-03-10 11:00", new_york, home))
    assert window.due == at("2026-03-11 09:00", new_york)
    assert "Wednesday 11 March, 09:00 on their clock" in window.why
    reading = make_plan(timing("2026-03-10 11:00", home, new_york)).first(StepKind.SECOND_READING)
    assert reading is not None
    assert reading.due == at("2026-03-10 22:00", new_york)  # 09:00 in Kolkata is 23:30 there


def test_told_a_week_after_only_a_correction_within_its_days_or_a_duty_still_goes() -> None:
    week_later = {"told_at": at("2026-03-17 11:00")}
    plan = make_plan(timing("2026-03-10 11:00", **week_later))
    assert plan.first(StepKind.SEND) is None
    assert any("have passed" in remark for remark in plan.remarks)
    assert any("more than a day" in remark for remark in plan.remarks)
    follow = plan.first(StepKind.FOLLOW_UP_1)
    assert follow is not None
    assert follow.due == at("2026-03-19 09:00")
    corrected = make_plan(timing("2026-03-10 11:00", correction=True, **week_later)).first(StepKind.SEND)
    assert corrected is not None
    assert corrected.due == at("2026-03-17 11:20")
    owed = make_plan(timing("2026-03-10 11:00", urgent=True, duty=True, **week_later)).first(StepKind.SEND)
    assert owed is not None
    assert owed.due == at("2026-03-17 11:00")


def test_told_after_the_day_of_a_follow_up_it_is_due_at_once_in_their_hours() -> None:
    follow = make_plan(timing("2026-03-10 11:00", told_at=at("2026-03-25 21:00"))).first(StepKind.FOLLOW_UP_1)
    assert follow is not None
    assert follow.due == at("2026-03-26 08:30")
    assert "due now" in follow.why


def test_a_promised_day_far_ahead_moves_letting_go_and_nobody_stops_waiting_in_the_hour_of_asking() -> None:
    far = make_plan(timing("2026-03-10 11:00", promised_on=date(2026, 5, 29)))
    follow, let_go = (far.first(kind) for kind in (StepKind.FOLLOW_UP_1, StepKind.LET_GO))
    assert follow is not None
    assert let_go is not None
    assert follow.due == at("2026-06-02 09:00")
    assert far.first(StepKind.PARK) is None
    assert let_go.due > follow.due
    silent = make_plan(timing("2026-03-10 11:00", promised_on=date(2026, 5, 29), follows_up=False)).first(
        StepKind.LET_GO
    )
    assert silent is not None
    assert silent.due == at("2026-06-12 09:00")


def test_for_public_employers_parking_never_comes_after_letting_go() -> None:
    plan = make_plan(timing("2026-03-10 11:00", public_sector=True))
    assert plan.first(StepKind.PARK) is None
    assert plan.first(StepKind.LET_GO) is not None


def test_until_the_second_look_the_plan_puts_a_brake_on_going_over_it() -> None:
    assert make_plan(timing("2026-03-10 11:00")).remarks[0] == (
        "Until Thursday 12 March, 09:00, go over it twice at most, 15 minutes each. Then leave it closed."
    )


def test_a_letter_ready_in_the_middle_of_a_minute_leaves_at_the_next_whole_one() -> None:
    told = timing("2026-03-13 10:00")
    told = replace(told, ended_at=later(told.ended_at, timedelta(seconds=27)))
    assert send_window(told).not_before == at("2026-03-13 13:01")


def test_the_end_before_a_decision_is_named_with_its_date_and_not_where_another_comes_first() -> None:
    near = send_window(timing("2026-03-10 11:00", decision_by=at("2026-03-12 17:00")))
    assert "by Thursday 12 March, 13:00." in near.why
    assert near.not_after == at("2026-03-12 13:00")
    weeks_away = send_window(timing("2026-03-10 11:00", decision_by=at("2026-04-02 17:00")))
    assert "2 April" not in weeks_away.why
    assert weeks_away.not_after is not None and weeks_away.not_after < at("2026-04-02 13:00")


@given(any_timing())
def test_the_words_of_a_window_name_no_later_end_than_it_has(told: Timing) -> None:
    window = send_window(told)
    named = re.search(r"(?:before they decide|then send it), by (?P<when>[^.]+)\.", window.why)
    if named and window.not_after is not None:
        ends = [window.not_after, *([window.soft_deadline] if told.urgent else [])]
        assert named["when"] in [on_their_clock(told, end) for end in ends]
        assert all(elapsed(end, window.not_after) >= timedelta(0) for end in ends)


@given(any_timing())
def test_no_weekday_stands_without_its_date(told: Timing) -> None:
    plan = make_plan(told)
    words = " ".join([*plan.remarks, *(step.why for step in plan.steps)])
    assert not re.search(r"day \d\d:\d\d", words)


def sending(told: Timing) -> Step:
    step = make_plan(told).first(StepKind.SEND)
    assert step is not None
    return step


def test_what_is_urgent_says_two_hours_only_while_they_last() -> None:
    soon = sending(timing("2026-11-26 15:00", urgent=True, duty=True))
    assert "within two hours" in soon.why and "by Thursday 26 November, 17:00" in soon.why
    evening = sending(timing("2026-11-26 15:00", urgent=True, duty=True, told_at=at("2026-11-28 20:49")))
    assert "two hours" not in evening.why and "people are up again: Sunday 29 November, 07:00." in evening.why
    day = sending(timing("2026-11-26 15:00", urgent=True, duty=True, told_at=at("2026-11-28 11:00")))
    assert "first two hours are over" in day.why and day.due == at("2026-11-28 11:00")


@given(any_timing())
def test_waiting_for_an_answer_ends_on_the_day_they_named(told: Timing) -> None:
    step = make_plan(told).first(StepKind.WHILE_WAITING)
    if step is not None and told.decision_by is not None:
        assert step.due.date() < told.days.day_of(told.decision_by)


def test_a_time_that_names_no_day_is_told_in_their_words() -> None:
    plan = make_plan(timing("2026-11-27 11:00", promised_on=date(2026, 12, 24), promised_as="before the holidays"))
    follow = plan.first(StepKind.FOLLOW_UP_1)
    assert follow is not None
    assert follow.why.startswith("They said “before the holidays”, so by Thursday 24 December. ")


def test_a_second_look_asks_about_no_slips_where_none_was_read() -> None:
    look = make_plan(timing("2026-11-27 11:00", slips=False)).first(StepKind.SECOND_LOOK)
    assert look is not None
    assert "slip" not in look.why


@given(any_timing())
def test_the_next_application_has_a_day_of_its_own(told: Timing) -> None:
    plan = make_plan(told)
    send, turn = plan.first(StepKind.SEND), plan.first(StepKind.NEXT_APPLICATION)
    assert turn is not None
    assert send is None or send.due.astimezone(told.home).date() != turn.due.astimezone(told.home).date()


def test_what_lies_days_back_is_told_no_more_to_cool_off() -> None:
    late = timing("2026-11-26 15:00", told_at=at("2026-11-30 12:00"))
    assert send_window(late).why.startswith("There was time to cool off. Best in their working day")
    assert second_look_of(late).why.startswith("Two days after you told it,")
    fresh = timing("2026-11-30 11:00", told_at=at("2026-11-30 12:00"))
    assert send_window(fresh).why.startswith("Three hours to cool off first; then")
    assert second_look_of(fresh).why.startswith("Two days on,")


def second_look_of(told: Timing) -> Step:
    look = make_plan(told).first(StepKind.SECOND_LOOK)
    assert look is not None
    return look
