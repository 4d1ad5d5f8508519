"""When to do what: every rule of timing, each with its number in `core.settings`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.plan.working_days import WorkingDays, later

LAST_CHECK = "Read it once more, aloud or on another device, at least 20 minutes after the last change."


@dataclass(frozen=True, slots=True)
class Timing:
    """What the plan depends on. All times are aware.

    `ended_at`: when it ended (for urgent kinds: when the slip was noticed). `ready_at`: when the letter was last changed, if
    later. `days` belong to the reader of the letter, `home` is the person's own zone. `feeling` is 0 to 10 (10 worst).
    """

    ended_at: datetime
    told_at: datetime
    days: WorkingDays
    home: ZoneInfo
    ready_at: datetime | None = None
    feeling: int = 0
    angry: bool = False
    urgent: bool = False
    duty: bool = False
    correction: bool = False
    sends: bool = True
    follows_up: bool = True
    decision_by: datetime | None = None
    promised_on: date | None = None
    public_sector: bool = False
    rejected_on: date | None = None
    no_contact: bool = False


@dataclass(frozen=True, slots=True)
class SendWindow:
    """From when, at best when, and until when a letter may leave. `too_late`: its time has passed."""

    not_before: datetime
    due: datetime
    not_after: datetime | None
    soft_deadline: datetime | None
    why: str
    too_late: bool = False


def send_window(timing: Timing) -> SendWindow:
    """When the letter should leave, on the reader's clock."""
    return _urgent_window(timing) if timing.urgent else _calm_window(timing)


def _within_hours(days: WorkingDays, moment: datetime, opens: time, closes: time, *, any_day: bool) -> datetime:
    """The first time from `moment` on inside the daily hours."""
    here = days.local(moment)
    day = here.date()
    while True:
        if any_day or days.is_working(day):
            start, end = days.at(day, opens), days.at(day, closes)
            if here <= start:
                return start
            if here <= end:
                return here
        day += timedelta(days=1)
        here = max(here, days.at(day, time(0)))


def _urgent_window(timing: Timing) -> SendWindow:
    days = timing.days
    ready = max(later(timing.ended_at, settings.COOL_OFF_URGENT), _ready_at(timing, timedelta(0)))
    due = _within_hours(days, ready, settings.URGENT_OPENS, settings.URGENT_CLOSES, any_day=True)
    aim = days.local(later(timing.ended_at, settings.URGENT_WITHIN))
    closes = days.at(days.local(due).date(), settings.URGENT_CLOSES)
    why = "This kind should leave within two hours. Fifteen minutes to breathe, then send it"
    if aim >= due:
        why += f": by {aim:%H:%M} at best, until {closes:%H:%M} at the latest."
    else:
        why += f" as soon as people are up again: from {due:%H:%M}."
        if timing.duty:
            why += " It stays due until the next stage."
    return SendWindow(due, due, None if timing.duty else closes, aim, why)


def _ready_at(timing: Timing, cool_off: timedelta) -> datetime:
    """When the letter may be thought finished: cooled since the end, and read again since the last change."""
    ready = later(timing.ended_at, cool_off)
    if timing.ready_at is not None:
        ready = max(ready, later(timing.ready_at, settings.SECOND_READING))
    return max(ready, timing.told_at)


def _after_a_night(timing: Timing) -> datetime:
    """The next morning where the person is."""
    day = timing.ended_at.astimezone(timing.home).date() + timedelta(days=1)
    return max(datetime.combine(day, settings.URGENT_OPENS, timing.home), _ready_at(timing, timedelta(0)))


def _hard_deadline(timing: Timing) -> datetime | None:
    if timing.duty:
        return None
    count = settings.CORRECTION_DEADLINE_DAYS if timing.correction else settings.HARD_DEADLINE_DAYS
    days = timing.days
    return days.at(days.plus(days.local(timing.ended_at).date(), count), settings.WORK_CLOSES)


