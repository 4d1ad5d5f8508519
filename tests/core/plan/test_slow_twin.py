"""The calm window against a slow twin that walks minute by minute and knows the rules in other words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from plan_inputs import CHRISTMAS, ZONES

from afterword.core.plan.timing import Timing, send_window
from afterword.core.plan.working_days import WorkingDays

FIVE = timedelta(minutes=5)


def is_open(moment: datetime, zone: ZoneInfo, holidays: frozenset[date]) -> bool:
    """Whether this is a minute of office hours."""
    here = moment.astimezone(zone)
    minutes = here.hour * 60 + here.minute
    return here.isoweekday() <= 5 and here.date() not in holidays and 8 * 60 + 30 <= minutes <= 17 * 60


def is_awake(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether people are up, on any day: from seven to eight in the evening."""
    here = moment.astimezone(zone)
    return 7 * 60 <= here.hour * 60 + here.minute <= 20 * 60


def walk(start: datetime) -> Iterator[datetime]:
    """Every five minutes from then on; all times and rules of the twin are multiples of five minutes."""
    while True:
        yield start
        start += FIVE


def first_open(start: datetime, zone: ZoneInfo, holidays: frozenset[date]) -> datetime:
    """The first open minute, found by walking."""
    return next(moment for moment in walk(start) if is_open(moment, zone, holidays))


def closing(start: date, count: int, zone: ZoneInfo, holidays: frozenset[date]) -> datetime:
    """17:00 on the working day `count` working days later, by ticking off days on a calendar."""
    day = start
    while count:
        day += timedelta(days=1)
        if day.isoweekday() <= 5 and day not in holidays:
            count -= 1
    return datetime(day.year, day.month, day.day, 17, tzinfo=zone).astimezone(UTC)


def four_hours_before(decision: datetime, zone: ZoneInfo, holidays: frozenset[date]) -> datetime:
    """Walking back from the decision until four hours of open time lie behind."""
    moment, left = decision, timedelta(hours=4)
    while left:
        moment -= FIVE
        closes = moment.astimezone(zone)
        if is_open(moment, zone, holidays) and not (closes.hour == 17 and closes.minute == 0):
            left -= FIVE
    return moment


def slow_window(told: Timing) -> tuple[datetime, datetime] | None:
    """From when and at best when a calm letter leaves, in UTC; None where it is too late."""
    zone, holidays = told.days.zone, told.days.holidays
    ended, said = told.ended_at.astimezone(UTC), told.told_at.astimezone(UTC)
    end_day = ended.astimezone(zone).date()
    read_again = said + timedelta(minutes=20)
    three_hours = ended + timedelta(hours=3)
    tomorrow = told.ended_at.astimezone(told.home).date() + timedelta(days=1)
    morning = datetime(tomorrow.year, tomorrow.month, tomorrow.day, 7, tzinfo=told.home).astimezone(UTC)
    hot = told.feeling >= 6
    last = closing(end_day, 5 if told.correction else 2, zone, holidays)
    hard = last
    if told.decision_by is None:
        waits = [morning if hot else three_hours]
    else:
        before = four_hours_before(told.decision_by.astimezone(UTC), zone, holidays)
        last = min(last, before)
        waits = ([morning] if hot else []) + [three_hours, ended + timedelta(hours=1, minutes=20)]
        waits = [wait for wait in waits if first_open(max(wait, read_again), zone, holidays) <= before]
    if not waits:
        assert told.decision_by is not None
        ready = max(ended + timedelta(hours=1, minutes=20), read_again)
        awake = next(moment for moment in walk(ready) if is_awake(moment, zone))
        return (awake, awake) if awake < told.decision_by and awake <= hard else None
    earliest = first_open(max(waits[0], read_again), zone, holidays)
    if earliest > last:
        return None
    here = earliest.astimezone(zone)
    clock = (here.hour, here.minute)
    free_tomorrow = (here.date() + timedelta(days=1)).isoweekday() > 5 or here.date() + timedelta(days=1) in holidays
    nine = next(
        moment
        for moment in walk(earliest)
        if is_open(moment, zone, holidays) and (moment.astimezone(zone).hour, moment.astimezone(zone).minute) == (9, 0)
    )
    if clock <= (11, 30):
        best = nine if clock < (9, 0) else earliest
    elif free_tomorrow:
        best = earliest if clock < (14, 0) else nine
    else:
        best = nine if nine <= closing(end_day, 1, zone, holidays) else earliest
    return earliest, (best if best <= last else earliest)


def test_300_windows_agree_with_the_slow_twin() -> None:
    chance = random.Random(20260310)
    start = datetime(2025, 3, 1, tzinfo=UTC)
    late = 0
    for _ in range(300):
        zone, home = chance.choice(ZONES), chance.choice(ZONES)
        ended = start + FIVE * chance.randrange(2 * 365 * 24 * 12)
        told_at = ended + FIVE * chance.choice([0, 1, chance.randrange(24), chance.randrange(4 * 24 * 12)])
        decides = chance.choice([None, None, ended + FIVE * chance.randrange(1, 6 * 24 * 12)])
        told = Timing(
            ended_at=ended.astimezone(home),
            told_at=told_at.astimezone(home),
            days=WorkingDays(zone, chance.choice([frozenset(), CHRISTMAS])),
            home=home,
            feeling=chance.randrange(11),
            correction=chance.random() < 0.5,
            decision_by=decides,
        )
        window, slow = send_window(told), slow_window(told)
        assert window.too_late == (slow is None), told
        if slow is None:
            late += 1
        else:
            assert (window.not_before.astimezone(UTC), window.due.astimezone(UTC)) == slow, told
    assert 15 < late < 150  # both sorts were seen
