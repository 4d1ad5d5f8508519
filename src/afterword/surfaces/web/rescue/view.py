"""The page of the rescue card, and the card as one file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.core.learn.rescue import RESCUES
from afterword.formats.phone_page import rescue_page as phone_rescue
from afterword.surfaces.web.showing import show


@require_safe
def rescue_page(request: HttpRequest) -> HttpResponse:
    """What to do when it goes wrong during the talk; one tap opens a situation."""
    return show(request, "rescue/page.html", {"rescues": RESCUES, "here": "rescue"})


@require_safe
def rescue_file(request: HttpRequest) -> HttpResponse:
    """The rescue card as one HTML file that opens without a network."""
    return HttpResponse(
        phone_rescue(RESCUES),
        content_type="text/html; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="rescue.html"'},
    )
