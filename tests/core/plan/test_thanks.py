"""Thanks are said soon, when they can be reached, and once."""

from __future__ import annotations

from dataclasses import replace

from plan_inputs import at, timing

from afterword.core.plan.relations import relation_plan
from afterword.core.plan.step import StepKind
from afterword.core.write.relation import Relation


def test_a_colleague_is_thanked_in_the_next_office_hour_and_a_friend_in_the_next_waking_one() -> None:
    told = replace(timing("2026-03-13 21:30"), thanks=True)
    colleague, friend = relation_plan(told, Relation.COLLEAGUE), relation_plan(told, Relation.FRIEND)
    assert [(step.kind, step.due) for step in colleague.steps] == [(StepKind.SEND, at("2026-03-16 08:30"))]
    assert [(step.kind, step.due) for step in friend.steps] == [(StepKind.SEND, at("2026-03-14 09:00"))]


def test_nothing_is_sent_to_who_wants_none() -> None:
    plan = relation_plan(replace(timing("2026-03-13 21:30"), thanks=True, no_contact=True), Relation.FRIEND)
    assert plan.first(StepKind.SEND) is None
