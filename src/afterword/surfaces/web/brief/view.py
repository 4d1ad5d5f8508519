"""The page of the brief: what to take along, the interview ahead, and one file for the phone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterword.core.occasion import AfterwordError
from afterword.formats.phone_page import brief_page as phone_brief
from afterword.surfaces.web.choices import time_in
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.use_cases.make_brief import make_brief
from afterword.use_cases.plan_interview import plan_interview


@require_http_methods(["GET", "HEAD", "POST"])
def brief_page(request: HttpRequest) -> HttpResponse:
    """Show the brief; take when the next interview is, with whom, and what to ask."""
    if request.method != "POST":
        return _page(request)
    post = request.POST
    try:
        at = time_in(post.get("at", ""), app().clock.zone())
        if post.get("do") == "none":
            at = None
        elif at is None:
            raise AfterwordError(_("Please say when it is. Nothing was changed."))
        plan_interview(
            app().store,
            app().clock,
            at,
            company=post.get("company", ""),
            role=post.get("role", ""),
            people=post.get("people", ""),
            ask=post.get("ask", ""),
        )
    except AfterwordError as error:
        return _page(request, error=str(error))
    return HttpResponseRedirect(reverse("brief"))


@require_safe
def brief_file(request: HttpRequest) -> HttpResponse:
    """The brief as one HTML file."""
    page = phone_brief(make_brief(app().store, app().bank, app().clock), app().clock.zone())
    return HttpResponse(
        page,
        content_type="text/html; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="brief.html"'},
    )


def _page(request: HttpRequest, *, error: str = "") -> HttpResponse:
    brief, post = make_brief(app().store, app().bank, app().clock), request.POST
    coming = brief.coming
    people = "\n".join(f"{one.name} = {one.say}" if one.say else one.name for one in brief.people)
    values = {
        "brief": brief,
        "coming": coming,
        "typed": {
            "company": post.get("company", coming.company if coming else ""),
            "role": post.get("role", coming.role if coming else ""),
            "people": post.get("people", people),
            "ask": post.get("ask", "\n".join(coming.ask) if coming else ""),
            "at": post.get("at", f"{coming.at.astimezone(app().clock.zone()):%Y-%m-%dT%H:%M}" if coming else ""),
        },
        "error": error,
        "here": "brief",
    }
    return show(request, "brief/page.html", values, 400 if error else 200)
