"""From what is known to dated steps: every rule of timing, each with its number in `core.settings`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.plan.step import Plan, Step, StepKind, in_order
from afterword.core.plan.window import SendWindow, Timing, send_window
from afterword.core.plan.words import day_and_time, day_named
from afterword.core.plan.working_days import WorkingDays, elapsed, later, latest_of

__all__ = ["SendWindow", "Timing", "make_plan", "second_look", "send_steps", "send_window"]

LAST_CHECK = "Read it once more, aloud or on another device, at least 20 minutes after the last change."
TAKEN = "You have it, so there is nothing to ask for and no answer to wait for. What is owed is best said before the first day."
TOLD_LATE = "You told this more than a day after it happened. Trust its plain facts more than its exact words."


def make_plan(timing: Timing) -> Plan:
    """All steps of one interview, in the order of their times."""
    long_ago = elapsed(timing.ended_at, timing.told_at) > settings.NOTE_GOES_STALE
    look = second_look(timing.told_at, timing.home, slips=timing.slips, long_ago=long_ago)
    steps: list[Step] = [look]
    remarks = [_brake(look)]
    if long_ago:
        remarks.append(TOLD_LATE)
    if timing.no_contact:
        why = "They do not want to be contacted. Nothing is sent; the lesson stays yours."
        steps += [_next_application(timing), Step(StepKind.LET_GO, timing.told_at, why)]
        return Plan(in_order(steps), tuple(remarks))

    last_message = leaves = None
    closed = timing.decided or timing.rejected_on is not None
    if timing.sends and (timing.duty or not closed):
        window = send_window(timing)
        if window.too_late:
            remarks.append(window.why)
        else:
            steps += send_steps(timing, window)
            leaves = timing.came_at(StepKind.SEND) or window.due
            last_message = timing.days.day_of(leaves)
    if not timing.taken:
        steps.append(_next_application(timing, leaves))
    if timing.rejected_on is not None:
        steps += _after_rejection(timing, timing.rejected_on, last_message)
    elif timing.decided:
        steps.append(Step(StepKind.LET_GO, timing.told_at, "This one is closed. Let it go; the lesson stays yours."))
    elif timing.taken:
        remarks.append(TAKEN)
    elif timing.booked:
        remarks.append("The next talk is booked, so there is nothing to ask for until then.")
    elif timing.follows_up:
        steps += _follow_ups(timing, last_message)
    elif timing.sends:
        steps += _waiting(timing)
    else:
        why = "Nothing needs to be sent. Letting go is a good ending."
        steps.append(Step(StepKind.LET_GO, timing.told_at, why))
    return Plan(in_order(steps), tuple(remarks))


# --- before it is sent -----------------------------------------------------------------------------------------------
def send_steps(timing: Timing, window: SendWindow) -> list[Step]:
    """Cooling off, the last reading, and sending."""
    steps = [Step(StepKind.SEND, window.due, window.why, window.not_before, window.not_after)]
    if elapsed(timing.told_at, window.cooled_at) > timedelta(0) and not timing.optional:
        why = "Let the first heat pass before you send anything."
        steps.append(Step(StepKind.COOL_OFF, window.cooled_at, why, timing.ended_at, window.cooled_at))
    reading = _while_awake(later(window.due, -settings.SECOND_READING), timing)
    if elapsed(timing.told_at, reading) >= timedelta(0):
        steps.append(Step(StepKind.SECOND_READING, reading, LAST_CHECK, not_after=window.due))
    return steps


def _while_awake(moment: datetime, timing: Timing) -> datetime:
    """The last waking time of the person at or before `moment`, unless that lies before it was told."""
    here = moment.astimezone(timing.home)
    wakes, sleeps = settings.WAKING_HOURS
    if wakes <= here.time() <= sleeps:
        return here
    evening = here.date() if here.time() > sleeps else here.date() - timedelta(days=1)
    awake = datetime.combine(evening, sleeps, timing.home)
    return awake if elapsed(timing.told_at, awake) >= settings.SECOND_READING else here


# --- whatever is sent ------------------------------------------------------------------------------------------------
def second_look(told_at: datetime, home: ZoneInfo, *, slips: bool = True, long_ago: bool = False) -> Step:
    """The first waking hour 44 to 72 hours after the note, where the person is. `long_ago`: it was over long before it was told."""
    first, last = (later(told_at.astimezone(home), span) for span in settings.SECOND_LOOK)
    opens, closes = settings.SECOND_LOOK_HOURS
    due = first
    if first.time() < opens:
        due = datetime.combine(first.date(), opens, home)
    elif first.time() > closes:
        due = datetime.combine(first.date() + timedelta(days=1), opens, home)
    days_on = "Two days after you told it," if long_ago else "Two days on,"
    why = f"{days_on} the same hour looks different. Read once more what you told, and say how it looks to you now."
    if slips:
        why = (
            f"{days_on} the same hour looks different. Say once more how much each slip showed and weighs. The first verdicts "
            "are covered until then, so that they do not sway you; after that both stand side by side."
        )
    return Step(StepKind.SECOND_LOOK, due, why, not_before=due, not_after=last)


def _brake(look: Step) -> str:
    times, minutes = settings.REVIEWS_BEFORE_SECOND_LOOK, settings.REVIEW_MINUTES
    how_often = {1: "once", 2: "twice"}.get(times, f"{times} times")
    return (
        f"Until {day_and_time(look.due)}, go over it {how_often} at most, {minutes} minutes each. Then leave it closed."
    )


def _next_application(timing: Timing, leaves: datetime | None = None) -> Step:
    """The morning after it was told, or the one after that where the letter `leaves` on that day: it is a day of its own."""
    day = timing.told_at.astimezone(timing.home).date() + timedelta(days=1)
    if leaves is not None and leaves.astimezone(timing.home).date() == day:
        day += timedelta(days=1)
    why = "The next application does more for you now than going over this one again."
    return Step(StepKind.NEXT_APPLICATION, datetime.combine(day, time(10), timing.home), why)


# --- after it is sent ------------------------------------------------------------------------------------------------
def _follow_ups(timing: Timing, last_message: date | None) -> list[Step]:
    days = timing.days
    promised = _promised(timing)
    if promised is not None:
        day = days.plus(promised, settings.FOLLOW_UP_AFTER_PROMISE_DAYS)
        why = f"Two working days after the day they named ({day_named(promised)})."
        if timing.promised_as:
            why = f"They said “{timing.promised_as}”, so by {day_named(promised)}. This is two working days later."
    else:
        talk = days.day_of(timing.ended_at)
        day = days.plus(max(talk, timing.heard_on or talk), settings.FOLLOW_UP_DAYS)
        why = "Seven working days after the talk: late enough to be patient, early enough to matter."
        if timing.heard_on is not None and timing.heard_on > talk:
            why = f"Seven working days after they wrote that nothing is decided ({day_named(timing.heard_on)})."
    if last_message is not None and days.between(last_message, day) < settings.MESSAGE_GAP_DAYS:
        day = days.plus(last_message, settings.MESSAGE_GAP_DAYS)
        why += " Moved so that four working days lie between two messages."
    if (later_day := _after_the_turn(day, days)) != day:
        day = later_day
        why += _TURN
    first = days.at(day, settings.BEST_OPENS)
    if elapsed(first, timing.told_at) > timedelta(0):
        first = days.open_from(timing.told_at)
        why += " That day has passed, so it is due now."
    asked = days.day_of(timing.came_at(StepKind.FOLLOW_UP_1) or first)
    again = days.plus(asked, settings.FOLLOW_UP_DAYS)
    moved = _after_the_turn(again, days)
    last = f"Seven working days later, and the last one.{_TURN if moved != again else ''}"
    second = days.at(moved, settings.BEST_OPENS)
    asked = days.day_of(timing.came_at(StepKind.FOLLOW_UP_2) or second)
    let_go = days.at(days.plus(asked, settings.LET_GO_AFTER_FOLLOW_UP_DAYS), settings.BEST_OPENS)
    steps = [
        Step(StepKind.FOLLOW_UP_1, first, f"{why} One question, no word about the slip.", first),
        Step(StepKind.FOLLOW_UP_2, second, last, second),
        Step(StepKind.LET_GO, let_go, "Ten working days after the last message. Close it kindly and keep the lesson."),
    ]
    while_waiting = _while_waiting(timing)
    if elapsed(while_waiting.due, first) > timedelta(0) and (promised is None or while_waiting.due.date() < promised):
        steps.append(while_waiting)
    park = _park(timing)
    if elapsed(first, park.due) > timedelta(0) and elapsed(park.due, let_go) > timedelta(0):
        steps.append(park)  # nobody asks how it stands and stops waiting in the same hour
    return steps


_TURN = " Moved, since between Christmas and New Year nobody is asked."


def _after_the_turn(day: date, days: WorkingDays) -> date:
    """The day itself, or the first working day of the new year where it lies between Christmas and New Year."""
    if (day.month, day.day) < (12, 24) and (day.month, day.day) != (1, 1):
        return day
    return days.next_working(date(day.year + (day.month == 12), 1, 1))


def _while_waiting(timing: Timing) -> Step:
    days = timing.days
    day = days.plus(days.day_of(latest_of(timing.ended_at, timing.told_at)), settings.WHILE_WAITING_DAYS)
    why = "Here there is nothing to do but wait. One more application makes this answer weigh less."
    return Step(StepKind.WHILE_WAITING, datetime.combine(day, time(10), timing.home), why)


def _waiting(timing: Timing) -> list[Step]:
    """Where no follow-up is sent, the matter is closed by itself."""
    days = timing.days
    count = settings.LET_GO_DAYS_PUBLIC if timing.public_sector else settings.LET_GO_DAYS
    day = days.plus(days.day_of(timing.ended_at), count)
    promised = _promised(timing)
    if promised is not None:
        day = max(day, days.plus(promised, settings.LET_GO_AFTER_FOLLOW_UP_DAYS))
    why = f"{days.between(days.day_of(timing.ended_at), day)} working days without a word. Close it kindly."
    return [_park(timing), Step(StepKind.LET_GO, days.at(day, settings.BEST_OPENS), why)]


def _promised(timing: Timing) -> date | None:
    if timing.promised_on is not None or timing.decision_by is None:
        return timing.promised_on
    return timing.days.day_of(timing.decision_by)


def _park(timing: Timing) -> Step:
    days = timing.days
    count = settings.PARK_DAYS_PUBLIC if timing.public_sector else settings.PARK_DAYS
    usual = days.at(days.plus(days.day_of(timing.ended_at), count), settings.BEST_OPENS)
    why = "By now most decisions of this kind have been made. Stop waiting for it; let it come to you."
    return Step(StepKind.PARK, usual, why)


def _after_rejection(timing: Timing, rejected_on: date, last_message: date | None) -> list[Step]:
    days = timing.days
    low, high = (days.plus(rejected_on, count) for count in settings.FEEDBACK_DAYS)
    asks = "One or two working days after the answer, ask for advice for next time."
    if last_message is not None:  # what is owed goes first, and by itself
        low = max(low, days.plus(last_message, settings.MESSAGE_GAP_DAYS))
        asks = "Once what is owed has had four working days to itself, ask for advice for next time."
    ask = days.at(low, settings.BEST_OPENS)
    if elapsed(ask, timing.told_at) > timedelta(0):
        ask = days.open_from(timing.told_at)
    high = max(high, ask.date())
    asked = timing.came_at(StepKind.FEEDBACK_REQUEST)
    remind = days.at(
        days.plus(days.day_of(asked) if asked else high, settings.FEEDBACK_REMINDER_DAYS), settings.BEST_OPENS
    )
    at_once = latest_of(timing.told_at, days.at(rejected_on, settings.BEST_OPENS))
    closes = "It has been decided. Let this answer go; the lesson stays yours. Asking for advice serves the next one."
    return [
        Step(StepKind.LET_GO, at_once, closes),
        Step(
            StepKind.FEEDBACK_REQUEST,
            ask,
            f"{asks} About 3 to 5 in 10 people get any.",
            ask,
            days.at(high, settings.WORK_CLOSES),
        ),
        Step(StepKind.FEEDBACK_REMINDER, remind, "One reminder, seven working days later, and no more.", remind),
    ]
