"""What the person changes in a plan stays changed, can be undone, and moves what hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_inputs import any_timing

from afterword.core.debrief import judged, planned
from afterword.core.occasion import AfterwordError, Facts, Moment, Occasion, Polarity, Quote, Want
from afterword.core.plan.changes import PAUSED, MarkStep, MoveStep, PlanChange, PutBack, Stand, changed, keeping
from afterword.core.plan.step import Plan, Standing, StepKind, StepState
from afterword.core.plan.timing import make_plan
from afterword.core.plan.working_days import WorkingDays

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 11, 0, tzinfo=LONDON)
DAYS = WorkingDays(LONDON)
OCCASION = Occasion(
    "a1",
    "Fine talk.",
    zone="Europe/London",
    told_at=TOLD,
    ended_at=TOLD,
    want=Want.YES,
    moments=(Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH),),
)
SLIPPED = replace(
    OCCASION, moments=(Moment(Quote(0, 4, "Fine"), Polarity.SLIP, "technical_error", facts=Facts(severity=3)),)
)
"""The same with something to put right, so that there is a heat to let pass."""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def after(*changes: PlanChange, now: datetime = TOLD, occasion: Occasion = OCCASION) -> Plan:
    """The plan after these changes, each worked out anew."""
    plan = planned(occasion, judged(occasion), LONDON)
    for change in changes:
        plan = planned(occasion, judged(occasion), LONDON, changed(plan, change, now, DAYS))
    return plan


def due(plan: Plan, kind: StepKind) -> datetime:
    step = plan.first(kind)
    assert step is not None
    return step.due


def test_what_prepares_a_letter_is_gone_once_that_is_sent_and_comes_back_with_it() -> None:
    early = at("2026-03-10 12:30")
    plan = after(MarkStep(StepKind.SEND, StepState.DONE), now=early, occasion=SLIPPED)
    assert plan.first(StepKind.SECOND_READING) is None
    assert plan.first(StepKind.COOL_OFF) is None
    assert {step.kind for step in plan.gone} == {StepKind.SECOND_READING, StepKind.COOL_OFF}
    assert plan.steps[0].kind is StepKind.SEND
    assert plan.steps[0].stands_at == early
    marks = MarkStep(StepKind.SEND, StepState.DONE), MarkStep(StepKind.SEND, StepState.WAITING)
    again = after(*marks, now=early, occasion=SLIPPED)
    assert again.steps == after(occasion=SLIPPED).steps


def test_a_heat_that_had_cooled_before_the_letter_left_stays_in_the_plan() -> None:
    plan = after(MarkStep(StepKind.SEND, StepState.DONE), now=at("2026-03-11 09:30"), occasion=SLIPPED)
    assert plan.first(StepKind.COOL_OFF) is not None
    assert plan.first(StepKind.SECOND_READING) is None


def test_a_moved_letter_takes_its_last_reading_along_and_says_who_moved_it() -> None:
    plan = after(MoveStep(StepKind.SEND, at("2026-03-12 10:00")))
    step = plan.first(StepKind.SEND)
    assert step is not None
    assert (step.due, step.not_before, step.planned) == (
        at("2026-03-12 10:00"),
        at("2026-03-12 10:00"),
        at("2026-03-11 09:00"),
    )
    assert step.why.startswith("You chose this time; the plan would say Wednesday 11 March, 09:00.")
    assert due(plan, StepKind.SECOND_READING) == at("2026-03-12 09:40")


def test_a_letter_moved_beyond_its_time_says_until_when_it_helps_and_does_not_expire() -> None:
    step = after(MoveStep(StepKind.SEND, at("2026-03-16 10:00"))).first(StepKind.SEND)
    assert step is not None
    assert step.not_after is None
    assert "It helps most until Thursday 12 March, 17:00." in step.why


def test_a_message_moved_to_the_evening_is_said_to_be_outside_office_hours() -> None:
    step = after(MoveStep(StepKind.FOLLOW_UP_1, at("2026-03-20 21:00"))).first(StepKind.FOLLOW_UP_1)
    assert step is not None
    assert "outside their office hours" in step.why


def test_the_second_question_follows_the_first_wherever_that_was_moved_or_done() -> None:
    moved = after(MoveStep(StepKind.FOLLOW_UP_1, at("2026-03-24 10:00")))
    assert due(moved, StepKind.FOLLOW_UP_2) == at("2026-04-02 09:00")
    asked = after(MarkStep(StepKind.FOLLOW_UP_1, StepState.DONE), now=at("2026-03-23 15:00"))
    assert due(asked, StepKind.FOLLOW_UP_2) == at("2026-04-01 09:00")
    assert due(asked, StepKind.LET_GO) == at("2026-04-15 09:00")


def test_every_change_has_one_that_undoes_it() -> None:
    plain = after()
    assert after(MoveStep(StepKind.SEND, at("2026-03-12 10:00")), PutBack(StepKind.SEND)) == plain
    assert (
        after(
            MarkStep(StepKind.FOLLOW_UP_1, StepState.SKIPPED),
            MarkStep(StepKind.FOLLOW_UP_1, StepState.WAITING),
        )
        == plain
    )
    for standing in (Standing.PAUSED, Standing.STOPPED):
        assert after(Stand(standing), Stand(Standing.GOING)) == plain


def test_a_paused_plan_has_no_next_step_and_says_so_first() -> None:
    plan = after(Stand(Standing.PAUSED))
    assert plan.upcoming is None
    assert plan.remarks[0] == PAUSED


def test_changes_survive_when_the_interview_moves() -> None:
    plan = after(MoveStep(StepKind.FOLLOW_UP_1, at("2026-03-24 10:00")), Stand(Standing.PAUSED))
    later = replace(OCCASION, ended_at=TOLD - timedelta(days=1))
    again = planned(later, judged(later), LONDON, plan)
    assert due(again, StepKind.FOLLOW_UP_1) == at("2026-03-24 10:00")
    assert again.standing is Standing.PAUSED
    assert due(again, StepKind.PARK) == at("2026-04-06 09:00")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (MoveStep(StepKind.SEND, at("2026-03-09 10:00")), "Monday 9 March 2026, 10:00 has passed"),
        (MoveStep(StepKind.SEND, at("2019-12-31 23:59")), "Tuesday 31 December 2019, 23:59 has passed"),
        (MoveStep(StepKind.SEND, at("2036-03-09 10:00")), "Sunday 9 March 2036, 10:00 is more than a year away"),
        (MoveStep(StepKind.COOL_OFF, at("2026-03-12 10:00")), "by time alone"),
        (MoveStep(StepKind.FEEDBACK_REMINDER, at("2026-03-12 10:00")), "not part of the plan"),
    ],
)
def test_a_change_that_cannot_be_is_refused_in_a_sentence(change: PlanChange, says: str) -> None:
    with pytest.raises(AfterwordError, match=says):
        after(change, occasion=SLIPPED)


@given(any_timing())
def test_keeping_an_unchanged_plan_changes_nothing(timing) -> None:  # type: ignore[no-untyped-def]
    plan = make_plan(timing)
    assert keeping(plan, plan, timing.days) == plan


@given(any_timing(), st.sampled_from(StepKind), st.integers(1, 60 * 24 * 20))
def test_a_step_can_be_put_back_to_just_where_it_was(timing, kind: StepKind, minutes: int) -> None:  # type: ignore[no-untyped-def]
    plan = make_plan(timing)
    step = plan.first(kind)
    if step is None or kind is StepKind.COOL_OFF:
        return
    now = timing.told_at
    moved = changed(plan, MoveStep(kind, now + timedelta(minutes=minutes)), now, timing.days)
    assert changed(moved, PutBack(kind), now, timing.days) == plan
