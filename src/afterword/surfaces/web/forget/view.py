"""The page that asks before it erases."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.ports import UnreadableError
from afterword.surfaces.web.house import app, put_away
from afterword.surfaces.web.showing import show
from afterword.use_cases.forget_occasion import forget_occasion


@require_http_methods(["GET", "HEAD", "POST"])
def forget_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Say what would go; erase it when told so."""
    try:
        forgotten = forget_occasion(app().store, occasion_id, trial=request.method != "POST")
    except UnreadableError as error:  # on trial only: it can be erased, but nobody can say what is in it
        return show(request, "forget/page.html", {"unreadable": str(error)})
    if forgotten is None:
        raise Http404(occasion_id)
    if request.method == "POST":
        put_away()
        return HttpResponseRedirect(reverse("home") + "?erased")
    return show(request, "forget/page.html", {"forgotten": forgotten})
