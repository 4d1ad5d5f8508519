"""The page for the job advert and the invitation: what they say, and what of it was taken up."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.core.advert import Advert, Asked, rests_on
from afterword.core.corrections import Advertised, Correction, Invited
from afterword.core.debrief import Debrief
from afterword.core.invitation import Invitation
from afterword.core.occasion import AfterwordError
from afterword.ports import Conflict
from afterword.surfaces.web.choices import number
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import upload_in
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.import_advert import import_advert
from afterword.use_cases.import_invitation import import_invitation


@require_http_methods(["GET", "HEAD", "POST"])
def papers_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Take an advert or an invitation, and say what it told."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return _page(request, debrief)
    try:
        correction: Correction
        advert, invitation = None, None
        if request.POST.get("do") == "advert":
            advert = import_advert(*_advert_in(request))
            correction = Advertised(advert)
        else:
            invitation = import_invitation(*upload_in(request, "invitation"), app().clock.zone())
            correction = Invited(invitation)
        debrief = correct_moments(
            app().store,
            app().clock,
            app().check,
            occasion_id,
            [correction],
            version=number(request.POST, "version"),
            voice=app().voice,
        )
    except Conflict:
        raise
    except AfterwordError as error:
        return _page(request, debrief, error=str(error), status=400)
    return _page(request, debrief, advert=advert, invitation=invitation)


def _advert_in(request: HttpRequest) -> tuple[str, bytes]:
    """The advert as a file, else as it was pasted."""
    pasted = request.POST.get("pasted", "").strip()
    if not request.FILES.get("advert") and pasted:
        return _("the pasted advert"), pasted.replace("\r\n", "\n").encode()
    return upload_in(request, "advert")


def _page(
    request: HttpRequest,
    debrief: Debrief,
    *,
    advert: Advert | None = None,
    invitation: Invitation | None = None,
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    occasion = debrief.occasion
    asked = [(_("It asks for"), Asked.MUST), (_("The work"), Asked.DUTY), (_("Welcome, not needed"), Asked.PLUS)]
    values = {
        "debrief": debrief,
        "here": "see",
        "advert": advert,
        "parts": [(title, [line for line in advert.lines if line.asked is kind]) for title, kind in asked if advert],
        "touched": [moment for moment in occasion.moments if advert and rests_on(advert, moment)],
        "invitation": invitation,
        "pasted": request.POST.get("pasted", "") if error else "",
        "error": error,
    }
    return show(request, "papers/page.html", values, status)
