"""What the pages work with: the app, and the door of this computer. Set once, when the server starts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.conf import settings
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse

from afterword.app import App
from afterword.core.debrief import Debrief
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.second_thoughts import SecondThoughts
from afterword.surfaces.web.zone import by_browser
from afterword.use_cases.open_second_look import open_second_look
from afterword.use_cases.show_occasion import show_occasion


@dataclass(frozen=True, slots=True)
class House:
    """The app and the door to it."""

    app: App
    door: Door


_house: House | None = None

second_thoughts = SecondThoughts()


def move_in(house: House) -> None:
    """From now on the pages work with this app."""
    global _house
    put_away()
    second_thoughts.clear()
    if house.door.home and house.door.home not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append(house.door.home)
    _house = replace(house, app=by_browser(house.app))


def house() -> House:
    """The house the pages work with."""
    assert _house is not None, "the server moves in before it answers"
    return _house


def app() -> App:
    """The app the pages work with."""
    return house().app


def debrief_of(occasion_id: str) -> Debrief:
    """All there is to say on one occasion.

    Raises:
        Http404: there is none with that id.
    """
    debrief = show_occasion(app().store, app().clock, app().check, occasion_id)
    if debrief is None:
        raise Http404(occasion_id)
    return debrief


_at_hand: list[Debrief] = []


def at_hand(occasion_id: str, version: str) -> Debrief:
    """What the page in this version was made from, without thinking it through again at every pause in typing.

    Raises:
        Http404: there is no such occasion.
    """
    for debrief in _at_hand:
        if debrief.occasion.id == occasion_id and str(debrief.version) == version:
            return debrief
    debrief = debrief_of(occasion_id)
    _at_hand[:] = [debrief]
    return debrief


def put_away() -> None:
    """Nothing is at hand any more: a page must not show what was erased."""
    _at_hand.clear()


def sealed(occasion_id: str) -> HttpResponseRedirect | None:
    """Where to go instead while first ratings are hidden: the second look is due and nothing was rated again yet."""
    if open_second_look(app().store, app().clock, occasion_id).look.is_sealed:
        return HttpResponseRedirect(reverse("again", args=[occasion_id]))
    return None
