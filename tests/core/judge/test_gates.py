"""What decides on a slip: gates, duties, the cue rule, the evidence it takes. Most of this is stated for all inputs."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from judge_inputs import any_case, any_slip, slip

from afterword.core.judge.gates import decide, settle
from afterword.core.judge.kinds import judged_as, slip_kinds
from afterword.core.judge.score import noticed_by_rule, score_of, weigh
from afterword.core.judge.verdict import Case, judge_slip
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Dimension,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Polarity,
    Quote,
    Setting,
    Want,
)
from afterword.core.sources import MANAGER_SURVEYS, OURS

LEVELS = (Noticed.UNLIKELY, Noticed.PROBABLY, Noticed.SEEN)


@given(any_slip(), any_case())
def test_every_slip_is_decided_with_reason_source_and_change(moment: Moment, case: Case) -> None:
    verdict = judge_slip(moment, case)
    assert verdict.action in Action
    assert verdict.gate in ("G0", "G1", "G2", "G3", "G4", "G5", "G6")
    assert verdict.reason.endswith(".")
    assert verdict.change.endswith(".")
    assert verdict.source.found or verdict.source is OURS
    assert 10 <= verdict.score <= 600
    assert verdict.inputs["kind"] == moment.kind


def test_every_action_is_reached_by_some_slip() -> None:
    reached = set()
    walked = 0
    for kind, noticed, centrality, cause, handled, claim in product(
        slip_kinds(), Noticed, Centrality, Cause, Handled, (None, *FalseClaim)
    ):
        facts = {
            "centrality": centrality,
            "cause": cause,
            "handled": handled,
            "false_claim": claim,
            "evidence": ("cv-1",),
        }
        reached.add(settle(slip(kind, noticed, "she frowned", **facts), Case()).action)
        walked += 1
    assert walked == 33 * 3 * 3 * 4 * 3 * 5
    assert reached == set(Action) - {Action.LET_GO}
    assert settle(slip("late"), Case(CaseState.DECIDED)).action is Action.LET_GO


@given(any_slip())
def test_lowering_noticed_never_asks_for_more(moment: Moment) -> None:
    ranks = []
    for level in LEVELS:
        at_level = replace(moment, noticed=level)
        ranks.append((decide(at_level, weigh(at_level)).action.rank, settle(at_level, Case()).action.rank))
    assert ranks == sorted(ranks)
    assert [settled for _, settled in ranks] == sorted(settled for _, settled in ranks)


@given(any_slip())
def test_a_slip_below_the_threshold_is_named_only_where_it_is_owed_or_suspected(moment: Moment) -> None:
    verdict = judge_slip(moment)
    if verdict.score < 200 and not moment.facts.on_signed_form:
        names_it = verdict.action not in (Action.SHOW, Action.LEAVE_ALONE, Action.LET_GO)
        assert not names_it or verdict.gate in ("G1", "G2")


@given(any_slip())
def test_raising_above_the_usual_takes_a_reaction_of_theirs_and_lowering_is_free(moment: Moment) -> None:
    kind = judged_as(moment)
    usual = LEVELS.index(kind.row_for(moment.facts).noticed)
    for held in LEVELS:
        without = LEVELS.index(noticed_by_rule(replace(moment, noticed=held, cue=None), kind))
        assert without == min(LEVELS.index(held), usual)
        with_cue = replace(moment, noticed=held, cue=slip("late", cue="she frowned").cue)
        assert noticed_by_rule(with_cue, kind) is held


def test_a_reaction_without_a_rating_counts_as_seen() -> None:
    assert weigh(slip("nerves", cue="he asked whether I was all right")).noticed is Noticed.SEEN
    assert weigh(slip("nerves")).noticed is Noticed.UNLIKELY


def test_a_slip_of_ones_own_kind_is_seen_only_with_a_reaction() -> None:
    assert weigh(slip("other", Noticed.SEEN)).noticed is Noticed.PROBABLY
    assert weigh(slip("other", Noticed.SEEN, "oh, she said")).noticed is Noticed.SEEN


@pytest.mark.parametrize(
    ("noticed", "severity", "centrality", "score"),
    [
        (Noticed.SEEN, 2, Centrality.USEFUL, 200),
        (Noticed.PROBABLY, 2, Centrality.CORE, 180),
        (Noticed.PROBABLY, 3, Centrality.CORE, 270),
        (Noticed.SEEN, 1, Centrality.CORE, 150),
        (Noticed.UNLIKELY, 4, Centrality.CORE, 120),
    ],
)
def test_a_score_is_the_product_in_hundredths(
    noticed: Noticed, severity: int, centrality: Centrality, score: int
) -> None:
    assert score_of(noticed, severity, centrality) == score


def test_exactly_at_the_threshold_a_slip_matters() -> None:
    assert judge_slip(slip("blanked", Noticed.SEEN, evidence=("cv-1",))).action is Action.CORRECT


def test_a_joke_at_somebodys_expense_is_judged_as_a_remark_that_hurts() -> None:
    verdict = judge_slip(slip("flat_joke", Noticed.UNLIKELY, aimed_at_people=True))
    assert (verdict.action, verdict.gate, verdict.kind) == (Action.APOLOGISE, "G1", "flat_joke")


def test_a_lie_that_was_only_polish_is_judged_as_an_exaggeration() -> None:
    assert judge_slip(slip("lie", false_claim=FalseClaim.POLISH)).action is Action.SHOW
    assert judge_slip(slip("exaggeration", false_claim=FalseClaim.MATERIAL)).gate == "G2"


def test_polish_never_hides_a_duty() -> None:
    assert judge_slip(slip("offensive_remark", false_claim=FalseClaim.POLISH)).action is Action.APOLOGISE


def test_a_lie_put_right_and_accepted_on_the_spot_is_left_alone_unless_a_form_still_says_it() -> None:
    assert judge_slip(slip("lie", handled=Handled.FULLY)).action is Action.LEAVE_ALONE
    assert judge_slip(slip("lie", handled=Handled.PARTLY)).action is Action.CORRECT
    still_written = judge_slip(slip("lie", handled=Handled.FULLY, on_signed_form=True))
    assert (still_written.action, still_written.is_duty) == (Action.CORRECT, True)


def test_a_false_suspicion_is_answered_with_proof_but_nothing_is_owed() -> None:
    asked = judge_slip(slip("lie", false_claim=FalseClaim.SUSPECTED_ONLY))
    assert (asked.action, asked.gate, asked.is_duty) == (Action.EXPLAIN_BRIEFLY, "G2", False)
    assert asked.needs
    bare = judge_slip(slip("lie", false_claim=FalseClaim.SUSPECTED_ONLY, has_none=True))
    assert (bare.action, bare.is_duty) == (Action.LEAVE_ALONE, False)


@pytest.mark.parametrize(
    ("kind", "harm", "action"),
    [
        ("late", Harm.PERSON, Action.APOLOGISE),
        ("damage", Harm.PERSON, Action.APOLOGISE),
        ("late", Harm.PROPERTY, Action.MAKE_GOOD),
        ("offensive_remark", Harm.PROPERTY, Action.APOLOGISE),
        ("oversharing", Harm.CONFIDENTIALITY, Action.CORRECT),
        ("confidentiality", Harm.PROPERTY, Action.MAKE_GOOD),
    ],
)
def test_harm_is_owed_repair_whatever_the_score_and_hurt_people_come_first(
    kind: str, harm: Harm, action: Action
) -> None:
    verdict = judge_slip(slip(kind, Noticed.UNLIKELY, centrality=Centrality.SIDE, harm=harm))
    assert (verdict.action, verdict.gate, verdict.is_duty, verdict.urgent) == (action, "G1", True, True)


def test_a_duty_that_lacks_a_fact_asks_for_it_but_does_not_wait_for_an_answer_of_none() -> None:
    assert judge_slip(slip("lie")).needs == "What is true, and how can they check it?"
    none = judge_slip(slip("lie", has_none=True))
    assert (none.action, none.needs) == (Action.CORRECT, "")


def test_a_show_that_is_behaviour_in_the_letter_itself_takes_no_record() -> None:
    assert {kind.name for kind in slip_kinds().values() if kind.shown_by_behaviour} == {
        "wrong_name",
        "badmouthed_employer",
        "flat_joke",
        "no_questions",
    }
    shown = judge_slip(slip("no_questions", has_none=True))
    assert (shown.action, shown.needs) == (Action.SHOW, "")
    assert judge_slip(slip("unprepared", has_none=True)).action is Action.LEAVE_ALONE


def test_missing_a_meeting_through_an_outside_cause_is_apologised_for_and_may_be_explained() -> None:
    assert judge_slip(slip("no_show", cause=Cause.EXTERNAL)).alongside is Action.EXPLAIN_BRIEFLY
    assert judge_slip(slip("no_show", cause=Cause.OWN_UNCONTROLLABLE)).alongside is Action.EXPLAIN_BRIEFLY
    assert judge_slip(slip("no_show")).alongside is None


@pytest.mark.parametrize("missing", ["unforeseeable", "one_off", "shareable"])
def test_an_explanation_takes_five_times_yes(missing: str) -> None:
    told = slip("late", minutes_late=20, cause=Cause.EXTERNAL)
    assert judge_slip(told).action is Action.EXPLAIN_BRIEFLY
    assert (
        judge_slip(slip("late", minutes_late=20, cause=Cause.EXTERNAL, **{missing: False})).action is Action.APOLOGISE
    )
    assert judge_slip(slip("late", minutes_late=20)).action is Action.APOLOGISE
    assert (
        judge_slip(slip("late", Noticed.UNLIKELY, minutes_late=20, cause=Cause.EXTERNAL)).action is Action.LEAVE_ALONE
    )


def test_sudden_illness_explains_lateness_but_not_a_phone_call() -> None:
    assert judge_slip(slip("late", cause=Cause.OWN_UNCONTROLLABLE)).action is Action.EXPLAIN_BRIEFLY
    assert judge_slip(slip("phone_answered", cause=Cause.OWN_UNCONTROLLABLE)).action is Action.APOLOGISE


@pytest.mark.parametrize(
    ("dimension", "severity", "seen", "small"),
    [
        (Dimension.COMPETENCE, 2, Action.CORRECT, Action.SHOW),
        (Dimension.INTEGRITY, 3, Action.CORRECT, Action.SHOW),
        (Dimension.WARMTH, 2, Action.SHOW, Action.LEAVE_ALONE),
        (Dimension.WARMTH, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE),
        (Dimension.WARMTH, 4, Action.APOLOGISE, Action.LEAVE_ALONE),
        (Dimension.LOGISTICS, 2, Action.LEAVE_ALONE, Action.LEAVE_ALONE),
        (Dimension.LOGISTICS, 3, Action.ACKNOWLEDGE, Action.LEAVE_ALONE),
        (Dimension.LOGISTICS, 4, Action.APOLOGISE, Action.LEAVE_ALONE),
    ],
)
def test_a_slip_of_ones_own_kind_goes_by_what_it_speaks_about(
    dimension: Dimension, severity: int, seen: Action, small: Action
) -> None:
    facts = {"dimension": dimension, "severity": severity, "evidence": ("cv-1",)}
    assert judge_slip(slip("other", Noticed.SEEN, "oh", **facts)).action is seen
    assert judge_slip(slip("other", Noticed.UNLIKELY, **facts)).action is small


def test_what_came_from_them_is_not_repaired_by_the_person() -> None:
    verdict = judge_slip(slip("arguing", Noticed.SEEN, "I see we have a live one", cause=Cause.THEIRS))
    assert (verdict.action, verdict.gate) == (Action.LEAVE_ALONE, "G0")


def test_letting_go_comes_before_the_question_whether_there_is_anything_new() -> None:
    weak = slip("weak_answer", Noticed.SEEN, "hm", evidence=("cv-1",))
    assert judge_slip(weak, Case(anything_new=False)).action is Action.LEAVE_ALONE
    assert judge_slip(weak, Case(want=Want.NO, anything_new=False)).action is Action.LET_GO


def test_nothing_new_drops_answers_only() -> None:
    assert judge_slip(slip("phone_rang"), Case(anything_new=False)).action is Action.ACKNOWLEDGE
    assert judge_slip(slip("lie"), Case(anything_new=False)).action is Action.CORRECT


@given(any_slip(), any_case())
def test_a_wish_not_to_be_contacted_always_wins(moment: Moment, case: Case) -> None:
    verdict = judge_slip(moment, replace(case, state=CaseState.NO_CONTACT))
    assert (verdict.action, verdict.is_duty, verdict.needs) == (Action.LET_GO, False, "")


@given(any_slip(), any_case())
def test_a_duty_survives_everything_but_a_wish_not_to_be_contacted(moment: Moment, case: Case) -> None:
    alone = judge_slip(moment)
    if alone.is_duty and case.state is not CaseState.NO_CONTACT:
        assert judge_slip(moment, case).action is alone.action


def test_what_touches_the_law_is_held_for_advice_where_it_is_named() -> None:
    assert judge_slip(slip("lie", touches_law=True)).advice_first
    assert judge_slip(slip("technical_error", Noticed.SEEN, touches_law=True)).advice_first
    assert not judge_slip(slip("nerves", touches_law=True)).advice_first
    assert not judge_slip(slip("lie")).advice_first
    assert judge_slip(slip("lie"), Case(theirs=True)).advice_first


@pytest.mark.parametrize("kind", sorted(slip_kinds()))
def test_among_friends_nothing_speaks_of_a_job(kind: str) -> None:
    words = "I did it"
    moment = Moment(Quote(0, len(words), words), Polarity.SLIP, kind, Noticed.SEEN, Quote(0, 1, "I"))
    verdict = judge_slip(moment, Case(setting=Setting.PERSONAL))
    if verdict.is_duty:
        told = f"{verdict.reason} {verdict.needs}"
        assert not re.search(r"\b(?:job|stage|interview|check\w*|tie|withdraw\w*)\b", told, re.IGNORECASE), told


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_what_nobody_knows_is_said_where_somebody_else_pays_for_it(setting: Setting) -> None:
    hidden = judge_slip(slip("other", Noticed.UNLIKELY, dimension=Dimension.INTEGRITY), Case(setting=setting))
    assert hidden.action is Action.SHOW
    assert "blamed" in hidden.reason
    assert not hidden.needs
    told = judge_slip(slip("other", Noticed.UNLIKELY, dimension=Dimension.INTEGRITY), Case())
    assert "blamed" not in told.reason


def test_what_is_late_at_work_and_told_to_nobody_is_said_before_they_find_out() -> None:
    words = "The migration is a week behind and I haven't told her so"
    late = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", Noticed.UNLIKELY)
    at_work = judge_slip(late, Case(setting=Setting.WORK))
    assert at_work.action is Action.ACKNOWLEDGE
    assert "before they find out" in at_work.reason
    assert judge_slip(late, Case(setting=Setting.PERSONAL)).action.rank < Action.ACKNOWLEDGE.rank


def test_what_others_came_off_badly_by_is_owned_without_a_name_of_its_own() -> None:
    words = "I ran the pay of May with the old table and twelve cleaners got short paid"
    paid = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", Noticed.UNLIKELY)
    at_work = judge_slip(paid, Case(setting=Setting.WORK))
    assert at_work.action is Action.ACKNOWLEDGE
    assert "come off badly" in at_work.reason
    assert judge_slip(paid, Case()).action.rank < Action.ACKNOWLEDGE.rank


@pytest.mark.parametrize("setting", list(Setting))
def test_surveys_of_interviews_back_no_advice_between_people(setting: Setting) -> None:
    said = judge_slip(slip("swearing"), Case(setting=setting)).source
    assert (said is MANAGER_SURVEYS) is (setting is Setting.INTERVIEW)


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_a_joke_that_hurt_is_owned_between_people_and_shown_to_be_better_in_an_interview(setting: Setting) -> None:
    words = "I said he plays like a goat. He went quiet."
    joke = Moment(Quote(0, 28, words[:28]), Polarity.SLIP, "flat_joke", Noticed.SEEN, Quote(29, 43, words[29:]))
    assert judge_slip(joke, Case(setting=setting)).action is Action.ACKNOWLEDGE
    assert judge_slip(joke, Case()).action is Action.SHOW
    unseen = replace(joke, cue=None, noticed=Noticed.UNLIKELY)
    assert judge_slip(unseen, Case(setting=setting)).action is Action.LEAVE_ALONE


@pytest.mark.parametrize(
    "words",
    [
        "I sent the landlord the wrong meter figures",
        "I put the fee at 90 in the quote",
        "I ordered six trays instead of sixteen",
        "I labelled the sample with yesterday's date",
        "the rota that I wrote has Ola on twice",
    ],
)
@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_what_was_handed_on_wrongly_is_put_right_though_nobody_saw_it(words: str, setting: Setting) -> None:
    wrong = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", Noticed.UNLIKELY)
    decision = settle(wrong, Case(setting=setting))
    assert decision.action is Action.CORRECT
    assert not decision.is_duty
    assert settle(wrong, Case()).action is Action.LEAVE_ALONE  # in an interview it was said and is over


@pytest.mark.parametrize(
    "words",
    ["I said Lima is in Chile", "I got the name of the river wrong", "my answer on prices was thin"],
)
def test_what_was_only_said_and_not_seen_stays_where_it_is(words: str) -> None:
    wrong = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", Noticed.UNLIKELY)
    assert settle(wrong, Case(setting=Setting.WORK)).action is Action.LEAVE_ALONE


def test_what_was_handed_on_wrongly_and_put_right_there_rests() -> None:
    words = "I sent her the wrong figures"
    wrong = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", Noticed.UNLIKELY)
    settled = replace(wrong, facts=replace(wrong.facts, handled=Handled.FULLY))
    assert settle(settled, Case(setting=Setting.WORK)).action is Action.LEAVE_ALONE
