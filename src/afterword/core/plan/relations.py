"""Clocks beside interviews: when and how to speak to a boss, colleague, client or friend, and when to let it rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final

from afterword.core import settings
from afterword.core.holidays import YEARS_TURN
from afterword.core.plan.step import Plan, Step, StepKind, in_order
from afterword.core.plan.thanks import thanks_plan
from afterword.core.plan.timing import make_plan
from afterword.core.plan.window import SendWindow, Timing, at_once, on_their_clock
from afterword.core.plan.words import day_named
from afterword.core.plan.working_days import earliest_of, elapsed, later, latest_of
from afterword.core.write.relation import Relation

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class SecondTry:
    """The second word to them: how long after the first (working days where it is a number), and what it is."""

    after: timedelta | int
    why: str


@dataclass(frozen=True, slots=True)
class Manner:
    """How to go about it with one sort of person.

    `first` gives the span for the first contact, `how` its channel and order, `second` is the second word to them,
    `then` what holds beside it. `lets_go` is how
    long after it ended the matter is closed; None where that is theirs to say. `hurries`: what is owed comes within hours;
    a friend is given the days of the tie, however grave it was. `waits`: it is for when they see each other, and can wait for it.
    """

    first: Callable[[Timing], Span]
    office_hours: bool
    how: str
    second: SecondTry
    then: str
    lets_go: timedelta | None = None
    why_let_go: str = ""
    hurries: bool = True
    waits: bool = False


def _after(timing: Timing, span: tuple[timedelta, timedelta]) -> Span:
    return later(timing.ended_at, span[0]), later(timing.ended_at, span[1])


def _boss(timing: Timing) -> Span:
    return _after(timing, (settings.COOL_OFF_TIGHT, settings.BOSS_WITHIN))


def _client(timing: Timing) -> Span:
    start = later(timing.ended_at, settings.COOL_OFF_URGENT)
    return start, timing.days.hours_after(timing.ended_at, settings.CLIENT_WITHIN)


MANNERS: Final = {
    Relation.BOSS: Manner(
        _boss,
        office_hours=True,
        how="Best in person or by phone, then three lines in writing: the fact, your part, the fix and its date.",
        second=SecondTry(
            settings.BOSS_ASKED_AFTER,
            "Once three promises are kept, ask one time whether it is settled. Move this to the day when they are.",
        ),
        then="Deliver early twice. No second apology.",
    ),
    Relation.COLLEAGUE: Manner(
        lambda timing: _after(timing, settings.COLLEAGUE_BETWEEN),
        office_hours=True,
        how="Best in person. Ask how it was for them and listen first, then own your part.",
        second=SecondTry(
            settings.SECOND_TRY_AFTER,
            "A week later: one ordinary contact, about something else and not about this. It shows that things go on.",
        ),
        then="From then on one ordinary contact a week, and credit given where you can.",
        lets_go=settings.COLLEAGUE_LET_GO,
        why_let_go="A month on it need not be a topic any more, or sooner if they say so.",
        waits=True,
    ),
    Relation.CLIENT: Manner(
        _client,
        office_hours=True,
        how="Best by phone, then in writing: the fact, what it does to them, the repair. A plan within a working day.",
        second=SecondTry(
            settings.MESSAGE_GAP_DAYS,
            "Four working days later, if no answer has come and no promised date lies before: how the repair stands, and no "
            "second apology. If this stays unanswered too, the next word is theirs, or of whoever answers for them where you work.",
        ),
        then="Report on the dates you promised, not between.",
    ),
    Relation.FRIEND: Manner(
        lambda timing: _after(timing, settings.FRIEND_BETWEEN),
        office_hours=False,
        how="Best by voice or in person, within one to three days; the note is for where that cannot be. Listen, own it, give no reasons.",
        second=SecondTry(
            settings.SECOND_TRY_AFTER,
            "A week later, if no answer has come: one light word that leaves the matter out. It asks for nothing.",
        ),
        then="Once you have said sorry to them, do not say it again for two weeks. If they ask for distance, give it at once.",
        hurries=False,
        lets_go=settings.FRIEND_LET_GO,
        why_let_go="Two months and two tries without an answer are an answer. Leave the door open and let it rest.",
    ),
}


def relation_plan(timing: Timing, relation: Relation) -> Plan:
    """The steps for somebody at work or among friends. What they asked for always wins: no contact is no contact."""
    interview = make_plan(timing)
    kept = [step for step in interview.steps if step.kind is StepKind.SECOND_LOOK]
    if timing.no_contact or not timing.sends:
        rest = [step for step in interview.steps if step.kind is StepKind.LET_GO]
        return Plan(in_order([*kept, *rest]), interview.remarks)
    manner = MANNERS[relation]
    if timing.thanks:
        return thanks_plan(timing, _reachable(timing, manner, timing.told_at))
    window = at_once(timing) if timing.at_risk else _window(timing, manner)
    steps = [
        *(_once_said(step, window.due) for step in kept),
        Step(StepKind.SEND, window.due, window.why, window.not_before, window.not_after),
    ]
    if elapsed(timing.told_at, window.cooled_at) > timedelta(0):
        why = "Let the first heat pass before you speak or write."
        steps.append(Step(StepKind.COOL_OFF, window.cooled_at, why, timing.ended_at, window.cooled_at))
    second = _second_try(timing, manner, timing.came_at(StepKind.SEND) or window.due)
    steps.append(second)
    if manner.lets_go is not None:
        tried = timing.came_at(StepKind.SECOND_TRY) or second.due
        closes = latest_of(later(timing.ended_at, manner.lets_go), later(tried, settings.SECOND_TRY_AFTER))
        steps.append(Step(StepKind.LET_GO, closes, manner.why_let_go))
    return Plan(in_order(steps), (*interview.remarks[:1], manner.then))


def _once_said(look: Step, said: datetime) -> Step:
    """The second look after the word to them, where that is only a little later: before it there is little to see anew."""
    if look.not_after is None or elapsed(look.due, said) <= timedelta(0):
        return look
    due = later(said.astimezone(look.due.tzinfo), settings.COOL_OFF)
    return look if elapsed(due, look.not_after) < timedelta(0) else replace(look, due=due, not_before=due)


def _second_try(timing: Timing, manner: Manner, first: datetime) -> Step:
    """The second word, counted from when the first really was, or is to be; where they asked for time since, from then."""
    days, after, why = timing.days, manner.second.after, manner.second.why
    if timing.heard_on is not None and timing.heard_on >= days.day_of(first):
        first = latest_of(first, days.at(timing.heard_on, settings.BEST_OPENS))
        why = f"They asked for time on {day_named(timing.heard_on)}, so it counts from then. {why}"
    if isinstance(after, int):
        ready = days.at(days.plus(days.day_of(first), after), settings.BEST_OPENS)
    else:
        ready = later(first, after)
    due = _reachable(timing, manner, latest_of(ready, timing.told_at))
    while (due.month, due.day) in YEARS_TURN:  # among friends too nobody is asked again on a feast
        due = _reachable(timing, manner, later(due, timedelta(days=1)))
    return Step(StepKind.SECOND_TRY, due, why, not_before=due)


def _reachable(timing: Timing, manner: Manner, ready: datetime) -> datetime:
    """The first time from then on at which they can be spoken to: office hours at work, any waking hour among friends."""
    if manner.office_hours:
        days = timing.days
        return replace(days, holidays=days.holidays | frozenset(timing.away_on)).open_from(ready)
    opens, closes = settings.SECOND_LOOK_HOURS
    return timing.days.open_from(ready, opens, closes, any_day=True)


def _window(timing: Timing, manner: Manner) -> SendWindow:
    days = timing.days
    start, end = manner.first(timing)
    urgent = timing.urgent and manner.hurries
    if urgent or timing.hot:
        cool = settings.COOL_OFF_URGENT if urgent else settings.COOL_OFF
        cooled = later(timing.ended_at, cool)
        start = earliest_of(start, cooled) if urgent else latest_of(start, cooled)
    due = _reachable(timing, manner, latest_of(start, timing.told_at))
    limit = _limit(timing)
    before = days.hours_before(limit, settings.BEFORE_DECISION) if limit else None
    if limit is not None and before is not None and elapsed(due, before) < timedelta(0):
        start = later(timing.ended_at, settings.COOL_OFF_TIGHT)
        due = _reachable(timing, manner, latest_of(start, timing.told_at))
        if elapsed(due, before) < timedelta(0):
            due, before = _out_of_hours(timing, latest_of(start, timing.told_at), limit) or (due, None)
    why = manner.how
    if before == limit and limit is not None and manner.office_hours:
        why = "It cannot wait for a better hour, so ring them, or write, and say the rest when you see them."
    late = elapsed(due, end) < timedelta(0)
    until = later(due, settings.MEETING_WAIT) if late or manner.waits else end
    meets = _meeting(timing, manner, start, until, before)
    if meets is not None:
        due = meets
        why += f" You see each other again on {day_named(days.day_of(due))}, so that is the time for it."
    else:
        why += f" From {on_their_clock(timing, due)} on."
        if away := [day for day in timing.away_on if days.day_of(timing.told_at) <= day < due.date()]:
            why += f" They are not there on {' and '.join(map(day_named, away))}."
        if timing.meets_at is not None and elapsed(due, timing.meets_at) > timedelta(0):
            day = day_named(days.day_of(timing.meets_at))
            why += f" You do not see each other before {day}, so say it by phone, or write."
    late = elapsed(due, end) < timedelta(0)
    ends = [one for one in (None if late else end, before) if one is not None]
    last = days.local(earliest_of(*ends)) if ends else None
    if last is not None and last == before and limit is not None:
        what = " as a day on which something is decided" if limit == timing.decision_by else ""
        by = on_their_clock(timing, last)
        why += f" Your account names {day_named(days.day_of(limit))}{what}: let it be said by {by}."
    elif limit is not None and before is not None and last is not None and elapsed(due, last) >= timedelta(0):
        why += f" Your account names {day_named(days.day_of(limit))}: it is to be said before that."
    if late and meets is None and before is None:
        why += " That is later than would be best, and better than silence."
    return SendWindow(due, due, last, days.local(end), earliest_of(start, due), why)


def _limit(timing: Timing) -> datetime | None:
    """The first of what is to come by which it has to be said: something is decided, or hangs on it and is near."""
    known_by = timing.known_by
    near = known_by is not None and elapsed(timing.told_at, known_by) <= settings.MEETING_WAIT
    named = [one for one in (timing.decision_by, known_by if near else None) if one is not None]
    return earliest_of(*named) if named else None


def _out_of_hours(timing: Timing, ready: datetime, limit: datetime) -> tuple[datetime, datetime] | None:
    """When to say it, and by when, where the time is up before anybody is at work again; None where it is too late too.

    Where even the waking hours come too late, it is said at once.
    """
    for start in (ready, later(timing.ended_at, settings.COOL_OFF_URGENT), timing.told_at):
        soon = latest_of(start, timing.told_at)
        at = timing.days.open_from(soon, settings.URGENT_OPENS, settings.URGENT_CLOSES, any_day=True)
        if elapsed(at, limit) > timedelta(0):
            return at, timing.days.local(limit)
    at = timing.days.local(timing.told_at)
    return (at, timing.days.local(limit)) if elapsed(at, limit) > timedelta(0) else None


EARLIEST_MEETING: Final = time(5)


def _meeting(
    timing: Timing, manner: Manner, start: datetime, until: datetime, before: datetime | None
) -> datetime | None:
    """When they next see each other, where that is by then, and not in the first heat or after something is decided."""
    if timing.meets_at is None:
        return None
    cooled = start if timing.hot or not manner.office_hours else later(timing.ended_at, settings.COOL_OFF)
    # An hour that they named themselves is kept, however early it is.
    opens = min(settings.URGENT_OPENS, max(EARLIEST_MEETING, timing.days.local(timing.meets_at).time()))
    at = timing.days.open_from(timing.meets_at, opens, settings.URGENT_CLOSES, any_day=True)
    too_soon = elapsed(latest_of(cooled, timing.told_at), at) < timedelta(0)
    too_late = elapsed(at, until if before is None else earliest_of(until, before)) < timedelta(0)
    return None if too_soon or too_late else at
