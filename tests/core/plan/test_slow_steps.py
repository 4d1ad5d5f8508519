"""What follows the letter against a slow twin: it ticks off days on a calendar and knows the rules in other words."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from plan_inputs import ZONES

from afterword.core.plan.step import StepKind, StepState
from afterword.core.plan.timing import Timing, make_plan, send_window
from afterword.core.plan.working_days import WorkingDays

WEEKENDS = ((5, 6), (5, 6), (4, 5))


class Calendar:
    """A paper calendar of one place, with the free days crossed out."""

    def __init__(self, zone: ZoneInfo, free: frozenset[date], weekend: tuple[int, ...]) -> None:
        self.zone, self.free, self.weekend = zone, free, weekend

    def works(self, day: date) -> bool:
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=self.zone)
        exists = noon.astimezone(UTC).astimezone(self.zone).date() == day
        return day.weekday() not in self.weekend and day not in self.free and exists

    def tick(self, day: date, count: int) -> date:
        """The day on which the count-th working day after `day` is ticked off."""
        ticked = 0
        while ticked < count:
            day = day + timedelta(days=1)
            ticked += 1 if self.works(day) else 0
        return day

    def nine(self, day: date) -> datetime:
        return datetime(day.year, day.month, day.day, 9, tzinfo=self.zone).astimezone(UTC)

    def after_the_turn(self, day: date) -> date:
        """That day, or the first working one of January where it is one between Christmas and New Year."""
        while (day.month == 12 and day.day >= 24) or (day.month == 1 and day.day == 1) or not self.works(day):
            day += timedelta(days=1)
        return day

    def gap(self, first: date, second: date) -> int:
        """Working days from one message to the next."""
        day, found = first, 0
        while day < second:
            day += timedelta(days=1)
            found += 1 if self.works(day) else 0
        return found


def slow_follow_ups(told: Timing, calendar: Calendar) -> dict[StepKind, datetime]:
    """Both questions, stopping to wait, and letting go."""
    zone = calendar.zone
    talk = told.ended_at.astimezone(zone).date()
    if told.decision_by is not None:
        first = calendar.tick(told.decision_by.astimezone(zone).date(), 2)
    else:
        since = max(talk, told.heard_on) if told.heard_on else talk
        first = calendar.tick(since, 7)
    window = send_window(told)
    if told.sends and not window.too_late:
        sent = window.due.astimezone(zone).date()
        if calendar.gap(sent, first) < 4:
            first = calendar.tick(sent, 4)
    first = calendar.after_the_turn(first)
    if calendar.nine(first) < told.told_at.astimezone(UTC):
        return {}  # asked too late; another rule decides
    second = calendar.after_the_turn(calendar.tick(first, 7))
    found = {
        StepKind.FOLLOW_UP_1: calendar.nine(first),
        StepKind.FOLLOW_UP_2: calendar.nine(second),
        StepKind.LET_GO: calendar.nine(calendar.tick(second, 10)),
    }
    park = max(calendar.nine(calendar.tick(talk, 30 if told.public_sector else 20)), found[StepKind.FOLLOW_UP_1])
    if park < found[StepKind.LET_GO]:
        found[StepKind.PARK] = park
    return found


def slow_refusal(told: Timing, calendar: Calendar) -> dict[StepKind, datetime]:
    """Asking for advice on the next working day, and reminding seven after the last day for it."""
    assert told.rejected_on is not None
    ask = calendar.nine(calendar.tick(told.rejected_on, 1))
    if ask < told.told_at.astimezone(UTC):
        return {}
    until = max(calendar.tick(told.rejected_on, 2), ask.astimezone(calendar.zone).date())
    return {
        StepKind.FEEDBACK_REQUEST: ask,
        StepKind.FEEDBACK_REMINDER: calendar.nine(calendar.tick(until, 7)),
    }


def test_300_plans_agree_with_the_slow_twin() -> None:
    chance = random.Random(20260319)
    start = datetime(2025, 3, 1, tzinfo=UTC)
    checked = 0
    for _ in range(300):
        zone, home = chance.choice(ZONES), chance.choice(ZONES)
        ended = start + timedelta(minutes=5 * chance.randrange(2 * 365 * 24 * 12))
        told_at = ended + timedelta(minutes=5 * chance.choice([0, 3, chance.randrange(24), chance.randrange(600)]))
        spread = [ended.date() + timedelta(days=chance.randrange(1, 70)) for _ in range(chance.choice([0, 3, 9]))]
        free, weekend = frozenset(spread), chance.choice(WEEKENDS)
        refused = chance.random() < 0.3
        talk = ended.astimezone(zone).date()
        timing = Timing(
            ended_at=ended.astimezone(home),
            told_at=told_at.astimezone(home),
            days=WorkingDays(zone, free, weekend),
            home=home,
            feeling=chance.randrange(11),
            decision_by=chance.choice([None, None, told_at + timedelta(hours=chance.randrange(2, 400))]),
            heard_on=chance.choice([None, None, talk + timedelta(days=chance.randrange(9))]),
            public_sector=chance.random() < 0.3,
            rejected_on=told_at.astimezone(zone).date() if refused else None,
        )
        calendar = Calendar(zone, free, weekend)
        slow = slow_refusal(timing, calendar) if refused else slow_follow_ups(timing, calendar)
        plan = make_plan(timing)
        assert all(step.state is StepState.WAITING for step in plan.steps)
        for kind, due in slow.items():
            step = plan.first(kind)
            assert step is not None, (kind, timing)
            assert step.due.astimezone(UTC) == due, (kind, timing)
            checked += 1
    assert checked > 700
