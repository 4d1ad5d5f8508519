"""What fits into one letter, and what never falls out of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from judge_inputs import any_case, any_slip, slip, small_and_unseen

from afterword.core.judge.caps import ANSWER_ACTIONS, PROBLEM_ACTIONS, too_many_problems, with_caps
from afterword.core.judge.verdict import Case, Verdict, judge_slip
from afterword.core.occasion import Action, CaseState, Centrality, Moment, Noticed, Polarity, Quote

CORE = Centrality.CORE


def judged(moments: list[Moment], case: Case | None = None) -> tuple[Verdict, ...]:
    return with_caps([judge_slip(moment, case) for moment in moments], case)


@given(st.lists(any_slip(), max_size=7), any_case())
def test_a_duty_is_never_dropped(moments: list[Moment], case: Case) -> None:
    verdicts = judged(moments, case)
    assert all(verdict.in_letter for verdict in verdicts if verdict.is_duty)


@given(st.lists(any_slip(), max_size=7), any_case())
def test_beside_duties_a_letter_holds_one_problem_and_two_answers(moments: list[Moment], case: Case) -> None:
    chosen = [verdict for verdict in judged(moments, case) if verdict.in_letter]
    problems = [verdict for verdict in chosen if verdict.action in PROBLEM_ACTIONS]
    answers = [verdict for verdict in chosen if verdict.action in ANSWER_ACTIONS]
    assert len(problems) <= 1 or all(verdict.is_duty for verdict in problems)
    assert len(answers) <= 2 or all(verdict.is_duty for verdict in answers)
    assert len(problems) + len(answers) == len(chosen)


@given(st.lists(any_slip(), max_size=6), small_and_unseen(), st.integers(0, 6))
def test_an_unseen_small_slip_changes_no_other_verdict(moments: list[Moment], small: Moment, at: int) -> None:
    at = min(at, len(moments))
    before = [judge_slip(moment) for moment in moments]
    after = [judge_slip(moment) for moment in [*moments[:at], small, *moments[at:]]]
    assert after[:at] + after[at + 1 :] == before


@given(st.lists(any_slip(), max_size=6), small_and_unseen(), st.integers(0, 6))
def test_in_the_letter_an_unseen_small_slip_takes_at_most_the_place_of_an_answer_that_weighs_no_more(
    moments: list[Moment], small: Moment, at: int
) -> None:
    """Left alone, it changes nothing. Shown (a forgotten strength is), it competes with the other answers by score."""
    at = min(at, len(moments))
    before = judged(moments)
    with_it = judged([*moments[:at], small, *moments[at:]])
    added, after = with_it[at], with_it[:at] + with_it[at + 1 :]
    lost = [old for old, new in zip(before, after, strict=True) if old.in_letter and not new.in_letter]
    won = [old for old, new in zip(before, after, strict=True) if new.in_letter and not old.in_letter]
    assert won == []
    if added.action is Action.LEAVE_ALONE:
        assert lost == []
    assert len(lost) <= 1
    assert all(old.action in ANSWER_ACTIONS and not old.is_duty and old.score <= added.score for old in lost)


def test_the_weightier_answers_get_in() -> None:
    facts = {"evidence": ("cv-1",)}
    light, heavy, heaviest = judged(
        [
            slip("unprepared", Noticed.PROBABLY, **facts),
            slip("blanked", Noticed.SEEN, **facts),
            slip("technical_error", Noticed.SEEN, centrality=CORE, **facts),
        ]
    )
    assert (light.in_letter, heavy.in_letter, heaviest.in_letter) == (False, True, True)
    assert light.action is Action.SHOW  # its name stays


def test_of_two_answers_with_one_score_the_correction_gets_in() -> None:
    facts = {"evidence": ("cv-1",)}
    shown, also_shown, corrected = judged(
        [
            slip("unprepared", Noticed.SEEN, **facts),
            slip("no_questions", Noticed.SEEN, **facts),
            slip("blanked", Noticed.SEEN, **facts),
        ]
    )
    assert (shown.in_letter, also_shown.in_letter, corrected.in_letter) == (True, False, True)


def test_two_duties_and_no_other_problem_go_into_one_letter() -> None:
    verdicts = judged([slip("phone_rang"), slip("damage"), slip("offensive_remark")])
    assert [verdict.in_letter for verdict in verdicts] == [False, True, True]


def test_three_weighty_problems_are_too_many_unless_one_is_a_duty() -> None:
    problems = [slip("late", minutes_late=10), slip("phone_answered"), slip("arguing")]
    assert too_many_problems(judged(problems))
    assert not any(verdict.in_letter for verdict in judged(problems))
    with_duty = judged([*problems, slip("damage")])
    assert not too_many_problems(with_duty)
    assert [verdict.in_letter for verdict in with_duty] == [False, False, False, True]


def test_a_phone_that_rang_and_was_answered_is_one_problem() -> None:
    problems = judged([slip("phone_rang"), slip("phone_answered"), slip("late", minutes_late=10)])
    assert not too_many_problems(problems)
    assert any(verdict.in_letter for verdict in problems)


def test_with_the_next_stage_booked_answers_go_into_the_brief_and_duties_into_the_letter() -> None:
    booked = Case(CaseState.NEXT_STAGE)
    answer, problem, duty, left = judged(
        [
            slip("technical_error", Noticed.SEEN, evidence=("cv-1",)),
            slip("phone_rang"),
            slip("damage"),
            slip("nerves"),
        ],
        booked,
    )
    assert (answer.in_letter, answer.in_brief) == (False, True)
    assert (problem.in_letter, problem.in_brief) == (False, False)
    assert (duty.in_letter, duty.in_brief) == (True, False)
    assert (left.in_letter, left.in_brief) == (False, False)


def test_where_they_asked_for_no_notes_only_what_is_owed_goes_out() -> None:
    shown, owed = judged([slip("unprepared", evidence=("cv-1",)), slip("damage")], Case(no_notes=True))
    assert (shown.in_letter, owed.in_letter) == (False, True)


def test_a_guess_takes_no_place_from_what_is_sure() -> None:
    words = "I snapped at him"
    quote = Quote(0, len(words), words)
    guessed, sure = (
        judge_slip(Moment(quote, Polarity.SLIP, "arguing", Noticed.SEEN, confidence=chance)) for chance in (0.3, 1.0)
    )
    first, second = with_caps([guessed, sure])
    assert not first.in_letter
    assert second.in_letter