def _calm_window(timing: Timing) -> SendWindow:
    days = timing.days
    end_day = days.local(timing.ended_at).date()
    soft = days.at(days.plus(end_day, settings.SOFT_DEADLINE_DAYS), settings.WORK_CLOSES)
    hard = _hard_deadline(timing)
    hot = timing.feeling >= settings.HOT_FEELING or timing.angry
    ready = _after_a_night(timing) if hot else _ready_at(timing, settings.COOL_OFF)
    why = "One night first, because it still hurts a lot" if hot else "Three hours to cool off first"

    if timing.decision_by is not None:
        latest = days.hours_before(timing.decision_by, settings.BEFORE_DECISION)
        earliest = _within_hours(days, ready, settings.WORK_OPENS, settings.WORK_CLOSES, any_day=False)
        if earliest > latest:
            # The known decision beats both the three hours and the night.
            tight = later(_ready_at(timing, settings.COOL_OFF_TIGHT), settings.SECOND_READING)
            earliest = _within_hours(days, tight, settings.WORK_OPENS, settings.WORK_CLOSES, any_day=False)
            why = "Only one hour to cool off and one more reading, because they decide soon"
        hard = min(hard, latest) if hard else latest
        if earliest <= latest:
            best = _best_slot(days, earliest, soft)
            due = best if best <= latest else earliest
            when = f"it should be there four working hours before they decide, so by {latest:%A %H:%M}"
            return SendWindow(earliest, due, hard, soft, f"{why}; {when}.")
        if not timing.duty:
            return SendWindow(
                earliest, earliest, hard, soft, "They will have decided before a calm letter can reach them.", True
            )
        hard = None

    earliest = _within_hours(days, ready, settings.WORK_OPENS, settings.WORK_CLOSES, any_day=False)
    due = _best_slot(days, ready, soft)
    if hard is not None and earliest > hard:
        return SendWindow(earliest, earliest, hard, soft, "The days in which this letter helps have passed.", True)
    if hard is not None and due > hard:
        due = earliest
    slot = (
        "in their morning, where it is read best"
        if days.local(due).time() <= settings.BEST_CLOSES
        else "in their working day"
    )
    late = "" if due <= soft else " It is later than the next working day; still in time to be of use."
    return SendWindow(earliest, due, hard, soft, f"{why}; then {slot}, {due:%A %H:%M}.{late}")


def _best_slot(days: WorkingDays, ready: datetime, soft: datetime) -> datetime:
    """09:00 to 11:30 of a working day, today if that is still open, else tomorrow if that is soon enough."""
    here = days.local(ready)
    day = here.date()
    if days.is_working(day) and here <= days.at(day, settings.WORK_CLOSES):
        if here <= days.at(day, settings.BEST_CLOSES):
            return max(here, days.at(day, settings.BEST_OPENS))
        if days.ends_the_week(day):
            if here < days.at(day, settings.FRIDAY_TURN):
                return here
            return days.at(days.next_working(day), settings.BEST_OPENS)
        tomorrow = days.at(days.next_working(day), settings.BEST_OPENS)
        return tomorrow if tomorrow <= soft else max(here, days.at(day, settings.WORK_OPENS))
    return days.at(days.next_working(day), settings.BEST_OPENS)


def second_look(told_at: datetime, home: ZoneInfo) -> Step:
    """The first waking hour 44 to 72 hours after the note, where the person is."""
    first, last = (later(told_at.astimezone(home), span) for span in settings.SECOND_LOOK)
    opens, closes = settings.SECOND_LOOK_HOURS
    day = first.date()
    due = first
    if first.time() < opens:
        due = datetime.combine(day, opens, home)
    elif first.time() > closes:
        due = datetime.combine(day + timedelta(days=1), opens, home)
    why = "Two days on, the same hour looks different. Rate it again before you see your first rating."
    return Step(StepKind.SECOND_LOOK, due, why, not_before=due, not_after=last)


