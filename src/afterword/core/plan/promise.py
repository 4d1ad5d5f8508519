"""The step for what the writer promised in the talk, or has fixed for a day since: on the day they named, else on the next working day; at once where it is late."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.plan.hour import hour_in
from afterword.core.plan.step import Step, StepKind
from afterword.core.plan.words import day_named
from afterword.core.plan.working_days import WorkingDays
from afterword.core.pledges import Pledge, is_dated
from afterword.core.shortened import shortened
from afterword.core.week import MONTHS, WEEKDAYS

_NAMED: Final = re.compile(rf"\b(?:(?P<which>that|next) )?(?P<day>{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_MONTH: Final = "|".join(MONTHS)
_OF_MONTH: Final = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b|\b(?P<month_before>{_MONTH}) (?:the )?(?P<day_after>\d{{1,2}})\b"
    r"|\bthe (?P<alone>\d{1,2})(?:st|nd|rd|th)\b"
)
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_BEFORE: Final = re.compile(r"\bbefore (?:the |next )?\Z")
_SPAN: Final = re.compile(rf"\b(?:in|within) (?P<count>{'|'.join(_COUNTS)}|\d{{1,2}}) (?P<unit>hour|day|week)s?\b")
_EVENING = time(19)
_SPOKEN: Final = re.compile(r"[\"“”]")
_LINE: Final = 110  # characters of a promise that a plan shows


def promise_step(
    pledges: Sequence[Pledge], said_at: datetime | None, told_at: datetime, home: ZoneInfo, days: WorkingDays
) -> Step:
    """One step for all that was promised; the earliest of the days that were named decides. What is late comes first of all.

    `said_at`: when the talk ended; None where that is not told.
    """
    now = told_at.astimezone(home)
    dues = dues_of(pledges, said_at.astimezone(home) if said_at else None, now, days)
    due, latest = dues[0]
    unknown = said_at is None or said_at.astimezone(home).date() == now.date()
    own = all(pledge.from_now for pledge in pledges)
    why = f"{'You have fixed a day for it' if own else 'Still open'}: {in_words(pledges)}."
    if due.date() < now.date():
        unless = "Do it" if any(pledge.missed for pledge in pledges) else "Unless it is done, do it"
        named = f" The day for it was {day_named(due.date())}." if any(map(_is_dated, pledges)) else ""
        why += f"{named} {unless} first of all, and say with it that it is late."
    elif due < latest < now and any(pledge.breach for pledge in pledges):
        why += " The hour for it is over. Do it first of all, and say with it that it is late."
    elif any(pledge.over for pledge in pledges):
        why += " The day for it is over. Do it first of all, and say with it that it is late."
        due = latest = now
        dues = dues[1:]
    elif any(pledge.is_forgotten and (unknown or not _is_dated(pledge)) for pledge in pledges):
        why += " It was left undone, so do it first of all."
        due = latest = now
        dues = dues[1:]
    return step_at(StepKind.KEEP_PROMISE, due, latest, now, f"{why}{after_that(dues, max(due, now))}")


_SENT: Final = re.compile(r"(?:e-?mail|send|forward|mail|share|upload|text)\b", re.IGNORECASE)


def can_be_sent(pledges: Iterable[Pledge]) -> bool:
    """Whether one of them is a thing that can go with a mail."""
    return any(_SENT.match(pledge.act) for pledge in pledges)


def dues_of(
    pledges: Iterable[Pledge], said_at: datetime | None, now: datetime, days: WorkingDays
) -> list[tuple[datetime, datetime]]:
    """All days in these words, each with the time by which it has to be done, the earliest first."""
    return sorted(due for pledge in pledges for due in _dues(pledge, said_at, now, days))


def in_words(pledges: Iterable[Pledge]) -> str:
    """What was said, as a plan quotes it."""
    return "; ".join(f"“{shortened(' '.join(pledge.quote.text.split()), _LINE, ' ...')}”" for pledge in pledges)


def after_that(dues: Iterable[tuple[datetime, datetime]], since: datetime) -> str:
    """The other days there are after one, as a sentence of its own; empty where there are none."""
    then = [day_named(day) for day in dict.fromkeys(one.date() for one, _ in dues) if day > since.date()]
    return f" After that: {', '.join(then)}." if then else ""


def step_at(kind: StepKind, due: datetime, latest: datetime, now: datetime, why: str) -> Step:
    """The step for what is due then, or as soon as one is awake where that is over."""
    at = due if due > now else _while_awake(now)
    return Step(kind, at, why, not_after=latest if at < latest and latest != due else None)


def is_late(pledge: Pledge, said_at: datetime | None, told_at: datetime) -> bool:
    """Whether it is told that nothing went, and its day is over; what was forgotten is late where no day is known."""
    if pledge.breach is None or pledge.act.startswith("have to"):
        return False  # "I'd have to look at my calendar" promises nothing
    if pledge.over or (said_at is None and pledge.is_forgotten):
        return True
    said_at = said_at.astimezone(told_at.tzinfo) if said_at else None
    if pledge.is_forgotten:
        return not _is_dated(pledge) or _first(pledge, said_at, told_at)[0].date() <= told_at.date()
    return is_overdue(pledge, said_at, told_at)


def is_ahead(pledge: Pledge, said_at: datetime | None, told_at: datetime) -> bool:
    """Whether its day is named and not over yet, so that nothing of it is left undone."""
    if not _is_dated(pledge) or pledge.is_forgotten or pledge.over:
        return False
    return not is_overdue(pledge, said_at.astimezone(told_at.tzinfo) if said_at else None, told_at)


def _is_dated(pledge: Pledge) -> bool:
    return is_dated(f"{pledge.act} {pledge.by}")


def is_overdue(pledge: Pledge, said_at: datetime | None, told_at: datetime) -> bool:
    """Whether the first of its days is over, or the hour that was named, counted where it was told."""
    due, latest = _first(pledge, said_at, told_at)
    return due.date() < told_at.date() or due < latest < told_at.replace(tzinfo=due.tzinfo)


def _first(pledge: Pledge, said_at: datetime | None, told_at: datetime) -> tuple[datetime, datetime]:
    zone = ZoneInfo("UTC")
    said = said_at.replace(tzinfo=zone) if said_at else None
    return min(_dues(pledge, said, told_at.replace(tzinfo=zone), WorkingDays(zone)))


def _while_awake(now: datetime) -> datetime:
    wakes, sleeps = settings.WAKING_HOURS
    if wakes <= now.time() <= sleeps:
        return now
    return datetime.combine(now.date() + timedelta(days=now.time() > sleeps), wakes, now.tzinfo)


_AND: Final = re.compile(r"\s+and\s+(?:then\s+)?|,\s*(?:then\s+)?")


def _dues(
    pledge: Pledge, said_at: datetime | None, now: datetime, days: WorkingDays
) -> list[tuple[datetime, datetime]]:
    """Each day in the words, with the time by which it has to be done: "200 today and 200 on the 15th" are two."""
    words = f"{pledge.act} {pledge.by}".strip()
    said_at = None if pledge.from_now else said_at
    dated = [part for part in _AND.split(words) if is_dated(part)]
    parts = dated if len(dated) > 1 else [words]
    found = []
    for part in parts:
        hour = hour_in(part)
        due = _due(part.lower(), hour.due, pledge, said_at, now, days)
        told = hour.latest is not None and due.time() == hour.due  # tonight has its own hour
        found.append((due, datetime.combine(due.date(), hour.latest, due.tzinfo) if told and hour.latest else due))
    return found


_SINCE: Final = 2  # days in which a weekday is the one that is over, where it is not told when it was promised


def _due(act: str, clock: time, pledge: Pledge, said: datetime | None, now: datetime, days: WorkingDays) -> datetime:
    """The day in the words at that hour, counted from the day of the talk; "before Tuesday" is the day before it."""
    said_at = said or now
    day = said_at.date()

    def on(ahead: int, at: time = clock) -> datetime:
        return datetime.combine(day + timedelta(days=ahead), at, said_at.tzinfo)

    if re.search(r"\b(?:the|that) same (?:day|night|evening)\b", act):
        return on(0, _EVENING)
    if gone := re.search(r"\b(?:last night|yesterday)\b", act):  # counted from the telling
        at = _EVENING if gone[0] == "last night" else clock
        return datetime.combine(now.date() - timedelta(days=1), at, now.tzinfo)
    if re.search(r"\b(?:today|tonight|this evening)\b", act):
        # As it is told: of the day before one says "that day", but in words that are quoted it is the day of the talk.
        was = pledge.is_forgotten or pledge.over or _SPOKEN.search(pledge.quote.text)
        return on(0, _EVENING) if was else datetime.combine(now.date(), _EVENING, now.tzinfo)
    if "tomorrow" in act or re.search(r"\b(?:next|following) (?:day|morning)\b", act):
        return on(1)
    if found := _of_month(act, day):
        return on((found - day).days - bool(found > day and re.search(r"\bbefore (?:the )?\d", act)))
    if named := _NAMED.search(act):
        ahead = (WEEKDAYS.index(named["day"]) - day.weekday()) % 7
        # "That Friday" is over when it is told, and so is a day that was forgotten where it is not known when it was promised.
        behind = (now.weekday() - WEEKDAYS.index(named["day"])) % 7
        missed = said is None and pledge.breach is not None and 1 <= behind <= _SINCE
        if named["which"] == "that" or missed or pledge.over or (pledge.is_forgotten and day == now.date()):
            return on(ahead if day + timedelta(days=ahead) <= now.date() else ahead - 7)
        next_week = named["which"] == "next" or "next week" in act
        if next_week and 0 < ahead < 7 - day.weekday():  # "next Friday", said on a Monday
            ahead += 7
        return on((ahead or (0 if pledge.missed else 7)) - bool(_BEFORE.search(act[: named.start()])))
    if span := _SPAN.search(act):
        count = _COUNTS.get(span["count"]) or int(span["count"])
        return said_at + timedelta(**{f"{span['unit']}s": count})
    if re.search(r"\b(?:end of (?:the |this )?|this )week\b", act):
        return on((4 - day.weekday()) % 7)
    if "weekend" in act:
        return on((5 - day.weekday()) % 7 or 7)
    if "next week" in act:
        return on(7 - day.weekday())
    return datetime.combine(days.plus(day, 1), clock, said_at.tzinfo)


def _of_month(act: str, said_on: date) -> date | None:
    """The next day of that number, and of that month where one is named, from the day of the talk on."""
    found = _OF_MONTH.search(act)
    if not found:
        return None
    number, month = int(found["day"] or found["day_after"] or found["alone"]), found["month"] or found["month_before"]
    for ahead in range(366):
        day = said_on + timedelta(days=ahead)
        if day.day == number and (not month or MONTHS[day.month - 1] == month):
            return day
    return None
