"""When a letter should leave: not in the first heat, in its reader's office hours, before they decide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.plan.step import StepKind
from afterword.core.plan.words import day_and_time
from afterword.core.plan.working_days import WorkingDays, earliest_of, elapsed, later, latest_of

PASSED = (
    "The days in which this letter helps have passed, so none is planned. Say it when you next speak, or if they ask."
)
RING_NOW = (
    "Tell it now, by phone, whatever the hour: somebody may come to harm or loss until they know. If nobody answers, ring whoever else "
    "can stop it. The letter goes after the call."
)


@dataclass(frozen=True, slots=True)
class Timing:
    """What the plan depends on. All times are aware.

    Args:
        ended_at: when it ended (for urgent kinds: when the slip was noticed).
        told_at: when it was told.
        days: the working days where the letter is read.
        home: the person's own zone.
        ready_at: when the letter was last changed, if later than it was told.
        feeling: 0 to 10 as told, 10 worst.
        angry: whether it was told in anger.
        urgent: something should leave within two hours.
        at_risk: somebody may come to harm or loss until they know, so no hour is too late and none too early.
        duty: something is owed, so no deadline ends it.
        correction: a right answer is given, which keeps its worth longer.
        slips: whether any slip was read, which a second look could weigh anew.
        sends: a letter is sent at all.
        optional: it is no more than a short thank-you, and nothing is lost without it.
        thanks: outside an interview, it only thanks.
        follows_up: the person asks again if no answer comes.
        booked: the next stage is booked, so there is nothing to ask for.
        taken: they have said that the teller has it, so there is nothing to wait for either.
        decision_by: when they decide, if known.
        meets_at: when the two next see each other, if known.
        known_by: the first thing to come before which they should know, if known.
        away_on: days on which they are not there, as far as that is told.
        promised_on: the day they said they would answer.
        promised_as: their words for it, where these name no day ("before the holidays").
        heard_on: the day they last wrote that nothing is decided yet.
        public_sector: public employers take longer.
        decided: it is closed other than by a refusal: decided, or no longer wanted.
        rejected_on: the day of a refusal.
        no_contact: they asked not to be contacted.
        came: steps whose time is settled: done then, or moved by the person.
    """

    ended_at: datetime
    told_at: datetime
    days: WorkingDays
    home: ZoneInfo
    ready_at: datetime | None = None
    feeling: int = 0
    angry: bool = False
    urgent: bool = False
    at_risk: bool = False
    duty: bool = False
    correction: bool = False
    slips: bool = True
    sends: bool = True
    optional: bool = False
    thanks: bool = False
    follows_up: bool = True
    booked: bool = False
    taken: bool = False
    decision_by: datetime | None = None
    meets_at: datetime | None = None
    known_by: datetime | None = None
    away_on: tuple[date, ...] = ()
    promised_on: date | None = None
    promised_as: str = ""
    heard_on: date | None = None
    public_sector: bool = False
    decided: bool = False
    rejected_on: date | None = None
    no_contact: bool = False
    came: tuple[tuple[StepKind, datetime], ...] = ()

    def came_at(self, kind: StepKind) -> datetime | None:
        """The settled time of that step, where there is one."""
        return next((at for one, at in self.came if one is kind), None)

    @property
    def hot(self) -> bool:
        """Whether it hurts or angers too much to write the same day."""
        return self.feeling >= settings.HOT_FEELING or self.angry


@dataclass(frozen=True, slots=True)
class SendWindow:
    """From when, at best when, and until when a letter may leave. `too_late`: its time has passed."""

    not_before: datetime
    due: datetime
    not_after: datetime | None
    soft_deadline: datetime
    cooled_at: datetime
    why: str
    too_late: bool = False


def send_window(timing: Timing) -> SendWindow:
    """When the letter should leave, on its reader's clock."""
    if timing.at_risk:
        return at_once(timing)
    return _urgent_window(timing) if timing.urgent else _calm_window(timing)


def on_their_clock(timing: Timing, moment: datetime) -> str:
    """A time in words: "Wednesday 11 March, 09:00", with a note where the person's own clock shows another time."""
    there = timing.days.local(moment)
    same = there.utcoffset() == moment.astimezone(timing.home).utcoffset()
    return day_and_time(there) + ("" if same else " on their clock")