def make_plan(timing: Timing) -> Plan:
    """All steps of one occasion, in the order of their times."""
    steps: list[Step] = []
    remarks: list[str] = []
    days, home = timing.days, timing.home
    end_day = days.local(timing.ended_at).date()
    nine = settings.BEST_OPENS
    look = second_look(timing.told_at, home)
    next_morning = datetime.combine(timing.told_at.astimezone(home).date() + timedelta(days=1), time(10), home)
    next_application = Step(
        StepKind.NEXT_APPLICATION,
        next_morning,
        "The next application does more for you now than going over this one again.",
    )
    if timing.no_contact:
        now = timing.told_at
        let_go = Step(StepKind.LET_GO, now, "They asked not to be contacted. Nothing is sent; the lesson stays yours.")
        return Plan((let_go, next_application, look))
    if timing.rejected_on is not None:
        return Plan(_after_rejection(timing, next_application, look))
    if not timing.sends:
        let_go = Step(StepKind.LET_GO, timing.told_at, "Nothing needs to be sent. Letting go is a good ending.")
        return Plan((let_go, next_application, look))

    window = send_window(timing)
    if window.too_late:
        remarks.append(window.why)
    else:
        cool = settings.COOL_OFF_URGENT if timing.urgent else settings.COOL_OFF
        cooled = later(timing.ended_at, cool)
        if cooled > timing.told_at:
            steps.append(
                Step(
                    StepKind.COOL_OFF,
                    cooled,
                    "Let the first heat pass before you send anything.",
                    timing.ended_at,
                    cooled,
                )
            )
        reading = later(window.due, -settings.SECOND_READING)
        if reading > timing.told_at:
            steps.append(Step(StepKind.SECOND_READING, reading, LAST_CHECK, not_after=window.due))
        steps.append(Step(StepKind.SEND, window.due, window.why, window.not_before, window.not_after))
    steps += [next_application, look]

    sent_day = days.local(window.due).date()
    last_message = None if window.too_late else sent_day
    if timing.follows_up:
        steps += _follow_ups(timing, end_day, last_message)
    else:
        count = settings.LET_GO_DAYS_PUBLIC if timing.public_sector else settings.LET_GO_DAYS
        let_go_day = days.plus(end_day, count)
        steps.append(
            Step(StepKind.LET_GO, days.at(let_go_day, nine), f"{count} working days without a word. Close it kindly.")
        )
    park = settings.PARK_DAYS_PUBLIC if timing.public_sector else settings.PARK_DAYS
    steps.append(
        Step(
            StepKind.PARK,
            days.at(days.plus(end_day, park), nine),
            f"{park} working days is about how long decisions take. Stop waiting actively; let it come to you.",
        )
    )
    steps.sort(key=lambda step: step.due.astimezone(UTC))
    return Plan(tuple(steps), tuple(remarks))


def _follow_ups(timing: Timing, end_day: date, last_message: date | None) -> list[Step]:
    days = timing.days
    nine = settings.BEST_OPENS
    promised = timing.promised_on or (days.local(timing.decision_by).date() if timing.decision_by else None)
    if promised is not None:
        first = days.plus(promised, settings.FOLLOW_UP_AFTER_PROMISE_DAYS)
        why = f"Two working days after the day they named ({promised:%A %d %B})."
    else:
        first = days.plus(end_day, settings.FOLLOW_UP_DAYS)
        why = "Seven working days after the talk: late enough to be patient, early enough to matter."
    if last_message is not None and days.between(last_message, first) < settings.MESSAGE_GAP_DAYS:
        first = days.plus(last_message, settings.MESSAGE_GAP_DAYS)
        why += " Moved so that four working days lie between two messages."
    told_day = days.local(timing.told_at).date()
    if first < told_day:
        first = days.this_or_next_working(told_day)
        why += " That day has passed, so it is due now."
    second = days.plus(first, settings.FOLLOW_UP_DAYS)
    let_go = days.plus(second, settings.LET_GO_AFTER_FOLLOW_UP_DAYS)
    return [
        Step(
            StepKind.FOLLOW_UP_1,
            days.at(first, nine),
            why + " One question, no word about the slip.",
            days.at(first, settings.WORK_OPENS),
        ),
        Step(
            StepKind.FOLLOW_UP_2,
            days.at(second, nine),
            "Seven working days later, and the last one.",
            days.at(second, settings.WORK_OPENS),
        ),
        Step(
            StepKind.LET_GO,
            days.at(let_go, nine),
            "Ten working days after the last follow-up. Close it kindly, keep the lesson.",
        ),
    ]


def _after_rejection(timing: Timing, next_application: Step, look: Step) -> tuple[Step, ...]:
    days = timing.days
    assert timing.rejected_on is not None
    low, high = (days.plus(timing.rejected_on, count) for count in settings.FEEDBACK_DAYS)
    reminder = days.plus(high, settings.FEEDBACK_REMINDER_DAYS)
    nine, closes = settings.BEST_OPENS, settings.WORK_CLOSES
    steps = [
        Step(StepKind.LET_GO, timing.told_at, "It has been decided. Let it go; the lesson stays yours."),
        next_application,
        Step(
            StepKind.FEEDBACK_REQUEST,
            days.at(low, nine),
            "One or two working days after the answer: ask for advice for next time. About 3 to 5 in 10 get any.",
            days.at(low, nine),
            days.at(high, closes),
        ),
        Step(
            StepKind.FEEDBACK_REMINDER,
            days.at(reminder, nine),
            "One reminder, seven working days later, and no more.",
            days.at(reminder, nine),
        ),
        look,
    ]
    return tuple(sorted(steps, key=lambda step: step.due.astimezone(UTC)))
