"""The page with the next hours and days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.adapters.almanac import countries
from afterword.adapters.notifier.ways import Ways
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError, CaseState, Setting
from afterword.core.plan.changes import BY_ITSELF, MarkStep, MoveStep, PlanChange, PutBack, Stand
from afterword.core.plan.inputs import remark_on
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState, in_order
from afterword.core.send.outgoing import BY_ITSELF as LEAVES_BY_ITSELF
from afterword.core.send.outgoing import LEFT, LIVE, SendState
from afterword.core.told import zone_of
from afterword.core.write.kind import AT_STEP
from afterword.surfaces.web.choices import about_in, number, one_of, out_of_date, time_in
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.words import words_in
from afterword.surfaces.web.zone import is_told, named
from afterword.use_cases.change_plan import change_plan
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.list_outgoing import list_outgoing

STEPS_AT_A_GLANCE: Final = 3
_ON_THE_LETTER = frozenset({StepKind.COOL_OFF, StepKind.SECOND_READING})
_OF_THE_LETTER = _ON_THE_LETTER | {StepKind.SEND}
_READ_THERE = frozenset(
    {StepKind.SEND, StepKind.SECOND_TRY, StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2, StepKind.FEEDBACK_REQUEST}
)


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


def days_of(
    steps: tuple[Step, ...], now: datetime, home: ZoneInfo, theirs: ZoneInfo, letter: SendState | None = None
) -> list[Day]:
    """The steps by the person's own days; of an approved letter nothing but the sending is left to do."""
    waiting = [step for step in Plan(steps).waiting if not _has_passed(step, now)]
    upcoming = _upcoming(waiting, letter)

    def item(step: Step) -> Item:
        over = step not in waiting
        there = step.due.astimezone(theirs)
        other = step.kind in _READ_THERE and there.utcoffset() != step.due.astimezone(home).utcoffset()
        return Item(step, over, step is upcoming, step.due <= now, there.replace(tzinfo=None) if other else None)

    today = now.astimezone(home).date()
    return [
        Day(day, day == today, tuple(map(item, group)))
        for day, group in groupby(in_order(steps), key=lambda step: step.stands_at.astimezone(home).date())
    ]


def _upcoming(waiting: Sequence[Step], letter: SendState | None) -> Step | None:
    done = _ON_THE_LETTER if letter in LIVE else frozenset()
    return next((step for step in in_order(waiting) if step.kind not in done), None)


@dataclass(frozen=True, slots=True)
class Ahead:
    """The one next step after this page, by how far the letter is."""

    words: str
    address: str
    says: str = ""
    main: bool = True


def _ahead(debrief: Debrief, letter: SendState | None, now: datetime) -> Ahead:
    steps = debrief.plan.steps
    sent = letter in LEFT or any(step.kind is StepKind.SEND and step.state is StepState.DONE for step in steps)
    send, write = (reverse(page, args=[debrief.occasion.id]) for page in ("send", "write"))
    if letter is SendState.IN_HAND:
        return Ahead(_("Go on to sending it"), send, _("The letter is approved."))
    if letter in LEAVES_BY_ITSELF:
        return Ahead(_("See where it is"), send, _("The letter is approved and leaves in its time."))
    if not sent:
        return Ahead(_("Go on to the letter"), write)
    waiting = [step for step in Plan(steps).waiting if not _has_passed(step, now) and step.kind not in _OF_THE_LETTER]
    following = next(iter(in_order(waiting)), None)
    if following is None:
        return Ahead(_("Back to the letter"), send, _("The letter is sent."), main=False)
    on = date_format(timezone.localtime(following.due), "l j F, H:i")
    says = _("Next: %(what)s, %(when)s.") % {"what": words_in(following.kind, debrief.occasion.setting), "when": on}
    return Ahead(_("Go to it"), f"#s-{following.kind.value}", says, main=False)


def _has_passed(step: Step, now: datetime) -> bool:
    """Whether time alone has done it."""
    return step.kind is StepKind.COOL_OFF and step.due <= now


@cache
def _zones() -> tuple[str, ...]:
    """The names that people know: a continent and a city."""
    continents = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Pacific/")
    return tuple(sorted(name for name in available_timezones() if name.startswith(continents) and name.count("/") == 1))


def _letter_of(debrief: Debrief) -> SendState | None:
    """How far the letter is, by the one approved last."""
    own = [one for one in list_outgoing(app().outbox) if one.occasion_id == debrief.occasion.id]
    return max(own, key=lambda one: (one.state in LIVE, one.approved_at)).state if own else None


def _shown_first(days: list[Day]) -> int:
    """How many days stand unfolded: all up to the next step, and as many after it as make three steps to do."""
    ahead = 0
    for at, day in enumerate(days, 1):
        ahead += sum(not item.over for item in day.items)
        if ahead >= STEPS_AT_A_GLANCE and at + 1 < len(days):
            return at
    return len(days)


def _page(request: HttpRequest, debrief: Debrief, *, error: str = "") -> HttpResponse:
    home = app().clock.zone()
    theirs = zone_of(debrief.occasion, home)
    try:
        ways = app().ways()
    except AfterwordError as trouble:
        ways, error = Ways(), error or str(trouble)
    now, letter = app().clock.now(), _letter_of(debrief)
    days = days_of(debrief.plan.steps, now, home, theirs, letter)
    behind = next((at for at, day in enumerate(days) if not all(item.over for item in day.items)), 0)
    past, days = days[:behind], days[behind:]
    first = _shown_first(days)
    with timezone.override(home):
        ahead = _ahead(debrief, letter, now)
    values = {
        "debrief": debrief,
        "here": "plan",
        "ahead": ahead,
        "past": past,
        "past_steps": sum(len(day.items) for day in past),
        "days": days[:first],
        "later": days[first:],
        "later_steps": sum(len(day.items) for day in days[first:]),
        "until": days[-1].day if days else None,
        "zone": named(home),
        "zone_is_told": is_told(),
        "their_zone": named(theirs) if theirs.key != home.key else "",
        "zones": _zones(),
        "states": list(CaseState),
        "countries": countries(),
        "on_country": remark_on(debrief.occasion.holidays),
        "among_friends": debrief.occasion.setting is Setting.PERSONAL,
        "named": "named" in request.GET,
        "free": debrief.occasion.holidays,
        "typed": request.POST if error and request.POST.get("do") == "about" else {},
        "going": debrief.plan.standing is Standing.GOING,
        "feed": request.build_absolute_uri(reverse("feed", args=[ways.feed])) if ways.feed else "",
        "remarks": debrief.plan.remarks[0 if debrief.plan.standing is Standing.GOING else 1 :],
        "stopped": debrief.plan.standing is Standing.STOPPED,
        "error": error,
    }
    return show(request, "plan/page.html", values, 400 if error else 200)
