"""The clock as the person sees it: in the zone that their browser named, else in that of this computer."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse

from afterword.adapters.clock import zone_named
from afterword.app import App
from afterword.core.holidays import Holidays
from afterword.core.occasion import AfterwordError
from afterword.ports import Clock

COOKIE: Final = "afterword_zone"  # set by notebook.js; it says nothing but the zone's name

_told: ContextVar[ZoneInfo | None] = ContextVar("zone of the browser", default=None)


def is_told() -> bool:
    """Whether the browser of this request named its zone."""
    return _told.get() is not None


def named(zone: ZoneInfo) -> str:
    """A zone as a person calls it."""
    return zone.key.removeprefix("Etc/").replace("_", " ")


@dataclass(frozen=True, slots=True)
class BrowserClock:
    """Another clock in the zone of whoever looks at the page. Meets `ports.Clock`."""

    clock: Clock

    def now(self) -> datetime:
        """The time now."""
        return self.clock.now().astimezone(self.zone())

    def zone(self) -> ZoneInfo:
        """The person's zone."""
        return _told.get() or self.clock.zone()

    def country_of(self, zone: str) -> str:
        """The code of the country that a zone lies in."""
        return self.clock.country_of(zone)

    def holidays(self, country: str, first: date, last: date) -> Holidays | None:
        """The public holidays of a country."""
        return self.clock.holidays(country, first, last)


def by_browser(app: App) -> App:
    """The same app with all its open parts, its clock in the zone of whoever looks."""
    if isinstance(app.clock, BrowserClock):
        return app
    return replace(
        app,
        clock=BrowserClock(app.clock),
        open_reader=lambda: app.reader,
        open_comparison=lambda: app.comparison,
        open_store=lambda _home: app.store,
        open_outbox=lambda _home: app.outbox,
        open_reminders=lambda _home: app.reminders,
        open_bank=lambda _home: app.bank,
        open_voice=lambda _home: app.voice,
    )


class Zone:
    """Django middleware: takes the zone from the browser's cookie for as long as one request lasts."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request in that zone."""
        try:
            zone = zone_named(request.COOKIES[COOKIE]) if request.COOKIES.get(COOKIE) else None
        except AfterwordError:
            zone = None
        token = _told.set(zone)
        try:
            return self._next(request)
        finally:
            _told.reset(token)
