"""Clocks beside interviews: boss, colleague, client and friend."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_inputs import LONDON, any_timing, at, timing

from afterword.core import settings
from afterword.core.debrief import planned
from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Noticed, Occasion, Polarity, Quote, Setting
from afterword.core.plan.changes import MarkStep, MoveStep, changed, keeping
from afterword.core.plan.relations import MANNERS, relation_plan
from afterword.core.plan.step import Step, StepKind, StepState
from afterword.core.plan.timing import Timing
from afterword.core.plan.window import on_their_clock
from afterword.core.plan.working_days import elapsed, later
from afterword.core.write.relation import Relation

SAID_BY = re.compile(r"let it be said by (?P<when>[^.]+)\.")
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


@pytest.mark.parametrize(
    ("relation", "due"),
    [
        (Relation.BOSS, "2026-03-24 12:00"),
        (Relation.COLLEAGUE, "2026-03-18 11:00"),
        (Relation.CLIENT, "2026-03-16 09:00"),
        (Relation.FRIEND, "2026-03-18 11:00"),
    ],
)
def test_the_second_word_is_a_step_with_its_own_day_and_reason(relation: Relation, due: str) -> None:
    plan = relation_plan(timing("2026-03-10 11:00"), relation)
    second = plan.first(StepKind.SECOND_TRY)
    assert second is not None
    assert (second.due, second.why) == (at(due), MANNERS[relation].second.why)
    assert not any("second try" in remark for remark in plan.remarks)


def test_the_second_word_counts_from_the_day_the_first_was_really_said() -> None:
    told = timing("2026-03-10 11:00", came=((StepKind.SEND, at("2026-03-20 18:00")),))
    second = relation_plan(told, Relation.FRIEND).first(StepKind.SECOND_TRY)
    assert second is not None
    assert second.due == at("2026-03-27 18:00")


def test_who_asks_for_time_gets_it_before_the_second_word() -> None:
    told = timing("2026-03-10 11:00")
    before = relation_plan(told, Relation.FRIEND).first(StepKind.SECOND_TRY)
    after = relation_plan(replace(told, heard_on=date(2026, 3, 20)), Relation.FRIEND).first(StepKind.SECOND_TRY)
    assert before is not None
    assert after is not None
    assert f"{after.due:%a %d %b}" == "Fri 27 Mar"
    assert after.due > before.due
    assert "asked for time on Friday 20 March" in after.why


@given(any_timing())
def test_nothing_is_let_go_before_the_second_word_had_a_week_for_its_answer(told: Timing) -> None:
    for relation in (Relation.COLLEAGUE, Relation.FRIEND):
        plan = relation_plan(replace(told, no_contact=False, sends=True), relation)
        second, closing = plan.first(StepKind.SECOND_TRY), plan.first(StepKind.LET_GO)
        assert second is not None and closing is not None
        assert elapsed(second.due, closing.due) >= timedelta(days=7)


def test_the_second_word_can_be_moved_and_left_out_like_any_step() -> None:
    days = timing("2026-03-10 11:00").days
    plan = relation_plan(timing("2026-03-10 11:00"), Relation.FRIEND)
    moved = changed(plan, MoveStep(StepKind.SECOND_TRY, at("2026-03-21 12:00")), at("2026-03-10 12:00"), days)
    second = keeping(plan, moved, days).first(StepKind.SECOND_TRY)
    assert second is not None
    assert (second.due, second.planned) == (at("2026-03-21 12:00"), at("2026-03-18 11:00"))
    left = changed(plan, MarkStep(StepKind.SECOND_TRY, StepState.SKIPPED), at("2026-03-10 12:00"), days)
    assert StepKind.SECOND_TRY not in {step.kind for step in left.waiting}


def test_where_there_is_nothing_to_own_nobody_is_spoken_to() -> None:
    words = "I called Samuel Simon once"
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "wrong_name", Noticed.PROBABLY)
    told = Occasion("a", f"{words}.", setting=Setting.WORK, told_at=at("2026-03-10 11:00"), moments=(slip,))
    plan = planned(told, judge(told), LONDON)
    assert plan.first(StepKind.SEND) is None and plan.first(StepKind.SECOND_TRY) is None


def first_word(told: Timing, relation: Relation) -> Step:
    step = relation_plan(told, relation).first(StepKind.SEND)
    assert step is not None
    return step


def test_the_first_word_waits_for_the_day_on_which_they_see_each_other() -> None:
    told = timing("2026-11-25 17:00", told_at=at("2026-11-28 20:49"), meets_at=at("2026-12-01 08:30"))
    boss = first_word(told, Relation.BOSS)
    assert boss.due == at("2026-12-01 08:30")
    assert "You see each other again on Tuesday 1 December" in boss.why and "silence" not in boss.why
    shift = first_word(replace(told, meets_at=at("2026-11-29 08:30")), Relation.COLLEAGUE)
    assert shift.due == at("2026-11-29 08:30")  # a Sunday on which both work
    far = first_word(replace(told, meets_at=at("2026-12-20 08:30")), Relation.COLLEAGUE)
    assert far.due == at("2026-11-30 08:30")


def test_who_may_be_told_by_phone_is_not_made_to_wait() -> None:
    told = timing("2026-03-16 17:00", meets_at=at("2026-03-18 08:30"))
    boss = first_word(told, Relation.BOSS)
    assert boss.due == at("2026-03-17 08:30")
    assert boss.why.endswith("You do not see each other before Wednesday 18 March, so say it by phone, or write.")
    assert first_word(told, Relation.COLLEAGUE).due == at("2026-03-18 08:30")


def test_the_first_word_comes_before_what_the_account_says_is_decided() -> None:
    told = timing("2026-11-25 17:00", told_at=at("2026-11-28 20:49"), decision_by=at("2026-12-03 08:30"))
    word = first_word(told, Relation.COLLEAGUE)
    assert (word.due, word.not_after) == (at("2026-11-30 08:30"), at("2026-12-02 13:00"))
    assert "names Thursday 3 December" in word.why and "by Wednesday 2 December, 13:00." in word.why
    met_later = first_word(replace(told, meets_at=at("2026-12-04 09:00")), Relation.COLLEAGUE)
    assert met_later.due == word.due
    soon = timing("2026-11-30 09:00", decision_by=at("2026-12-01 10:00"))
    assert first_word(soon, Relation.COLLEAGUE).due == at("2026-11-30 10:00")


def test_the_first_word_comes_before_what_is_to_come_for_them() -> None:
    told = timing("2026-12-01 17:00", known_by=at("2026-12-03 14:00"))  # Tuesday, and Thursday at two
    word = first_word(told, Relation.COLLEAGUE)
    assert (word.due, word.not_after) == (at("2026-12-02 17:00"), at("2026-12-03 10:00"))
    assert "names Thursday 3 December: let it be said by Thursday 3 December, 10:00." in word.why
    over_the_weekend = timing("2026-12-04 17:30", known_by=at("2026-12-05 14:00"))  # Saturday at two
    word = first_word(over_the_weekend, Relation.CLIENT)
    assert (word.due, word.not_after) == (at("2026-12-04 18:30"), at("2026-12-05 14:00"))
    assert "cannot wait for a better hour" in word.why
    far = timing("2026-12-01 17:00", told_at=at("2026-12-03 20:00"), known_by=at("2026-12-14 09:00"))
    assert "14 December" not in first_word(far, Relation.BOSS).why  # so far off it hurries nobody, and is no end
    roomy = timing("2026-11-30 11:45", known_by=at("2026-12-03 17:00"))
    word = first_word(roomy, Relation.COLLEAGUE)
    assert word.not_after is not None
    assert word.not_after < at("2026-12-03 12:00")
    assert "names Thursday 3 December: it is to be said before that." in word.why


def test_nobody_is_spoken_to_on_a_day_on_which_they_are_not_there() -> None:
    told = timing("2026-12-02 17:30", urgent=True, away_on=(date(2026, 12, 3),))
    word = first_word(told, Relation.COLLEAGUE)
    assert word.due == at("2026-12-04 08:30")
    assert "They are not there on Thursday 3 December." in word.why
    assert first_word(replace(told, away_on=()), Relation.COLLEAGUE).due == at("2026-12-03 08:30")


def test_the_second_look_comes_after_a_word_that_is_only_a_little_later() -> None:
    told = timing("2026-12-05 19:00", meets_at=at("2026-12-07 16:00"))
    look = relation_plan(told, Relation.BOSS).first(StepKind.SECOND_LOOK)
    assert look is not None
    assert first_word(told, Relation.BOSS).due < look.due <= (look.not_after or look.due)


@given(any_timing(), st.integers(0, 20 * 24))
def test_waiting_to_meet_is_never_long_and_never_before_the_telling(told: Timing, hours: int) -> None:
    meets_at = later(told.told_at, timedelta(hours=hours))
    for relation in BESIDE:
        usual = first_word(told, relation).due if told.sends and not told.no_contact else None
        if usual is not None:
            due = first_word(replace(told, meets_at=meets_at), relation).due
            assert elapsed(told.told_at, due) >= timedelta(0)
            assert elapsed(usual, due) <= settings.MEETING_WAIT


@given(any_timing())
def test_the_words_of_a_step_name_no_later_end_than_the_step_has(told: Timing) -> None:
    for relation in BESIDE:
        step = relation_plan(told, relation).first(StepKind.SEND)
        if step is not None and (named := SAID_BY.search(step.why)):
            assert step.not_after is not None
            assert named["when"] == on_their_clock(told, step.not_after)


@pytest.mark.parametrize(
    ("relation", "decides", "named"),
    [
        (Relation.CLIENT, "2026-03-12 17:00", False),
        (Relation.BOSS, "2026-03-16 09:00", False),
        (Relation.COLLEAGUE, "2026-03-12 14:00", True),
        (Relation.FRIEND, "2026-03-12 17:00", True),
        (Relation.FRIEND, "2026-03-20 17:00", False),
    ],
)
def test_a_day_of_decision_is_named_as_the_end_only_where_nothing_ends_it_before(
    relation: Relation, decides: str, named: bool
) -> None:
    step = relation_plan(timing("2026-03-10 11:00", decision_by=at(decides)), relation).first(StepKind.SEND)
    assert step is not None
    assert ("let it be said by" in step.why) is named


def test_an_hour_before_the_usual_ones_that_the_teller_named_is_kept() -> None:
    told = timing("2026-11-29 09:00", told_at=at("2026-11-30 08:00"), meets_at=at("2026-12-01 06:30"))
    assert first_word(told, Relation.COLLEAGUE).due == at("2026-12-01 06:30")


def test_what_comes_before_anybody_is_up_again_is_said_at_once() -> None:
    told = timing("2026-03-10 21:05", known_by=at("2026-03-11 06:00"))
    for relation in BESIDE:
        plan = relation_plan(told, relation)
        send, cooled = plan.first(StepKind.SEND), plan.first(StepKind.COOL_OFF)
        assert send is not None
        assert (send.due, send.not_after) == (at("2026-03-10 21:05"), at("2026-03-11 06:00"))
        assert cooled is None  # there is no time for it
    morning = replace(told, known_by=at("2026-03-11 08:30"))
    assert {contact(morning, relation)[0] for relation in BESIDE} == {at("2026-03-11 07:00")}
