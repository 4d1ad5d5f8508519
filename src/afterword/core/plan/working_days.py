"""Working days and working hours where the reader of the letter is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.holidays import WEEKEND

_DAY = timedelta(days=1)
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The working days of one place: its time zone, its public holidays (dates there), and its weekend."""

    zone: ZoneInfo
    holidays: frozenset[date] = frozenset()
    weekend: tuple[int, ...] = WEEKEND

    def is_working(self, day: date) -> bool:
        """No weekend, no public holiday, and a day that exists here (Samoa had no 30 December 2011)."""
        return day.weekday() not in self.weekend and day not in self.holidays and self.at(day, _NOON).date() == day

    def local(self, moment: datetime) -> datetime:
        """The aware time `moment` on this place's clock."""
        return moment.astimezone(self.zone)

    def day_of(self, moment: datetime) -> date:
        """The day it is here at the aware time `moment`."""
        return self.local(moment).date()

    def at(self, day: date, clock: time) -> datetime:
        """`clock` on `day` here. A time that a clock change skips moves to just after the gap."""
        wall = datetime.combine(day, clock, self.zone)
        return wall.astimezone(UTC).astimezone(self.zone)

    def next_working(self, day: date) -> date:
        """The first working day after `day`."""
        day += _DAY
        while not self.is_working(day):
            day += _DAY
        return day

    def this_or_next_working(self, day: date) -> date:
        """`day` if it is a working day, else the first one after it."""
        return day if self.is_working(day) else self.next_working(day)

    def plus(self, day: date, count: int) -> date:
        """`count` working days after `day` (which need not be one); 0 gives the day or the next working one."""
        if count <= 0:
            return self.this_or_next_working(day)
        for _ in range(count):
            day = self.next_working(day)
        return day

    def between(self, start: date, end: date) -> int:
        """Working days after `start` up to and including `end`."""
        count = 0
        while start < end:
            start += _DAY
            count += self.is_working(start)
        return count

    def ends_the_week(self, day: date) -> bool:
        """A working day followed by a free one (Friday, or the day before a holiday)."""
        return self.is_working(day) and not self.is_working(day + _DAY)

    def open_from(
        self,
        moment: datetime,
        opens: time = settings.WORK_OPENS,
        closes: time = settings.WORK_CLOSES,
        *,
        any_day: bool = False,
    ) -> datetime:
        """The first time from `moment` on inside the daily hours, on a working day unless `any_day`."""
        here = self.local(moment)
        day = here.date()
        while True:
            if any_day or self.is_working(day):
                start, end = self.at(day, opens), self.at(day, closes)
                if elapsed(here, end) >= timedelta(0):
                    return latest_of(start, here)
            day += _DAY

    def hours_before(self, moment: datetime, amount: timedelta) -> datetime:
        """The time that lies `amount` of working hours before `moment`."""
        day, left, upper = self.day_of(moment), amount, moment
        while True:
            if self.is_working(day):
                opens, closes = self.at(day, settings.WORK_OPENS), self.at(day, settings.WORK_CLOSES)
                end = earliest_of(upper, closes)
                room = elapsed(opens, end)
                if room >= left:
                    return self.local(later(end, -left))
                left -= max(room, timedelta(0))
            day -= _DAY
            upper = self.at(day, settings.WORK_CLOSES)

    def hours_after(self, moment: datetime, amount: timedelta) -> datetime:
        """The time that lies `amount` of working hours after `moment`."""
        start, left = self.open_from(moment), amount
        while True:
            closes = self.at(start.date(), settings.WORK_CLOSES)
            room = elapsed(start, closes)
            if room >= left:
                return later(start, left)
            left -= room
            start = self.at(self.next_working(start.date()), settings.WORK_OPENS)


def elapsed(start: datetime, end: datetime) -> timedelta:
    """Real time from `start` to `end`, also across a clock change (wall-clock subtraction would not see it)."""
    return end.astimezone(UTC) - start.astimezone(UTC)


def later(moment: datetime, amount: timedelta) -> datetime:
    """`moment` plus real time, kept in its own zone."""
    return (moment.astimezone(UTC) + amount).astimezone(moment.tzinfo)


def latest_of(*moments: datetime) -> datetime:
    """The last of these moments; by real time, which the clocks of one zone do not always follow."""
    return max(moments, key=lambda moment: moment.astimezone(UTC))


def earliest_of(*moments: datetime) -> datetime:
    """The first of these moments, by real time."""
    return min(moments, key=lambda moment: moment.astimezone(UTC))
