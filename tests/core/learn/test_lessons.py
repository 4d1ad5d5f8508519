"""If-then plans, outcomes and what they ask for, feedback word for word, repairs with their small numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.judge.kinds import slip_kinds
from afterword.core.judge.perspective import OwnRecord
from afterword.core.learn.calibration import Case
from afterword.core.learn.feedback import with_feedback, with_work, work_done, work_suggestions
from afterword.core.learn.if_then import IF_THEN
from afterword.core.learn.learned import Came, Feedback, Learned, Lesson, Outcome, Root, When
from afterword.core.learn.lessons import Placed, awake, balance, lesson_from, suggestions, with_lesson, woken
from afterword.core.learn.outcomes import foreseen, what_to_ask, with_outcome, with_state
from afterword.core.learn.past import Past, own_record, past_of
from afterword.core.learn.repairs import repairs_over
from afterword.core.occasion import Action, AfterwordError, CaseState, Moment, Occasion, Polarity, Quote, Setting
from afterword.core.plan.step import Plan, Step, StepKind, StepState

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = date(2026, 3, 10)


def lesson(root: Root, minutes: int = 0, *, rests: bool = False) -> Lesson:
    """A plan made at some time."""
    made = NOW + timedelta(minutes=minutes)
    return Lesson(f"cue {minutes}", "act", root, made, None if rests else made)


def outcome(came: Came, days: int = 0) -> Outcome:
    """An outcome some days later."""
    return Outcome(came, TODAY + timedelta(days=days), NOW + timedelta(days=days))


def test_every_kind_of_slip_has_a_plan_to_start_from_that_fits_the_form() -> None:
    assert set(IF_THEN) == set(slip_kinds())
    for cue, act in IF_THEN.values():
        assert lesson_from(cue, act, Root.SLIP, NOW).sentence == f"If {cue}, then I {act}."


def test_a_plan_takes_its_fixed_form_however_it_is_typed() -> None:
    plan = lesson_from(" If my mind goes  empty,", "then I will breathe out.", Root.SLIP, NOW)
    assert plan.sentence == "If my mind goes empty, then I breathe out."


@pytest.mark.parametrize(
    ("cue", "act", "why"),
    [
        ("", "breathe", "both"),
        ("it", "breathe", "both"),
        ("my mind goes empty", " ", "both"),
        ("my mind goes empty", "breathe and then count to ten", "One act"),
        ("x " * 100, "breathe", "Shorter"),
    ],
)
def test_half_a_plan_or_two_in_one_is_refused_with_the_reason(cue: str, act: str, why: str) -> None:
    with pytest.raises(AfterwordError, match=why):
        lesson_from(cue, act, Root.SLIP, NOW)


@given(st.lists(st.tuples(st.sampled_from(Root), st.booleans()), max_size=12))
def test_at_most_three_plans_are_awake_and_never_more_from_slips(made: list[tuple[Root, bool]]) -> None:
    placed = [Placed(lesson(root, at, rests=rests), "a", at) for at, (root, rests) in enumerate(made)]
    roots = [one.lesson.root for one in awake(placed)]
    assert len(roots) <= 3
    assert roots.count(Root.SLIP) <= roots.count(Root.STRENGTH)
    assert all(one.lesson.chosen_at is not None for one in awake(placed))
    if (Root.STRENGTH, False) in made:
        assert roots


def test_a_plan_from_a_slip_waits_for_one_from_what_went_well() -> None:
    slip, good = Placed(lesson(Root.SLIP), "a", 0), Placed(lesson(Root.STRENGTH, 1), "b", 0)
    assert awake([slip]) == ()
    assert awake([slip, good]) == (good, slip)
    assert "belongs beside it" in balance(Learned(lessons=(slip.lesson,)))
    assert balance(Learned(lessons=(slip.lesson, good.lesson))) == ""


def test_a_plan_rests_and_wakes_and_is_there_once() -> None:
    learned = with_lesson(Learned(), lesson(Root.SLIP))
    with pytest.raises(AfterwordError, match="already"):
        with_lesson(learned, lesson(Root.SLIP))
    rested = woken(learned, 0, None)
    assert rested.lessons[0].chosen_at is None
    assert woken(rested, 0, NOW).lessons[0].chosen_at == NOW
    with pytest.raises(AfterwordError, match="no such plan"):
        woken(learned, 1, NOW)


def test_as_many_plans_are_offered_from_what_went_well_as_from_slips() -> None:
    words = "I froze. I rambled. I was late. It went well when I showed the model."
    slips = tuple(
        Moment(Quote(0, 8, words[:8]), Polarity.SLIP, kind) for kind in ("blanked", "rambling", "late", "nerves")
    )
    good = Moment(Quote(32, 69, words[32:69]), Polarity.STRENGTH)
    for moments in (slips, (*slips, good), (good, good, good, *slips)):
        roots = [one.root for one in suggestions(Occasion("a", words, moments=moments), Learned())]
        assert roots.count(Root.STRENGTH) >= roots.count(Root.SLIP) >= 1


def test_after_an_offer_it_asks_for_two_mistakes_and_after_a_refusal_for_three_that_worked() -> None:
    offered = with_outcome(Learned(), outcome(Came.OFFER))
    assert "two things would you do differently" in what_to_ask(offered)
    assert "one thing would" in what_to_ask(with_lesson(offered, lesson(Root.SLIP, 1)))
    refused = with_outcome(Learned(), outcome(Came.REFUSED))
    assert "three things worked" in what_to_ask(refused)
    for minutes in (1, 2, 3):
        refused = with_lesson(refused, lesson(Root.STRENGTH, minutes))
    assert what_to_ask(refused) == ""
    assert what_to_ask(Learned()) == ""


def test_a_later_stage_follows_an_earlier_one_without_a_question() -> None:
    learned = with_outcome(Learned(), outcome(Came.NEXT_ROUND))
    learned = with_outcome(learned, outcome(Came.OFFER, 9))
    assert learned.outcome is not None and learned.outcome.came is Came.OFFER
    assert len(learned.outcomes) == 2


def test_an_outcome_that_contradicts_the_known_one_has_to_be_meant() -> None:
    learned = with_outcome(Learned(), outcome(Came.REFUSED))
    with pytest.raises(AfterwordError, match=r"10 March.*a refusal came.*Nothing was changed"):
        with_outcome(learned, outcome(Came.OFFER, 2))
    meant = with_outcome(learned, outcome(Came.OFFER, 2), instead=True)
    assert [one.came for one in meant.outcomes] == [Came.REFUSED, Came.OFFER]
    assert meant.outcomes[-1].replaced


def test_a_forecast_after_the_outcome_is_kept_marked_and_not_counted() -> None:
    learned = with_outcome(Learned(), outcome(Came.OFFER))
    learned = foreseen(learned, 0.92, NOW + timedelta(days=1), When.NOTE)
    assert (learned.forecasts[0].p, learned.forecasts[0].too_late) == (0.9, True)
    case = Past("a", NOW, learned=learned).case
    assert case is not None and case.note is None
    with pytest.raises(AfterwordError, match="between"):
        foreseen(learned, 30, NOW, When.NOTE)


def test_a_clock_that_was_set_back_does_not_make_a_late_forecast_count() -> None:
    learned = with_outcome(Learned(), outcome(Came.OFFER))
    learned = foreseen(learned, 0.9, NOW - timedelta(days=30), When.NOTE)
    assert learned.forecasts[0].too_late


def test_a_forecast_given_after_the_day_the_answer_came_does_not_count_although_it_was_told_later() -> None:
    learned = foreseen(Learned(), 0.4, NOW + timedelta(days=2), When.NOTE)
    learned = foreseen(learned, 0.6, NOW, When.LOOK)
    case = Past("a", NOW, learned=with_outcome(learned, outcome(Came.REFUSED))).case
    assert case is not None and (case.note, case.look) == (None, 0.6)


def test_a_talk_that_led_to_a_next_round_went_on_whatever_came_of_that_round() -> None:
    for later in (Came.REFUSED, Came.NO_ANSWER, Came.WITHDREW):
        learned = with_outcome(with_outcome(Learned(), outcome(Came.NEXT_ROUND)), outcome(later, 9))
        past = Past("a", NOW, learned=learned)
        assert past.case is not None and (past.case.went_on, past.case.unanswered) == (True, False)
        assert (past.came, past.decided) == (later, Came.NEXT_ROUND)
    meant = with_outcome(with_outcome(Learned(), outcome(Came.NEXT_ROUND)), outcome(Came.REFUSED, 9), instead=True)
    assert Past("a", NOW, learned=meant).case == Case(went_on=False)


def test_silence_counts_and_withdrawing_does_not() -> None:
    silent = Past("a", NOW, forecast=0.2, learned=with_outcome(Learned(), outcome(Came.NO_ANSWER))).case
    assert silent is not None and (silent.went_on, silent.unanswered, silent.note) == (False, True, 0.2)
    assert Past("a", NOW, learned=with_outcome(Learned(), outcome(Came.WITHDREW))).case is None


def test_feedback_is_kept_to_the_letter_and_suggests_but_decides_nothing() -> None:
    words = "  Strong on people.\nWe missed concrete examples, and the answers were rather long. "
    learned = with_feedback(Learned(), words, TODAY, "Priya")
    assert learned.feedback == (Feedback(words, TODAY, "Priya"),)
    assert learned.work == ()
    assert [text.split()[0] for text in work_suggestions(learned.feedback[0])] == ["Give", "End"]
    with pytest.raises(AfterwordError, match="kept already"):
        with_feedback(learned, words, TODAY)
    with pytest.raises(AfterwordError, match="nothing to keep"):
        with_feedback(learned, " \n", TODAY)


def test_work_is_ticked_off_and_opened_again() -> None:
    learned = with_work(Learned(), "One example each", NOW)
    assert work_done(learned, 0, NOW).work[0].done_at == NOW
    assert work_done(work_done(learned, 0, NOW), 0, None) == learned
    with pytest.raises(AfterwordError, match="already"):
        with_work(learned, "one example each", NOW)


def test_what_a_repair_led_to_is_told_with_its_small_number() -> None:
    def past(name: str, came: Came, *repairs: Action, sent: bool = True) -> Past:
        return Past(name, NOW, learned=Learned(outcomes=(Outcome(came, TODAY, NOW, repairs, sent),)))

    found = repairs_over(
        [
            past("a", Came.OFFER, Action.CORRECT),
            past("b", Came.REFUSED, Action.CORRECT, Action.APOLOGISE),
            past("c", Came.NEXT_ROUND, Action.CORRECT),
            past("d", Came.REFUSED, Action.CORRECT, sent=False),
        ]
    )
    assert [(one.action, one.went_on, one.n) for one in found] == [
        (Action.CORRECT, 2, 3),
        (Action.APOLOGISE, 0, 1),
        (None, 0, 1),
    ]
    assert "chance can look like this" in found[0].sentence
    assert "so few say nothing" in found[1].sentence


def test_the_own_record_counts_only_those_that_were_expected_to_fail() -> None:
    def past(name: str, p: float, came: Came) -> Past:
        return Past(name, NOW, forecast=p, learned=Learned(outcomes=(Outcome(came, TODAY, NOW),)))

    pasts = [past("a", 0.2, Came.OFFER), past("b", 0.3, Came.REFUSED), past("c", 0.8, Came.REFUSED), Past("d", NOW)]
    assert own_record(pasts) == OwnRecord(2, 1)
    assert own_record(pasts, without="a") == OwnRecord(1, 0)


def test_what_the_account_or_the_plan_say_counts_without_a_forecast_that_may_have_come_late() -> None:
    refused = Past("a", NOW, state=CaseState.REJECTED, forecast=0.4).case
    assert refused is not None and (refused.went_on, refused.note) == (False, None)
    booked = Past("a", NOW, state=CaseState.NEXT_STAGE, forecast=0.4).case
    assert booked is not None and (booked.went_on, booked.note) == (True, None)
    assert Past("a", NOW, forecast=0.4).case is None


def test_letting_go_without_an_answer_counts_as_none_and_undoing_it_as_open() -> None:
    step = Step(StepKind.LET_GO, NOW, "", state=StepState.DONE)
    closed = past_of(Occasion("a", "x", forecast=0.4), Learned(), Plan((step,))).case
    assert closed is not None and (closed.went_on, closed.unanswered, closed.note) == (False, True, 0.4)
    assert past_of(Occasion("a", "x"), Learned(), Plan((replace(step, state=StepState.WAITING),))).case is None


def test_a_plan_that_is_offered_says_what_it_is_about_and_is_offered_once() -> None:
    words = "I explained the rota well. We got on at once, Priya and I, and they laughed about it for quite some time afterwards."
    told = (
        Moment(Quote(0, 25, words[:25]), Polarity.STRENGTH, topic="the rota"),
        Moment(Quote(27, len(words), words[27:]), Polarity.STRENGTH),
    )
    first, second = suggestions(Occasion("a", words, moments=told), Learned())
    assert first.cue == "the talk comes near the rota"
    assert (second.cue, second.about[:9]) == ("they ask what I am good at", "We got on")
    drew = "I drew the whole pipeline with its queue and they asked for a copy."
    shown = Occasion("b", drew, moments=(Moment(Quote(0, len(drew), drew), Polarity.STRENGTH),))
    assert suggestions(shown, Learned())[0].cue == "the talk comes near the whole pipeline"
    kept = with_lesson(Learned(), lesson_from(first.cue, first.act, Root.STRENGTH, NOW))
    assert [one.cue for one in suggestions(Occasion("a", words, moments=told), kept)] == [second.cue]


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("They asked a lot about frost damage and I had a good example.", "the talk comes near frost damage"),
        ("they grilled me on glazing and I knew my stuff.", "the talk comes near glazing"),
        ("I talked about my years in the bindery and he liked that.", "the talk comes near my years in the bindery"),
        ("Showed him photos of the gate at Harrow and he went quiet.", "the talk comes near the gate at Harrow"),
        ("I explained the glaze chart he liked that he wrote it down.", "the talk comes near the glaze chart"),
        ("The questions about yeast were fine.", "the talk comes near yeast"),
        ("Went fine on the whole.", "they ask what I am good at"),
        ("I did a clafoutis and she took a second slice.", "they ask what I am good at"),
        ("I told them about the time.", "they ask what I am good at"),
    ],
)
def test_a_plan_names_what_was_talked_of_and_no_scrap_of_the_telling(words: str, cue: str) -> None:
    occasion = Occasion("a", words, moments=(Moment(Quote(0, len(words), words), Polarity.STRENGTH),))
    first = suggestions(occasion, Learned())[0]
    assert first.cue == cue
    assert first.about


def test_ideas_for_plans_begin_with_what_is_owed() -> None:
    words = "My headset cut out. I told them that I had led it, which is not true."
    told = (
        Moment(Quote(0, 18, words[:18]), Polarity.SLIP, "tech_trouble"),
        Moment(Quote(20, len(words), words[20:]), Polarity.SLIP, "lie"),
    )
    first = next(one for one in suggestions(Occasion("a", words, moments=told), Learned()) if one.root is Root.SLIP)
    assert first.cue == "the true answer sounds weak"


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
@pytest.mark.parametrize("kind", sorted(slip_kinds()))
def test_no_plan_outside_of_interviews_speaks_of_talks_firms_or_stories(kind: str, setting: Setting) -> None:
    account = "I waved to Mo in the rain. Then it went wrong."
    good = Moment(Quote(0, 26, account[:26]), Polarity.STRENGTH)
    bad = Moment(Quote(27, 46, account[27:]), Polarity.SLIP, kind)
    for moments in ((good, bad), (bad,)):
        for one in suggestions(Occasion("o", account, setting=setting, moments=moments), Learned()):
            assert not re.search(r"\b(?:interview|firm|story|CV|role|job|the talk)\b", f"{one.cue} {one.act}")


@pytest.mark.parametrize("setting", list(Setting))
def test_outside_interviews_a_refusal_is_a_wish_for_distance_until_they_talk_again(setting: Setting) -> None:
    refused = with_state(Occasion("a", "", setting), Came.REFUSED, date(2026, 3, 10))
    apart = setting is not Setting.INTERVIEW
    assert refused.state is (CaseState.NO_CONTACT if apart else CaseState.REJECTED)
    again = with_state(refused, Came.NEXT_ROUND, date(2026, 3, 20))
    assert again.state is CaseState.NEXT_STAGE
