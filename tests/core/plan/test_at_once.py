"""What may still do harm is told now: at night, on a Sunday, to a friend, after an interview; not what lies days back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from plan_inputs import LONDON, at, timing

from afterword.core.judge.worth import judge
from afterword.core.occasion import Facts, Harm, Moment, Occasion, Polarity, Quote, Setting
from afterword.core.plan.inputs import timing_of
from afterword.core.plan.relations import relation_plan
from afterword.core.plan.step import StepKind
from afterword.core.plan.timing import make_plan
from afterword.core.plan.window import RING_NOW
from afterword.core.plan.working_days import WorkingDays
from afterword.core.write.relation import Relation

NIGHT = "2026-03-14 23:40"  # a Saturday
TOLD = datetime(2026, 3, 14, 23, 40, tzinfo=UTC)


@pytest.mark.parametrize("relation", [one for one in Relation if one is not Relation.INTERVIEWER])
def test_it_is_told_at_night_whoever_it_is(relation: Relation) -> None:
    told = replace(timing(NIGHT), urgent=True, duty=True, at_risk=True, feeling=10)
    plan = relation_plan(told, relation)
    step = plan.first(StepKind.SEND)
    assert step is not None
    assert (step.due, step.why) == (at(NIGHT), RING_NOW)
    assert plan.first(StepKind.COOL_OFF) is None
    calm = relation_plan(replace(told, at_risk=False), relation).first(StepKind.SEND)
    assert calm is not None
    assert calm.due > at(NIGHT)


def test_after_an_interview_too() -> None:
    step = make_plan(replace(timing(NIGHT), urgent=True, duty=True, at_risk=True)).first(StepKind.SEND)
    assert step is not None
    assert step.due == at(NIGHT)


def _at_risk(words: str, harm: Harm, ended_at: datetime | None = None) -> bool:
    moment = Moment(Quote(0, len(words), words), Polarity.SLIP, "other", facts=Facts(harm=harm), confidence=1.0)
    occasion = Occasion("one", words, Setting.WORK, ended_at=ended_at, moments=(moment,))
    return timing_of(occasion, judge(occasion), TOLD, WorkingDays(LONDON), LONDON).at_risk


def test_only_harm_that_may_still_come_hurries() -> None:
    gate = "I left the gate open. The heifers are in there."
    assert _at_risk(gate, Harm.RISK)
    assert not _at_risk(gate, Harm.RISK, TOLD - timedelta(days=9))
    assert not _at_risk("I shouted at Anna.", Harm.PERSON)
