"""The page of everything that is kept: take it along, bring it in, erase it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.core.archive import BroughtIn
from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.house import app, put_away, second_thoughts
from afterword.surfaces.web.second_thoughts import ALL
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import upload_in
from afterword.use_cases.bring_in import bring_in
from afterword.use_cases.erase_everything import erase_everything
from afterword.use_cases.take_along import take_along


@require_http_methods(["GET", "HEAD", "POST"])
def keeping_page(request: HttpRequest) -> HttpResponse:
    """Show how much is kept; bring a file in."""
    if request.method != "POST":
        return _page(request)
    try:
        name, data = upload_in(request, "archive")
        brought = bring_in(app().store, app().bank, app().voice, app().outbox, app().clock, {name: data})
    except AfterwordError as error:
        return _page(request, error=str(error))
    put_away()
    return _page(request, brought=brought)


@require_safe
def archive_file(request: HttpRequest) -> HttpResponse:
    """Everything as one zip."""
    taken = take_along(app().store, app().bank, app().voice, app().outbox)
    return HttpResponse(
        taken.data,
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="afterword-{app().clock.now():%Y-%m-%d}.zip"'},
    )


@require_POST
def erase_page(request: HttpRequest) -> HttpResponse:
    """Erase all of it, once the word was typed."""
    if request.POST.get("word", "").strip().casefold() != _("erase").casefold():
        return _page(request, error=_("Nothing was erased. Type the word into the box if you mean it."), erasing=True)
    erase_everything(app().store, app().bank, app().voice, app().outbox)
    put_away()
    second_thoughts.clear()
    return HttpResponseRedirect(reverse("home") + f"?erased={ALL}")


def _page(
    request: HttpRequest, *, error: str = "", brought: BroughtIn | None = None, erasing: bool = False
) -> HttpResponse:
    kept = erase_everything(app().store, app().bank, app().voice, app().outbox, trial=True)
    values = {"kept": kept, "error": error, "brought": brought, "erasing": erasing}
    return show(request, "keeping/page.html", values, 400 if error else 200)
