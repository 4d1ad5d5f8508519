"""Clocks beside interviews: boss, colleague, client and friend."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from plan_inputs import any_timing, at, timing

from afterword.core.plan.relations import MANNERS, relation_plan
from afterword.core.plan.step import StepKind
from afterword.core.plan.timing import Timing
from afterword.core.plan.working_days import elapsed
from afterword.core.write.relation import Relation

BESIDE = [relation for relation in Relation if relation is not Relation.INTERVIEWER]


def contact(told: Timing, relation: Relation) -> tuple[datetime, datetime | None]:
    step = relation_plan(told, relation).first(StepKind.SEND)
    assert step is not None
    return step.due, step.not_after


@pytest.mark.parametrize(
    ("relation", "due", "not_after"),
    [
        (Relation.BOSS, "2026-03-10 12:00", "2026-03-11 11:00"),
        (Relation.COLLEAGUE, "2026-03-11 11:00", "2026-03-12 11:00"),
        (Relation.CLIENT, "2026-03-10 11:15", "2026-03-10 15:00"),
        (Relation.FRIEND, "2026-03-11 11:00", "2026-03-13 11:00"),
    ],
)
def test_the_first_contact_has_its_own_clock(relation: Relation, due: str, not_after: str) -> None:
    assert contact(timing("2026-03-10 11:00"), relation) == (at(due), at(not_after))


def test_a_client_told_on_friday_afternoon_hears_on_monday_morning_at_the_latest() -> None:
    due, not_after = contact(timing("2026-03-13 16:50"), Relation.CLIENT)
    assert (due, not_after) == (at("2026-03-16 08:30"), at("2026-03-16 12:20"))


def test_everybody_beside_an_interview_has_a_manner() -> None:
    assert set(MANNERS) == set(BESIDE)


@given(any_timing())
def test_a_wish_not_to_be_contacted_wins_over_every_clock(told: Timing) -> None:
    for relation in BESIDE:
        plan = relation_plan(replace(told, no_contact=True), relation)
        assert {step.kind for step in plan.steps} == {StepKind.SECOND_LOOK, StepKind.LET_GO}


@given(any_timing())
def test_no_step_lies_before_the_telling_and_nothing_speaks_of_applications(told: Timing) -> None:
    for relation in BESIDE:
        plan = relation_plan(told, relation)
        for step in plan.steps:
            assert elapsed(told.told_at, step.due) >= timedelta(0) or step.kind is StepKind.LET_GO
            assert step.kind is not StepKind.NEXT_APPLICATION


def test_told_too_late_it_is_still_better_than_silence() -> None:
    step = relation_plan(timing("2026-03-10 11:00", told_at=at("2026-03-20 11:00")), Relation.BOSS).first(StepKind.SEND)
    assert step is not None
    assert "better than silence" in step.why
    assert step.not_after is None


def test_a_friend_is_let_be_after_sixty_days_and_a_boss_is_never_closed_by_us() -> None:
    friend = relation_plan(timing("2026-03-10 11:00"), Relation.FRIEND).first(StepKind.LET_GO)
    assert friend is not None
    assert elapsed(at("2026-03-10 11:00"), friend.due) == timedelta(days=60)
    assert relation_plan(timing("2026-03-10 11:00"), Relation.BOSS).first(StepKind.LET_GO) is None


def test_what_is_urgent_comes_at_once_for_a_client_and_after_a_day_for_a_friend() -> None:
    told = timing("2026-03-10 11:00", urgent=True, duty=True)
    assert contact(told, Relation.CLIENT)[0] == at("2026-03-10 11:15")
    assert contact(told, Relation.FRIEND) == (at("2026-03-11 11:00"), at("2026-03-13 11:00"))


def test_every_try_that_closes_a_friends_matter_is_told_when_it_is_due() -> None:
    plan = relation_plan(timing("2026-03-10 11:00"), Relation.FRIEND)
    closing = plan.first(StepKind.LET_GO)
    assert closing is not None
    assert "two tries" in closing.why
    assert any("second try" in remark for remark in plan.remarks)
