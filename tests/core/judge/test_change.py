"""The smallest change of input that would alter a verdict: it is one change, and it really does."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from judge_inputs import any_case, any_slip, slip

from afterword.core.judge.change import changes, smallest_change
from afterword.core.judge.gates import settle
from afterword.core.judge.verdict import Case, judge_slip
from afterword.core.occasion import Action, CaseState, Facts, Handled, Moment, Noticed, Want


@given(any_slip(), any_case())
def test_the_smallest_change_really_leads_to_the_action_it_names(moment: Moment, case: Case) -> None:
    found = smallest_change(moment, case)
    if found is None:
        return
    assert settle(found.change.moment, found.change.case).action is found.action
    assert found.action is not settle(moment, case).action
    assert judge_slip(moment, case).change == found.sentence


@given(any_slip(), any_case())
def test_a_change_changes_one_input_only(moment: Moment, case: Case) -> None:
    for change in changes(moment, case):
        differing = [f.name for f in fields(Facts) if _differs(f.name, change.moment.facts, moment.facts)]
        differing += [f.name for f in fields(Case) if _differs(f.name, change.case, case)]
        if change.moment.noticed is not moment.noticed or change.moment.cue != moment.cue:
            differing.append("noticed")
        assert len(differing) == 1, (change.words, differing)


def _differs(name: str, one: object, other: object) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


@given(any_slip())
def test_in_an_open_matter_there_is_always_something_that_would_change_it(moment: Moment) -> None:
    assert smallest_change(moment, Case()) is not None


@pytest.mark.parametrize(
    ("moment", "case", "sentence"),
    [
        (slip("nerves"), Case(), "If somebody was hurt by it: apologise once."),
        (slip("late", minutes_late=4), Case(), "If it was more than 15 minutes: apologise once."),
        (slip("weak_answer"), Case(), "If they visibly reacted to it: correct it."),
        (slip("phone_rang"), Case(), "If you cannot be sure that they noticed: leave it alone."),
        (slip("rambling", evidence=("cv-1",)), Case(), "If they visibly reacted to it: correct it."),
        (slip("lie"), Case(), "If you put it right and they accepted it there: leave it alone."),
        (slip("blanked"), Case(CaseState.DECIDED), "If it was still open: correct it."),
        (slip("blanked"), Case(want=Want.NO), "If you wanted it after all: correct it."),
        (
            slip("unprepared"),
            Case(want=Want.NO),
            "If you wanted it after all: do better in the letter without naming it.",
        ),
        (slip("forgot_strength"), Case(), "If there is no fact that can be checked: leave it alone."),
        (slip("arguing"), Case(CaseState.NO_CONTACT), "If they were open to hearing from you: apologise once."),
    ],
)
def test_the_change_reads_as_a_person_would_say_it(moment: Moment, case: Case, sentence: str) -> None:
    assert judge_slip(moment, case).change == sentence


def test_where_nothing_alone_would_change_it_the_verdict_says_so() -> None:
    closed = Case(CaseState.NO_CONTACT, Want.NO)
    assert smallest_change(slip("nerves"), closed) is None
    assert judge_slip(slip("nerves"), closed).change.startswith("Nothing")


def test_a_step_up_in_noticed_comes_with_a_reaction_so_that_the_cue_rule_lets_it_through() -> None:
    found = smallest_change(slip("technical_error", Noticed.PROBABLY), Case())
    assert found is not None
    assert found.change.moment.cue is not None
    assert found.action is Action.CORRECT


def test_a_settled_slip_says_what_it_would_be_if_it_was_not() -> None:
    found = smallest_change(replace(slip("damage"), facts=Facts(handled=Handled.FULLY)), Case())
    assert found is not None
    assert found.sentence == "If it was not really settled on the spot: make it good."