def at_once(timing: Timing) -> SendWindow:
    """Now, whatever the hour: harm does not wait until people are up, and heat is no reason to be silent about it."""
    now = timing.days.local(latest_of(timing.told_at, timing.ready_at or timing.told_at))
    return SendWindow(now, now, None, now, timing.ended_at, RING_NOW)


_AT_ONCE = timedelta(hours=1)  # what can leave within it is to be sent now


# --- urgent kinds ----------------------------------------------------------------------------------------------------
def _urgent_window(timing: Timing) -> SendWindow:
    days = timing.days
    closes = settings.URGENT_CLOSES
    cooled = later(timing.ended_at, settings.COOL_OFF_URGENT)
    ready = latest_of(cooled, timing.told_at)
    if timing.ready_at is not None:
        ready = latest_of(ready, later(timing.ready_at, settings.SECOND_READING))
    due = _while_up(days, ready)
    aim = earliest_of(later(timing.ended_at, settings.URGENT_WITHIN), days.at(due.date(), closes))
    if timing.decision_by is not None and not timing.duty and elapsed(due, timing.decision_by) > timedelta(0):
        aim = earliest_of(aim, timing.decision_by)
    if elapsed(due, aim) >= timedelta(0):
        why = "This should leave within two hours. Take fifteen minutes to breathe, then send it"
        why += f", by {on_their_clock(timing, aim)}."
    elif elapsed(timing.told_at, due) > _AT_ONCE:
        why = f"This goes out before all else, as soon as people are up again: {on_their_clock(timing, due)}."
    else:
        why = "This goes out before all else, and the first two hours are over. Read it once, then send it."
    if timing.duty:
        return SendWindow(due, due, None, days.local(aim), cooled, why + " It stays due until it is done.")
    last = _last_day(timing, settings.CORRECTION_DEADLINE_DAYS)
    if timing.decision_by is not None:
        last = earliest_of(last, timing.decision_by)
    gone = elapsed(due, last) <= timedelta(0)
    why = PASSED if gone else why
    return SendWindow(due, due, days.local(last), days.local(aim), cooled, why, gone)


# --- everything else -------------------------------------------------------------------------------------------------
def _calm_window(timing: Timing) -> SendWindow:
    days = timing.days
    soft = _last_day(timing, settings.SOFT_DEADLINE_DAYS)
    count = settings.CORRECTION_DEADLINE_DAYS if timing.correction else settings.HARD_DEADLINE_DAYS
    hard = None if timing.duty else _last_day(timing, count)
    before = days.hours_before(timing.decision_by, settings.BEFORE_DECISION) if timing.decision_by else None
    tries = list(_cool_offs(timing, before is not None))
    fitting = (one for one in tries if before is None or elapsed(one.earliest, before) >= timedelta(0))
    cooled = next(fitting, None)
    if cooled is None:  # they decide before a letter in office hours can reach them
        if not timing.duty:
            late = tries[-1]
            if (last_call := _out_of_hours(timing, late.cooled_at, soft, hard)) is not None:
                return last_call
            why = "They will have decided before a calm letter can reach them."
            return SendWindow(late.earliest, late.earliest, before, soft, late.cooled_at, why, too_late=True)
        cooled, before = tries[0], None
    ends = [end for end in (hard, before) if end is not None]
    last = earliest_of(*ends) if ends else None
    earliest = cooled.earliest
    if last is not None and elapsed(earliest, last) < timedelta(0):
        why = PASSED
        return SendWindow(earliest, earliest, last, soft, cooled.cooled_at, why, too_late=True)
    due = _best_slot(days, earliest, soft)
    if last is not None and elapsed(due, last) < timedelta(0):
        due = earliest
    # Where the letter has to leave earlier for another reason, only that time is named.
    why = _calm_why(timing, cooled, due, soft, before if before == last else None)
    return SendWindow(earliest, due, last, soft, cooled.cooled_at, why)


