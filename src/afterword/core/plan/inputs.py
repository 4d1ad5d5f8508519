"""What the plan depends on, taken from an occasion and its verdicts."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.harm_to_come import harm_hangs_on
from afterword.core.holidays import Holidays, names_of
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, CaseState, Occasion, Setting, Want, WorthIt
from afterword.core.plan.changes import keeping
from afterword.core.plan.intended import intended
from afterword.core.plan.offered import offer_step
from afterword.core.plan.promise import can_be_sent, promise_step
from afterword.core.plan.reached import has_written
from afterword.core.plan.relations import relation_plan
from afterword.core.plan.step import MESSAGES, Plan, Step, StepKind, StepState, in_order
from afterword.core.plan.taken_on import first_day, taken_on
from afterword.core.plan.timing import Timing, make_plan
from afterword.core.plan.working_days import WorkingDays, elapsed, latest_of
from afterword.core.pledges import pledges
from afterword.core.taken_along import takes_along
from afterword.core.thanks_owed import only_thanks_owed
from afterword.core.thing_promised import given
from afterword.core.week import WEEKDAYS
from afterword.core.write.plain_facts import when_promised
from afterword.core.write.relation import Relation, relation_of

END_UNKNOWN = "The account does not say when it ended, so all times count from when you told it."
ALREADY_WROTE = (
    "You have already sent a message. Unless something is owed, leave four working days before the next one."
)
SPEAK_NEXT = "You have already sent a message. What comes next is the word in this plan, best by voice; write nothing more before it."
ADVICE_FIRST = (
    "Part of this may touch the law, a licence, a contract or a complaint. Keep the letter until you have asked a "
    "lawyer, union, insurer or adviser. Withdrawing is the other honest way."
)
NO_HOLIDAYS = (
    "It is not known in which country this is read, so its public holidays are not left out. If a day turns out to be "
    "one, take the next working day."
)
YEARS_TURN = (
    "It is not known in which country this is read, so of the free days only those round Christmas and New Year are left out "
    "(24 to 26 and 31 December, 1 January). If another day turns out to be one, take the next working day."
)
GUESSED = (
    "The public holidays of {place} are left out, because it is read by the clock of {zone}. It may be another country."
)
BY_ITSELF = "It does not wait for the letter: send it by itself, in one line. The letter leaves it out."
_SOON: Final = timedelta(hours=1)
WHEN_DONE = "Once what is still open is done, this one is closed. Let it go; the lesson stays yours."

_OWED = frozenset(
    {
        StepKind.SEND,
        StepKind.KEEP_PROMISE,
        StepKind.GIVE_BACK,
        StepKind.MAKE_GOOD,
        StepKind.SECOND_TRY,
        StepKind.FOLLOW_UP_1,
        StepKind.FOLLOW_UP_2,
    }
)
"""What is still to reach them in this matter. Advice for the next one is asked after it was let go."""
_NOTHING = Plan()


def timing_of(occasion: Occasion, judgement: Judgement, told_at: datetime, days: WorkingDays, home: ZoneInfo) -> Timing:
    """When things happened and what hangs on them. An unknown end counts as the time of telling."""
    active = [v for v in judgement.verdicts if v.action not in (Action.LEAVE_ALONE, Action.LET_GO)]
    duty = any(verdict.comes_first for verdict in active)
    interview = occasion.setting is Setting.INTERVIEW
    # Elsewhere nobody is thanked for a talk: with nothing to own or to put right there is nothing to say.
    says_something = any(verdict.in_letter or verdict.awaits_word for verdict in active)
    thanks = only_thanks_owed(occasion, judgement.verdicts)
    return Timing(
        ended_at=occasion.ended_at or told_at,
        told_at=told_at,
        days=days,
        home=home,
        feeling=occasion.feeling or 0,
        urgent=any(verdict.urgent for verdict in active),
        at_risk=_may_still_harm(occasion, active, told_at),
        duty=duty,
        correction=any(verdict.action is Action.CORRECT and verdict.in_letter for verdict in active),
        slips=bool(judgement.verdicts),
        sends=judgement.worth_it is not WorthIt.NO
        and (duty or not occasion.no_notes)
        and (interview or says_something or thanks),
        optional=interview and judgement.worth_it is WorthIt.MAYBE and not pledges(occasion),
        thanks=thanks,
        follows_up=interview and occasion.want is not Want.NO,
        booked=occasion.state is CaseState.NEXT_STAGE,
        taken=interview
        and occasion.state in (CaseState.OPEN, CaseState.NEXT_STAGE)
        and occasion.decision_by is None
        and taken_on(occasion.account) is not None,
        decision_by=occasion.decision_by,
        promised_as=_said_roughly(occasion),
        meets_at=occasion.meets_at,
        known_by=occasion.known_by,
        away_on=occasion.away_on,
        heard_on=occasion.heard_on,
        public_sector=occasion.public_sector,
        decided=occasion.state is CaseState.DECIDED or occasion.want is Want.NO,
        rejected_on=(occasion.answered_on or days.day_of(told_at)) if occasion.state is CaseState.REJECTED else None,
        no_contact=occasion.state is CaseState.NO_CONTACT,
    )


def _may_still_harm(occasion: Occasion, active: Sequence[Verdict], told_at: datetime) -> bool:
    """Whether somebody may come to harm until they are told of a slip that is owed to them; what lies days back has come, or will not."""
    ended_at = occasion.ended_at
    if ended_at is not None and elapsed(ended_at, told_at) > settings.HARM_TO_COME:
        return False
    account, setting = occasion.account, occasion.setting
    quotes = [verdict.moment.quote for verdict in active if verdict.is_duty]
    return any(harm_hangs_on(account, quote.start, quote.end, setting) for quote in quotes)


_NAMES_A_DAY: Final = re.compile(
    rf"\d|\b(?:{'|'.join(WEEKDAYS)}|to(?:day|night|morrow)|\w+th|first|second|third)\b", re.IGNORECASE
)


def _said_roughly(occasion: Occasion) -> str:
    """Their words for when they answer, where these name no day; empty where they do."""
    for quote in occasion.promised:
        if when := when_promised(quote.text):
            return "" if _NAMES_A_DAY.search(when) else when
    return ""


def plan_for(
    occasion: Occasion,
    judgement: Judgement,
    told_at: datetime,
    days: WorkingDays,
    home: ZoneInfo,
    before: Plan = _NOTHING,
) -> Plan:
    """The dated plan, with the remarks that hold for all of it. `before` keeps what was done, left out or moved."""
    timing = timing_of(occasion, judgement, told_at, days, home)
    timing = replace(timing, came=tuple((one.kind, at) for one in before.steps if (at := one.came_at) is not None))
    relation = relation_of(occasion, occasion.people[0] if occasion.people else None)
    if relation is Relation.FRIEND:
        # Friends keep no office hours: what is free for everybody is no less a day to speak to them.
        days = WorkingDays(days.zone, weekend=days.weekend)
        timing = replace(timing, days=days)

    def worked_out(told: Timing) -> Plan:
        return make_plan(told) if relation is Relation.INTERVIEWER else relation_plan(told, relation)

    plan = worked_out(timing)
    if days.holidays:
        plain = worked_out(replace(timing, days=WorkingDays(days.zone, weekend=days.weekend)))
        plan = replace(plan, steps=tuple(_naming(step, plain, timing, occasion.holidays) for step in plan.steps))
    open_ones = pledges(occasion)
    begins = first_day(occasion.account) if timing.taken else ()
    fixed = (*begins, *intended(occasion.account, [one.quote for one in (*open_ones, *begins)]))
    if (open_ones or fixed) and not timing.no_contact and not timing.decided:
        step = promise_step((*open_ones, *fixed), occasion.ended_at, told_at, home, days)
        with_it = replace(plan, steps=in_order((*plan.steps, step)))
        if goes_by_itself(with_it, occasion):
            things = [thing.words.rstrip(".") for one in open_ones if (thing := given(occasion, one))]
            what = f" What goes with it: {'; '.join(things)}." if things else ""
            with_it = replace(plan, steps=in_order((*plan.steps, replace(step, why=f"{step.why} {BY_ITSELF}{what}"))))
        plan = with_it
    held = [words for verdict in judgement.verdicts if verdict.late_word and (words := takes_along(verdict.moment))]
    if held and not timing.no_contact:
        at = days.at(days.next_working(days.day_of(told_at)), settings.BEST_OPENS)
        what = " and ".join(one.what for one in held).replace(" not mine", " not yours")
        them = "them" if len(held) > 1 or held[0].is_many else "it"
        why = f"You still have {what}. Bring or post {them} as soon as you can; the letter says that it comes."
        plan = replace(plan, steps=in_order((*plan.steps, Step(StepKind.GIVE_BACK, at, why))))
    word = plan.first(StepKind.SEND)
    if word is not None and relation is not Relation.INTERVIEWER and not (timing.thanks or held):
        offered = offer_step(occasion.account, told_at, home, days, word.due, (*open_ones, *fixed))
        plan = plan if offered is None else replace(plan, steps=in_order((*plan.steps, offered)))
    left_out = {step.kind for step in before.steps if step.state is StepState.SKIPPED}
    plan = replace(plan, steps=_letting_go_last(plan.steps, timing, left_out))
    remarks = list(plan.remarks)
    sends = plan.first(StepKind.SEND) is not None
    if any(verdict.advice_first for verdict in judgement.verdicts):
        remarks.append(ADVICE_FIRST)
    if sends and has_written(occasion):
        remarks.append(ALREADY_WROTE if relation is Relation.INTERVIEWER else SPEAK_NEXT)
    if sends and occasion.ended_at is None and not timing.thanks:
        remarks.append(END_UNKNOWN)
    if relation is not Relation.FRIEND and any(step.kind in MESSAGES for step in plan.steps):
        last = days.day_of(max(step.due for step in plan.steps))
        remarks += filter(None, (remark_on(occasion.holidays, any(day <= last for day in days.holidays)),))
    return keeping(Plan(plan.steps, tuple(remarks)), before, days)


def goes_by_itself(plan: Plan, occasion: Occasion) -> bool:
    """Whether what was promised after an interview can be sent and is due before the letter may leave, so that it does not wait for it."""
    step, letter = plan.first(StepKind.KEEP_PROMISE), plan.first(StepKind.SEND)
    if step is None or letter is None or occasion.setting is not Setting.INTERVIEW:
        return False
    return elapsed(step.due, letter.due) > _SOON and can_be_sent(pledges(occasion))


def _letting_go_last(steps: Sequence[Step], timing: Timing, left_out: Set[StepKind]) -> tuple[Step, ...]:
    """Nothing is let go while something is owed to them: then that comes first, and the end a working day after it."""
    ends = [timing.came_at(step.kind) or step.due for step in steps if step.kind in _OWED - left_out]
    if not ends:
        return tuple(steps)
    days, last = timing.days, latest_of(*ends)
    closes = days.at(days.next_working(days.day_of(last)), settings.BEST_OPENS)
    return in_order(
        replace(step, due=closes, why=WHEN_DONE)
        if step.kind is StepKind.LET_GO and elapsed(last, step.due) <= timedelta(0)
        else step
        for step in steps
    )


def remark_on(free: Holidays, turns: bool = False) -> str:
    """What to say where nobody named the country; empty where somebody did. `turns`: the plan goes over the turn of a year."""
    if not free.country:
        return YEARS_TURN if turns else NO_HOLIDAYS
    return GUESSED.format(place=free.place, zone=free.guessed_from) if free.guessed_from else ""


def _naming(step: Step, plain: Plan, timing: Timing, free: Holidays) -> Step:
    """The step, saying which holidays moved it; `plain` is the plan as it would be without any."""
    other = plain.first(step.kind)
    if other is None or (other.due, other.not_after) == (step.due, step.not_after):
        return step
    days = timing.days
    ends = (step.due, other.due, *filter(None, (step.not_after, other.not_after)))
    # From a known decision the plan counts backwards, from the talk or the answer forwards.
    last = max(days.day_of(one) for one in (*ends, *filter(None, (timing.decision_by,))))
    first = timing.rejected_on or days.day_of(timing.ended_at)
    moved = free.between(min(first, last) + timedelta(days=1), last)
    if not moved:
        return step
    verb = "is" if len(moved) == 1 else "are"
    return replace(step, why=f"{step.why} {names_of(moved)} {verb} not counted, as nobody works then.")
