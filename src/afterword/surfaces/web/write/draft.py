"""The page for a draft that exists already: grounded, checked, and offered back repaired."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from afterword.core.ground.sheet import WORDS, where
from afterword.core.occasion import AfterwordError
from afterword.core.write.repair import Mended
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.use_cases.repair_draft import repair_draft


@require_http_methods(["GET", "HEAD", "POST"])
def draft_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Ask for a draft; then show it repaired, each change with its reason. Nothing is kept until it is taken over."""
    debrief = debrief_of(occasion_id)
    text = request.POST.get("draft", "").replace("\r\n", "\n")
    error, done = "", None
    if request.method == "POST":
        try:
            done = repair_draft(
                text,
                app().bank.bank().evidence,
                app().check,
                look=app().look,
                store=app().store,
                occasion_id=occasion_id,
                today=app().clock.now().date(),
                comparison=app().comparison,
            )
        except AfterwordError as problem:
            error = str(problem)
    values = {
        "debrief": debrief,
        "here": "write",
        "typed": text,
        "done": done,
        "sheet": _sheet(done) if done else [],
        "error": error,
    }
    return show(request, "write/draft.html", values, 400 if error else 200)


def _sheet(done: Mended) -> list[dict[str, object]]:
    """What each claim of the repaired draft rests on."""
    return [
        {"one": one, "words": WORDS[one.status], "where": where(one.evidence)}
        for one in done.grounded
        if one.evidence is not None
    ]
