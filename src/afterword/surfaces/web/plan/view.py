"""The page with the next hours and days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo, available_timezones

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError, CaseState
from afterword.core.plan.step import Step, StepKind, StepState
from afterword.core.told import zone_of
from afterword.surfaces.web.choices import about_in, number, one_of, out_of_date
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.mark_step import mark_step

_READ_THERE = frozenset({StepKind.SEND, StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2, StepKind.FEEDBACK_REQUEST})


@dataclass(frozen=True, slots=True)
class Item:
    """A step as the page shows it. `theirs` is the time where it is read, where that is another."""

    step: Step
    over: bool
    is_next: bool
    is_due: bool
    theirs: datetime | None = None

    @property
    def by_hand(self) -> bool:
        """Whether the person does it; cooling off is done by time alone."""
        return self.step.kind is not StepKind.COOL_OFF

    @property
    def until(self) -> bool:
        """Whether its latest time is worth a line."""
        return self.step.not_after is not None and self.step.not_after > self.step.due


@dataclass(frozen=True, slots=True)
class Day:
    """The steps of one day."""

    day: date
    is_today: bool
    items: tuple[Item, ...]


@require_http_methods(["GET", "HEAD", "POST"])
def plan_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show the plan; take a step that is done, or a time it counts from."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return _page(request, debrief)
    version = number(request.POST, "version")
    try:
        if "kind" in request.POST:
            kind, state = one_of(StepKind, request.POST, "kind"), one_of(StepState, request.POST, "state")
            if kind is None or state is None:
                raise out_of_date()
            mark_step(app().store, app().clock, debrief.occasion.id, kind, state, version=version)
            where = f"#s-{kind.value}"
        else:
            about = about_in(request.POST, app().clock.zone())
            correct_moments(
                app().store, app().clock, app().check, debrief.occasion.id, [about], version=version, voice=app().voice
            )
            where = ""
    except AfterwordError as error:
        return _page(request, debrief, error=str(error))
    return HttpResponseRedirect(reverse("plan", args=[debrief.occasion.id]) + where)


def days_of(steps: tuple[Step, ...], now: datetime, home: ZoneInfo, theirs: ZoneInfo) -> list[Day]:
    """The steps by the person's own days."""
    waiting = [step for step in steps if step.state is StepState.WAITING and not _has_passed(step, now)]
    upcoming = min(waiting, key=lambda step: step.due, default=None)

    def item(step: Step) -> Item:
        over = step.state is not StepState.WAITING or _has_passed(step, now)
        there = step.due.astimezone(theirs)
        other = step.kind in _READ_THERE and there.utcoffset() != step.due.astimezone(home).utcoffset()
        return Item(step, over, step is upcoming, step.due <= now, there.replace(tzinfo=None) if other else None)

    ordered = sorted(steps, key=lambda step: step.due)
    today = now.astimezone(home).date()
    return [
        Day(day, day == today, tuple(map(item, group)))
        for day, group in groupby(ordered, key=lambda step: step.due.astimezone(home).date())
    ]


def _has_passed(step: Step, now: datetime) -> bool:
    """Whether time alone has done it."""
    return step.kind is StepKind.COOL_OFF and step.due <= now


@cache
def _zones() -> tuple[str, ...]:
    """The names that people know: a continent and a city."""
    continents = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")
    return tuple(sorted(name for name in available_timezones() if name.startswith(continents) and name.count("/") == 1))


def _page(request: HttpRequest, debrief: Debrief, *, error: str = "") -> HttpResponse:
    home = app().clock.zone()
    theirs = zone_of(debrief.occasion, home)
    values = {
        "debrief": debrief,
        "here": "plan",
        "days": days_of(debrief.plan.steps, app().clock.now(), home, theirs),
        "zone": home.key,
        "their_zone": theirs.key if theirs.key != home.key else "",
        "zones": _zones(),
        "states": list(CaseState),
        "error": error,
    }
    return show(request, "plan/page.html", values, 400 if error else 200)