def _out_of_hours(timing: Timing, cooled_at: datetime, soft: datetime, hard: datetime | None) -> SendWindow | None:
    """The last way to be read before they decide: as soon as it is cooled, on any day, while people are up; None where that is too late too.

    A letter that lies there when they meet can still be read; one that waits for four working hours before cannot.
    """
    if timing.decision_by is None:
        return None
    days = timing.days
    ready = latest_of(cooled_at, later(timing.ready_at or timing.told_at, settings.SECOND_READING))
    leaves = _while_up(days, ready)
    if elapsed(leaves, timing.decision_by) <= timedelta(0) or (
        hard is not None and elapsed(leaves, hard) < timedelta(0)
    ):
        return None
    why = (
        f"They decide soon, so it does not wait for a better hour: {on_their_clock(timing, leaves)}. Then it lies there when they meet. "
        "Read it once more first."
    )
    return SendWindow(leaves, leaves, days.local(timing.decision_by), soft, cooled_at, why)


@dataclass(frozen=True, slots=True)
class _CoolOff:
    """One way to cool off: when it is over, and the first office minute after it and the last reading."""

    cooled_at: datetime
    earliest: datetime
    why: str


def _cool_offs(timing: Timing, decision_known: bool) -> Iterator[_CoolOff]:
    """The longest first. A known decision beats the night, and then the three hours, but never the other way round."""

    def one(cooled: datetime, why: str) -> _CoolOff:
        edited = timing.ready_at or timing.told_at
        ready = latest_of(cooled, later(edited, settings.SECOND_READING))
        return _CoolOff(cooled, timing.days.open_from(_whole_minute(ready)), why)

    if timing.hot:
        day = timing.ended_at.astimezone(timing.home).date() + timedelta(days=1)
        morning = datetime.combine(day, settings.URGENT_OPENS, timing.home)
        yield one(morning, "One night first, because it still hurts a lot")
        if not decision_known:
            return
    yield one(later(timing.ended_at, settings.COOL_OFF), "Three hours to cool off first")
    if decision_known:
        tight = settings.COOL_OFF_TIGHT + settings.SECOND_READING
        yield one(
            later(timing.ended_at, tight), "Only an hour to cool off and one more reading, because they decide soon"
        )


def _best_slot(days: WorkingDays, earliest: datetime, soft: datetime) -> datetime:
    """The reader's morning: this one while it lasts, else the next if that is soon enough; no Friday afternoons."""
    day = earliest.date()
    if elapsed(earliest, days.at(day, settings.BEST_CLOSES)) >= timedelta(0):
        return latest_of(earliest, days.at(day, settings.BEST_OPENS))
    tomorrow = days.at(days.next_working(day), settings.BEST_OPENS)
    if days.ends_the_week(day):
        before_the_turn = elapsed(earliest, days.at(day, settings.FRIDAY_TURN)) > timedelta(0)
        return earliest if before_the_turn else tomorrow
    return tomorrow if elapsed(tomorrow, soft) >= timedelta(0) else earliest


def _calm_why(timing: Timing, cooled: _CoolOff, due: datetime, soft: datetime, before: datetime | None) -> str:
    morning = due.time() <= settings.BEST_CLOSES
    slot = "in their morning, where mail is read with a clear head" if morning else "in their working day"
    text = f"{cooled.why}; then {slot}, {on_their_clock(timing, due)}."
    if elapsed(cooled.cooled_at, timing.told_at) >= timedelta(0):
        text = f"There was time to cool off. Best {slot}, {on_their_clock(timing, due)}."
    if timing.optional:
        text = f"Only if you would like to: a short thank-you is enough. Best {slot}, {on_their_clock(timing, due)}."
    if before is not None:
        text += f" It should be there four working hours before they decide, by {on_their_clock(timing, before)}."
    elif elapsed(due, soft) < timedelta(0):
        text += " Later than the next working day, and still in time to be of use."
    return text


def _last_day(timing: Timing, count: int) -> datetime:
    """The end of office hours `count` working days after it ended."""
    days = timing.days
    return days.at(days.plus(days.day_of(timing.ended_at), count), settings.WORK_CLOSES)


def _while_up(days: WorkingDays, ready: datetime) -> datetime:
    """The first whole minute from then on at which people are up, on any day."""
    return days.open_from(_whole_minute(ready), settings.URGENT_OPENS, settings.URGENT_CLOSES, any_day=True)


def _whole_minute(moment: datetime) -> datetime:
    """The same minute if it has just begun, else the next: nobody sends at 09:00:27."""
    begun = moment.replace(second=0, microsecond=0)
    return begun if begun == moment else later(begun, timedelta(minutes=1))
