"""The steps as a calendar: a file to take along, and an address that a calendar program may ask again and again."""

from __future__ import annotations

import hmac

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from afterword.adapters.notifier.ways import close_feed, open_feed
from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.house import app, debrief_of
from afterword.use_cases.make_calendar import make_calendar


@require_safe
def feed_file(request: HttpRequest, secret: str) -> HttpResponse:
    """All steps, for whoever knows the secret. Calendar programs bring no cookie, so the address alone opens it."""
    known = app().ways().feed
    if not known or not hmac.compare_digest(known.encode(), secret.encode()):
        raise Http404(request.path)
    return _calendar(make_calendar(app().store, app().clock))


@require_safe
def calendar_file(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """The steps of one plan as a file."""
    debrief = debrief_of(occasion_id)
    try:
        return _calendar(make_calendar(app().store, app().clock, debrief.occasion.id), "plan.ics")
    except AfterwordError as error:
        raise Http404(str(error)) from error


@require_POST
def feed_switch(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Switch the address on, with a new secret, or off."""
    if request.POST.get("do") == "on":
        open_feed(app().home)
    else:
        close_feed(app().home)
    return HttpResponseRedirect(reverse("plan", args=[occasion_id]) + "#calendar")


def _calendar(data: bytes, name: str = "") -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'} if name else {}
    return HttpResponse(data, content_type="text/calendar; charset=utf-8", headers=headers)
