"""Is it worth a letter at all, and to whom does it go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judge_inputs import any_slip, occasion, quote, slip

from afterword.core.judge.worth import case_of, judge, recipients
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Facts,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Want,
    WorthIt,
)

THEIR_QUESTION = Moment(
    quote("he asked if I plan to have children"), Polarity.CIRCUMSTANCE, facts=Facts(cause=Cause.THEIRS)
)
BLANK = slip("blanked", Noticed.SEEN, evidence=("cv-1",))


@pytest.mark.parametrize(
    ("told", "worth"),
    [
        (occasion(), WorthIt.MAYBE),
        (occasion(slip("nerves")), WorthIt.MAYBE),
        (occasion(BLANK), WorthIt.YES),
        (occasion(slip("phone_rang")), WorthIt.YES),
        (occasion(BLANK, want=Want.NO), WorthIt.NO),
        (occasion(BLANK, state=CaseState.REJECTED), WorthIt.NO),
        (occasion(BLANK, state=CaseState.DECIDED), WorthIt.NO),
        (occasion(BLANK, anything_new=False), WorthIt.MAYBE),
        (occasion(slip("damage"), want=Want.NO), WorthIt.YES),
        (occasion(slip("damage"), state=CaseState.DECIDED), WorthIt.YES),
        (occasion(slip("damage"), state=CaseState.NO_CONTACT), WorthIt.NO),
        (occasion(BLANK, state=CaseState.NEXT_STAGE), WorthIt.YES),
    ],
)
def test_a_letter_is_worth_it_where_something_is_owed_or_useful_and_wanted(told: Occasion, worth: WorthIt) -> None:
    judgement = judge(told)
    assert judgement.worth_it is worth
    assert judgement.worth_why.endswith(".")


@given(st.lists(any_slip(), max_size=4), st.sampled_from(Want), st.sampled_from(CaseState))
def test_worth_it_says_no_exactly_where_the_matter_is_over_and_nothing_is_owed(
    slips: list[Moment], want: Want, state: CaseState
) -> None:
    judgement = judge(occasion(*slips, want=want, state=state))
    owed = any(verdict.is_duty for verdict in judgement.verdicts)
    over = want is Want.NO or state in (CaseState.DECIDED, CaseState.REJECTED, CaseState.NO_CONTACT)
    assert (judgement.worth_it is WorthIt.NO) == (over and not owed)


def test_after_an_unlawful_question_ones_own_slips_are_left_alone_and_notes_are_advised() -> None:
    judgement = judge(occasion(THEIR_QUESTION, BLANK))
    assert [verdict.action for verdict in judgement.verdicts] == [Action.LEAVE_ALONE]
    assert any("who heard it" in remark for remark in judgement.remarks)
    assert judgement.worth_it is WorthIt.MAYBE


def test_after_an_unlawful_question_a_duty_stays_but_waits_for_advice() -> None:
    judgement = judge(occasion(THEIR_QUESTION, slip("damage")))
    assert [(v.action, v.advice_first, v.in_letter) for v in judgement.verdicts] == [(Action.MAKE_GOOD, True, True)]


def test_a_slip_they_provoked_is_left_alone_without_touching_the_others() -> None:
    provoked = slip("arguing", Noticed.SEEN, "well well", cause=Cause.THEIRS)
    actions = [verdict.action for verdict in judge(occasion(provoked, BLANK)).verdicts]
    assert actions == [Action.LEAVE_ALONE, Action.CORRECT]


def test_with_the_next_stage_booked_the_remark_sends_answers_into_that_talk() -> None:
    assert any("booked" in remark for remark in judge(occasion(BLANK, state=CaseState.NEXT_STAGE)).remarks)


def test_a_request_for_no_notes_is_repeated_as_a_remark() -> None:
    judgement = judge(occasion(BLANK, no_notes=True))
    assert judgement.in_letter == ()
    assert any("no notes" in remark for remark in judgement.remarks)


def test_only_those_who_saw_it_get_the_letter_that_names_it() -> None:
    saw, did_not = Person("Ada Lind", "team lead"), Person("Bo Marsh", saw_it=False)
    assert recipients(occasion(BLANK, people=(saw, did_not))) == ((saw,), (did_not,))


def test_what_verdicts_depend_on_is_taken_from_the_occasion() -> None:
    case = case_of(
        occasion(THEIR_QUESTION, state=CaseState.NEXT_STAGE, want=Want.YES, no_notes=True, anything_new=False)
    )
    assert (case.state, case.want, case.anything_new, case.no_notes, case.theirs) == (
        CaseState.NEXT_STAGE,
        Want.YES,
        False,
        True,
        True,
    )


def test_strengths_and_circumstances_get_no_verdict() -> None:
    strength = Moment(quote("my drawing was clear"), Polarity.STRENGTH)
    judgement = judge(occasion(strength, slip("nerves")))
    assert len(judgement.verdicts) == 1
    assert judgement.left_alone == judgement.verdicts
