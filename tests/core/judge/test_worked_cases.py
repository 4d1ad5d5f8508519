"""The worked cases of the decision engine, one line each: what happened, its score, and what to do."""

from __future__ import annotations

import pytest
from judge_inputs import occasion, slip

from afterword.core.judge.verdict import Case, judge_slip
from afterword.core.judge.worth import judge
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Facts,
    Handled,
    Moment,
    Noticed,
)
from afterword.core.plan.step import StepKind

SEEN, PROBABLY, UNLIKELY = Noticed.SEEN, Noticed.PROBABLY, Noticed.UNLIKELY
CORE, USEFUL, SIDE = Centrality.CORE, Centrality.USEFUL, Centrality.SIDE

WORKED = (
    ("1 nerves felt as seen, no cue", slip("nerves", SEEN, centrality=CORE), 60, "G6", Action.LEAVE_ALONE),
    (
        "2 wrong answer, they frowned and asked again",
        slip("technical_error", SEEN, "they frowned and asked again", centrality=CORE),
        450,
        "G6",
        Action.CORRECT,
    ),
    ("3 wrong answer, unnoticed", slip("technical_error", UNLIKELY, centrality=CORE), 90, "G6", Action.LEAVE_ALONE),
    ("4 lie, unnoticed, beside the point", slip("lie", UNLIKELY, centrality=SIDE), 40, "G2", Action.CORRECT),
    ("5 broken picture frame", slip("damage", SEEN, centrality=SIDE), 150, "G1", Action.MAKE_GOOD),
    (
        "6 late 20 min, no warning, train cancelled",
        slip("late", SEEN, minutes_late=20, warned=False, cause=Cause.EXTERNAL),
        400,
        "G5",
        Action.EXPLAIN_BRIEFLY,
    ),
    (
        "7 late 8 min, excused at the door",
        slip("late", minutes_late=8, handled=Handled.FULLY),
        300,
        "G3",
        Action.LEAVE_ALONE,
    ),
    ("8 thin answer, no cue", slip("weak_answer", PROBABLY, centrality=CORE), 180, "G6", Action.SHOW),
    (
        "8 thin answer, with a cue",
        slip("weak_answer", SEEN, "more concretely?", centrality=CORE),
        300,
        "G6",
        Action.CORRECT,
    ),
    ("9 pay asked early", slip("pay_too_early", SEEN), 100, "G6", Action.LEAVE_ALONE),
    (
        "10 sick child, the second time this month",
        slip("distracted_by_emergency", PROBABLY, cause=Cause.EXTERNAL, one_off=False),
        120,
        "G6",
        Action.LEAVE_ALONE,
    ),
    ("11 ill words about the old boss", slip("badmouthed_employer", SEEN), 300, "G6", Action.ACKNOWLEDGE),
    (
        "12 offensive remark, apologised and accepted at once",
        slip("offensive_remark", SEEN, handled=Handled.FULLY),
        400,
        "G3",
        Action.LEAVE_ALONE,
    ),
    (
        "13 stammer, seen",
        slip("nerves", SEEN, "he finished my word", cause=Cause.OWN_UNCONTROLLABLE),
        200,
        "G4",
        Action.LEAVE_ALONE,
    ),
    ("16 forgotten strength, nothing stored yet", slip("forgot_strength"), 40, "G6", Action.SHOW),
    ("16 forgotten strength, nothing to store", slip("forgot_strength", has_none=True), 40, "G6", Action.LEAVE_ALONE),
)


@pytest.mark.parametrize(
    ("moment", "score", "gate", "action"), [row[1:] for row in WORKED], ids=[row[0] for row in WORKED]
)
def test_a_worked_case_is_decided_as_written(moment: Moment, score: int, gate: str, action: Action) -> None:
    verdict = judge_slip(moment)
    assert (verdict.score, verdict.gate, verdict.action) == (score, gate, action)


def test_the_late_train_is_explained_with_the_apology_in_the_same_sentence() -> None:
    verdict = judge_slip(slip("late", SEEN, minutes_late=20, warned=False, cause=Cause.EXTERNAL))
    assert verdict.alongside is Action.APOLOGISE


def test_case_14_three_weighty_problems_leave_a_plain_thank_you_and_a_call() -> None:
    judgement = judge(occasion(slip("late", minutes_late=10), slip("phone_answered"), slip("arguing")))
    assert [v.action for v in judgement.verdicts] == [Action.ACKNOWLEDGE, Action.APOLOGISE, Action.APOLOGISE]
    assert judgement.in_letter == ()
    assert any("offer a call" in remark for remark in judgement.remarks)


def test_case_15_after_a_rejection_everything_but_a_duty_is_let_go() -> None:
    rejected = Case(CaseState.REJECTED)
    assert judge_slip(slip("technical_error", SEEN, centrality=CORE), rejected).action is Action.LET_GO
    assert judge_slip(slip("damage"), rejected).action is Action.MAKE_GOOD
    assert StepKind.FEEDBACK_REQUEST  # the plan's part of this case stands in tests/core/plan


def test_case_16_asks_for_the_missing_fact_until_the_answer_is_none() -> None:
    assert judge_slip(slip("forgot_strength")).needs.endswith("?")
    assert judge_slip(slip("forgot_strength", has_none=True)).needs == ""
    assert Facts().has_none is False
