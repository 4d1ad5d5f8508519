"""The page where a phone of the home network types the code that this computer shows."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.surfaces.web.device import COOKIE_AGE
from afterword.surfaces.web.house import house
from afterword.surfaces.web.showing import show


@require_http_methods(["GET", "HEAD", "POST"])
def pair_page(request: HttpRequest) -> HttpResponse:
    """Ask for the code; let the phone in with the right one."""
    door = house().door
    if door.pairing is None:
        raise Http404("pair")
    if request.method != "POST":
        return show(request, "pair/page.html", {})
    if not door.pairing.accepts(request.POST.get("code", "")[:20]):
        error = _("That is not the code shown now. After five wrong ones a new code is shown.")
        return show(request, "pair/page.html", {"error": error}, 403)
    response = HttpResponseRedirect(reverse("home"))
    response.set_cookie(
        door.device.cookie_name, door.device.cookie(), max_age=COOKIE_AGE, httponly=True, samesite="Strict"
    )
    return response
