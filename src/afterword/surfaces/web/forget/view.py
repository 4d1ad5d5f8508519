"""The page that asks before it erases, and takes it back for a few minutes."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.core.occasion import AfterwordError
from afterword.ports import UnreadableError
from afterword.surfaces.web.house import app, put_away, second_thoughts
from afterword.surfaces.web.second_thoughts import MINUTES
from afterword.surfaces.web.showing import show
from afterword.use_cases.forget_occasion import forget_occasion
from afterword.use_cases.take_back_forgetting import take_back_forgetting


@require_http_methods(["GET", "HEAD", "POST"])
def forget_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Say what would go; erase it when told so."""
    try:
        forgotten = forget_occasion(app().store, occasion_id, trial=request.method != "POST", outbox=app().outbox)
    except UnreadableError as error:  # on trial only: it can be erased, but nobody can say what is in it
        return show(request, "forget/page.html", {"unreadable": str(error)})
    if forgotten is None:
        raise Http404(occasion_id)
    if request.method == "POST":
        put_away()
        held = second_thoughts.hold(forgotten) if forgotten.chapter is not None else ""
        return HttpResponseRedirect(reverse("home") + (f"?erased={held}" if held else "?erased"))
    return show(request, "forget/page.html", {"forgotten": forgotten, "minutes": MINUTES})


@require_POST
def take_back(request: HttpRequest) -> HttpResponse:
    """Keep again what was erased a moment ago.

    Raises:
        AfterwordError: its time is over.
    """
    forgotten = second_thoughts.take(request.POST.get("held", ""))
    if forgotten is None:
        raise AfterwordError(_("Its time is over: what was erased is gone for good. Everything else is as it was."))
    try:
        take_back_forgetting(app().store, app().outbox, forgotten)
    except AfterwordError:
        second_thoughts.hold(forgotten)
        raise
    return HttpResponseRedirect(reverse("see", args=[forgotten.occasion.id]))
