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

from afterword.adapters.almanac import countries
from afterword.adapters.notifier.ways import Ways
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError, CaseState
from afterword.core.plan.changes import BY_ITSELF, MarkStep, MoveStep, PlanChange, PutBack, Stand
from afterword.core.plan.inputs import remark_on
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState, in_order
from afterword.core.told import zone_of
from afterword.core.write.kind import AT_STEP
from afterword.surfaces.web.choices import about_in, number, one_of, out_of_date, time_in
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.zone import is_told, named
from afterword.use_cases.change_plan import change_plan
from afterword.use_cases.correct_moments import correct_moments

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
        return self.step.kind not in BY_ITSELF

    @property
    def can_move(self) -> bool:
        """Whether it has a time that the person may choose."""
        return self.by_hand and self.step.state is StepState.WAITING and not self.over

    @property
    def letter(self) -> str:
        """The kind of letter that it opens, where it is another than the letter of the occasion."""
        kind = AT_STEP.get(self.step.kind)
        return kind.value if kind is not None and self.step.state is StepState.WAITING else ""

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
    """Show the plan; take a step that is done or moved, a pause, or a time the plan counts from."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return _page(request, debrief)
    version = number(request.POST, "version")
    try:
        change, where = _change_in(request)
        if change is not None:
            change_plan(app().store, app().clock, debrief.occasion.id, [change], outbox=app().outbox, version=version)
        else:
            about = about_in(request.POST, app().clock.zone())
            correct_moments(
                app().store, app().clock, app().check, debrief.occasion.id, [about], version=version, voice=app().voice
            )
    except AfterwordError as error:
        return _page(request, debrief, error=str(error))
    return HttpResponseRedirect(reverse("plan", args=[debrief.occasion.id]) + where)


def _change_in(request: HttpRequest) -> tuple[PlanChange | None, str]:
    """The change that was asked for, and where on the page it shows; None where the plan only counts anew."""
    post = request.POST
    standing = one_of(Standing, post, "standing")
    if standing is not None:
        return Stand(standing), "#standing"
    kind = one_of(StepKind, post, "kind")
    if kind is None:
        return None, "?named=1#where" if post.get("back") == "where" else "#counts"
    where, state = f"#s-{kind.value}", one_of(StepState, post, "state")
    if state is not None:
        return MarkStep(kind, state), where
    if post.get("do") == "put_back":
        return PutBack(kind), where
    to = time_in(post.get("to", ""), app().clock.zone())
    if post.get("do") != "move" or to is None:
        raise out_of_date()
    return MoveStep(kind, to), where


def days_of(steps: tuple[Step, ...], now: datetime, home: ZoneInfo, theirs: ZoneInfo) -> list[Day]:
    """The steps by the person's own days."""
    waiting = [step for step in Plan(steps).waiting if not _has_passed(step, now)]
    upcoming = next(iter(in_order(waiting)), None)

    def item(step: Step) -> Item:
        over = step not in waiting
        there = step.due.astimezone(theirs)
        other = step.kind in _READ_THERE and there.utcoffset() != step.due.astimezone(home).utcoffset()
        return Item(step, over, step is upcoming, step.due <= now, there.replace(tzinfo=None) if other else None)

    today = now.astimezone(home).date()
    return [
        Day(day, day == today, tuple(map(item, group)))
        for day, group in groupby(in_order(steps), key=lambda step: step.due.astimezone(home).date())
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
    try:
        ways = app().ways()
    except AfterwordError as trouble:
        ways, error = Ways(), error or str(trouble)
    values = {
        "debrief": debrief,
        "here": "plan",
        "days": days_of(debrief.plan.steps, app().clock.now(), home, theirs),
        "zone": named(home),
        "zone_is_told": is_told(),
        "their_zone": named(theirs) if theirs.key != home.key else "",
        "zones": _zones(),
        "states": list(CaseState),
        "countries": countries(),
        "on_country": remark_on(debrief.occasion.holidays),
        "named": "named" in request.GET,
        "free": debrief.occasion.holidays,
        "going": debrief.plan.standing is Standing.GOING,
        "feed": request.build_absolute_uri(reverse("feed", args=[ways.feed])) if ways.feed else "",
        "remarks": debrief.plan.remarks[0 if debrief.plan.standing is Standing.GOING else 1 :],
        "sent": any(step.kind is StepKind.SEND and step.state is StepState.DONE for step in debrief.plan.steps),
        "stopped": debrief.plan.standing is Standing.STOPPED,
        "error": error,
    }
    return show(request, "plan/page.html", values, 400 if error else 200)
