"""Dates worked out by hand, one line each, without public holidays and in the reader's zone."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from plan_inputs import at, timing

from afterword.core.plan.step import StepKind
from afterword.core.plan.timing import Timing, make_plan, send_window

TUESDAY = timing("2026-03-10 11:00")


def due(told: Timing, kind: StepKind) -> datetime:
    step = make_plan(told).first(kind)
    assert step is not None
    return step.due


def test_a_calm_tuesday_interview_is_written_to_on_wednesday_morning() -> None:
    window = send_window(TUESDAY)
    assert window.not_before == at("2026-03-10 14:00")
    assert window.due == at("2026-03-11 09:00")
    assert window.soft_deadline == at("2026-03-11 17:00")
    assert window.not_after == at("2026-03-12 17:00")


@pytest.mark.parametrize(
    ("told", "kind", "day"),
    [
        (TUESDAY, StepKind.FOLLOW_UP_1, "2026-03-19"),
        (TUESDAY, StepKind.FOLLOW_UP_2, "2026-03-30"),
        (TUESDAY, StepKind.PARK, "2026-04-07"),
        (TUESDAY, StepKind.LET_GO, "2026-04-13"),
        (timing("2026-03-10 11:00", follows_up=False), StepKind.LET_GO, "2026-04-21"),
        (timing("2026-03-10 11:00", follows_up=False, public_sector=True), StepKind.LET_GO, "2026-05-12"),
        (timing("2026-03-10 11:00", follows_up=False, public_sector=True), StepKind.PARK, "2026-04-21"),
        (timing("2026-03-10 11:00", promised_on=date(2026, 3, 18)), StepKind.FOLLOW_UP_1, "2026-03-20"),
        (timing("2026-03-10 11:00", promised_on=date(2026, 3, 18)), StepKind.FOLLOW_UP_2, "2026-03-31"),
        (timing("2026-03-10 11:00", decision_by=at("2026-03-18 12:00")), StepKind.FOLLOW_UP_1, "2026-03-20"),
    ],
)
def test_a_step_stands_on_its_day(told: Timing, kind: StepKind, day: str) -> None:
    assert due(told, kind) == at(f"{day} 09:00")


@pytest.mark.parametrize(
    ("told", "when"),
    [
        (timing("2026-03-13 15:30"), "2026-03-16 09:00"),
        (timing("2026-03-11 16:00", feeling=8), "2026-03-12 09:00"),
        (timing("2026-03-11 16:00", angry=True), "2026-03-12 09:00"),
        (timing("2026-03-10 07:00"), "2026-03-10 10:00"),
        (timing("2026-03-10 05:00"), "2026-03-10 09:00"),
        (timing("2026-03-14 11:00"), "2026-03-16 09:00"),
        (timing("2026-03-13 10:00"), "2026-03-13 13:00"),  # ready on a Friday before 14:00
        (timing("2026-03-13 10:59"), "2026-03-13 13:59"),
        (timing("2026-03-13 11:00"), "2026-03-16 09:00"),  # ready on a Friday from 14:00
        (timing("2026-03-10 11:00", told_at=at("2026-03-11 12:00")), "2026-03-11 12:20"),  # tomorrow would be too late
    ],
)
def test_a_letter_is_due_at_its_best_time(told: Timing, when: str) -> None:
    assert send_window(told).due == at(when)


def test_a_decision_on_tuesday_noon_leaves_monday_from_14_00_to_16_30() -> None:
    window = send_window(timing("2026-03-09 11:00", decision_by=at("2026-03-10 12:00")))
    assert (window.not_before, window.due) == (at("2026-03-09 14:00"), at("2026-03-09 14:00"))
    assert window.not_after == at("2026-03-09 16:30")


def test_a_decision_too_near_for_three_hours_leaves_one_and_a_second_reading() -> None:
    window = send_window(timing("2026-03-09 14:00", decision_by=at("2026-03-10 11:00")))
    assert window.not_before == at("2026-03-09 15:20")
    assert window.not_after == at("2026-03-09 15:30")


def test_a_near_decision_beats_the_night_but_not_the_three_hours_where_those_fit() -> None:
    hot = send_window(timing("2026-03-09 11:00", feeling=9, decision_by=at("2026-03-10 12:00")))
    assert hot.not_before == at("2026-03-09 14:00")


def test_a_decision_within_the_hour_leaves_no_letter() -> None:
    told = timing("2026-03-09 11:00", decision_by=at("2026-03-09 12:00"))
    assert send_window(told).too_late
    assert make_plan(told).first(StepKind.SEND) is None


@pytest.mark.parametrize(
    ("told", "leaves"),
    [
        # Friday's interview, told on Saturday, decided on Monday morning
        (timing("2026-03-13 14:00", told_at=at("2026-03-14 10:40"), decision_by=at("2026-03-16 08:30")), "2026-03-14 11:00"),
        # this afternoon's, told in the evening, decided tomorrow
        (timing("2026-03-10 16:00", told_at=at("2026-03-10 18:10"), decision_by=at("2026-03-11 08:30")), "2026-03-10 18:30"),
        # too late in the evening for anybody to read it, but not in the morning
        (timing("2026-03-10 16:00", told_at=at("2026-03-10 21:10"), decision_by=at("2026-03-11 08:30")), "2026-03-11 07:00"),
        # this morning's, decided this afternoon
        (timing("2026-03-10 10:00", decision_by=at("2026-03-10 14:00")), "2026-03-10 11:20"),
    ],
)  # fmt: skip
def test_before_a_decision_that_is_near_the_letter_leaves_outside_office_hours(told: Timing, leaves: str) -> None:
    window = send_window(told)
    assert not window.too_late
    assert (window.not_before, window.due) == (at(leaves), at(leaves))
    assert window.not_after == told.decision_by
    step = make_plan(told).first(StepKind.SEND)
    assert step is not None
    assert step.due == at(leaves)


def test_an_old_interview_gets_no_letter_at_an_odd_hour() -> None:
    told = timing("2026-01-12 11:00", told_at=at("2026-03-10 18:10"), decision_by=at("2026-03-11 08:30"))
    assert send_window(told).too_late


def test_a_missed_meeting_noticed_at_15_10_is_written_about_by_17_10() -> None:
    window = send_window(timing("2026-03-12 15:10", urgent=True, duty=True))
    assert window.due == at("2026-03-12 15:25")
    assert window.soft_deadline == at("2026-03-12 17:10")
    assert window.not_after is None
    assert "17:10" in window.why


@pytest.mark.parametrize(
    ("noticed", "due_at", "aim"),
    [
        ("2026-03-12 18:30", "2026-03-12 18:45", "2026-03-12 20:00"),
        ("2026-03-12 19:50", "2026-03-13 07:00", "2026-03-12 21:50"),
        ("2026-03-14 21:00", "2026-03-15 07:00", "2026-03-14 23:00"),  # a Sunday is no obstacle
    ],
)
def test_noticed_in_the_evening_it_goes_by_20_00_or_from_07_00(noticed: str, due_at: str, aim: str) -> None:
    window = send_window(timing(noticed, urgent=True, duty=True))
    assert window.due == at(due_at)
    assert window.soft_deadline == at(aim)


def test_a_rejection_on_friday_is_answered_with_a_request_on_monday_and_one_reminder() -> None:
    told = timing("2026-03-10 11:00", told_at=at("2026-03-20 11:00"), rejected_on=date(2026, 3, 20))
    ask = make_plan(told).first(StepKind.FEEDBACK_REQUEST)
    assert ask is not None
    assert (ask.due, ask.not_after) == (at("2026-03-23 09:00"), at("2026-03-24 17:00"))
    assert due(told, StepKind.FEEDBACK_REMINDER) == at("2026-04-02 09:00")
    assert due(told, StepKind.LET_GO) == told.told_at
    assert make_plan(told).first(StepKind.SEND) is None


def test_what_was_told_before_the_refusal_is_let_go_on_the_day_of_the_refusal_and_not_before() -> None:
    told = timing("2026-03-10 11:00", rejected_on=date(2026, 3, 20))
    assert due(told, StepKind.LET_GO) == at("2026-03-20 09:00")


def test_the_second_look_comes_in_the_first_waking_hour_after_44_hours() -> None:
    assert due(TUESDAY, StepKind.SECOND_LOOK) == at("2026-03-12 09:00")
    assert due(timing("2026-03-10 15:00"), StepKind.SECOND_LOOK) == at("2026-03-12 11:00")
    assert due(timing("2026-03-10 00:30"), StepKind.SECOND_LOOK) == at("2026-03-12 09:00")


def test_after_its_last_day_no_letter_is_planned_and_what_is_left_is_said() -> None:
    told = timing("2026-03-09 11:00", told_at=at("2026-03-27 11:00"))
    window = send_window(told)
    assert window.too_late
    assert "Say it when you next speak" in window.why
    assert make_plan(told).first(StepKind.SEND) is None
