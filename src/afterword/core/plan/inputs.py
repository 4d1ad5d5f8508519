"""What the plan depends on, taken from an occasion and its verdicts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, CaseState, Occasion, Setting, Want, WorthIt
from afterword.core.plan.relations import relation_plan
from afterword.core.plan.step import Plan, StepKind
from afterword.core.plan.timing import Timing, make_plan
from afterword.core.plan.working_days import WorkingDays
from afterword.core.write.relation import Relation, relation_of

END_UNKNOWN = "The account does not say when it ended, so all times count from when you told it."
ALREADY_WROTE = (
    "You have already sent a message. Unless something is owed, leave four working days before the next one."
)
ADVICE_FIRST = (
    "Part of this may touch the law, a licence, a contract or a complaint. Keep the letter until you have asked a "
    "lawyer, union, insurer or adviser. Withdrawing is the other honest way."
)
HOLIDAYS = "Public holidays are not known here. If a day is one, take the next working day."


def timing_of(occasion: Occasion, judgement: Judgement, told_at: datetime, days: WorkingDays, home: ZoneInfo) -> Timing:
    """When things happened and what hangs on them. An unknown end counts as the time of telling."""
    active = [v for v in judgement.verdicts if v.action not in (Action.LEAVE_ALONE, Action.LET_GO)]
    duty = any(verdict.is_duty for verdict in active)
    return Timing(
        ended_at=occasion.ended_at or told_at,
        told_at=told_at,
        days=days,
        home=home,
        feeling=occasion.feeling or 0,
        urgent=any(verdict.urgent for verdict in active),
        duty=duty,
        correction=any(verdict.action is Action.CORRECT and verdict.in_letter for verdict in active),
        sends=judgement.worth_it is not WorthIt.NO and (duty or not occasion.no_notes),
        follows_up=occasion.setting is Setting.INTERVIEW and occasion.want is not Want.NO,
        booked=occasion.state is CaseState.NEXT_STAGE,
        decision_by=occasion.decision_by,
        public_sector=occasion.public_sector,
        decided=occasion.state is CaseState.DECIDED or occasion.want is Want.NO,
        rejected_on=(occasion.answered_on or days.day_of(told_at)) if occasion.state is CaseState.REJECTED else None,
        no_contact=occasion.state is CaseState.NO_CONTACT,
    )


def plan_for(occasion: Occasion, judgement: Judgement, told_at: datetime, days: WorkingDays, home: ZoneInfo) -> Plan:
    """The dated plan, with the remarks that hold for all of it."""
    timing = timing_of(occasion, judgement, told_at, days, home)
    relation = relation_of(occasion, occasion.people[0] if occasion.people else None)
    plan = make_plan(timing) if relation is Relation.INTERVIEWER else relation_plan(timing, relation)
    remarks = list(plan.remarks)
    sends = plan.first(StepKind.SEND) is not None
    if any(verdict.advice_first for verdict in judgement.verdicts):
        remarks.append(ADVICE_FIRST)
    if sends and occasion.already_sent:
        remarks.append(ALREADY_WROTE)
    if sends and occasion.ended_at is None:
        remarks.append(END_UNKNOWN)
    if any(step.kind in (StepKind.SEND, StepKind.FOLLOW_UP_1, StepKind.FEEDBACK_REQUEST) for step in plan.steps):
        remarks.append(HOLIDAYS)
    return Plan(plan.steps, tuple(remarks))


def keeping_states(plan: Plan, before: Plan) -> Plan:
    """The new plan, with what was already done or skipped still done or skipped."""
    states = {step.kind: step.state for step in before.steps}
    return replace(plan, steps=tuple(replace(step, state=states.get(step.kind, step.state)) for step in plan.steps))
