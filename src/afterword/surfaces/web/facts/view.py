"""The page of facts: a CV looked at and kept, facts by hand, how each can be checked, and what is taken back."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.core.bank import Check, Difference, Fact, Place, place_of
from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.choices import one_of, out_of_date
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import upload_in
from afterword.use_cases.add_fact import add_fact
from afterword.use_cases.keep_claims import keep_claims
from afterword.use_cases.list_facts import list_facts
from afterword.use_cases.mark_fact import mark_fact
from afterword.use_cases.preview_cv import Preview, preview_cv
from afterword.use_cases.retract_fact import Retracted, retract_fact

_MOST_OPEN = 4
_looked_at: dict[str, Preview] = {}


@dataclass(frozen=True, slots=True)
class Post:
    """One place with the facts that belong to it."""

    place: Place
    facts: tuple[Fact, ...]


@require_http_methods(["GET", "HEAD", "POST"])
def facts_page(request: HttpRequest) -> HttpResponse:
    """All facts; and what was asked to be done with them."""
    if request.method != "POST":
        return _page(request)
    try:
        return _done(request)
    except AfterwordError as error:
        return _page(request, error=str(error), status=400)


def _done(request: HttpRequest) -> HttpResponse:
    post, keeper = request.POST, app().bank
    do = post.get("do", "")
    if do == "read":
        return _look(request)
    if do == "keep":
        preview = _looked_at.pop(post.get("read", ""), None)
        if preview is None:
            raise out_of_date()
        told = {place: _place(post, f"{at}-") for at, (place, _claims) in enumerate(preview.places)}
        return _page(request, difference=keep_claims(keeper, preview.file, preview.reading.claims, told))
    if do == "drop":
        _looked_at.pop(post.get("read", ""), None)
    elif do == "add":
        check, where = _way(request)
        add_fact(keeper, post.get("fact", ""), _place(post, ""), check, where)
    elif do == "check":
        mark_fact(keeper, post.get("id", ""), *_way(request))
    elif do == "retract":
        taken = retract_fact(keeper, app().store, app().clock, app().check, post.get("id", ""), voice=app().voice)
        return _page(request, taken=taken)
    else:
        raise out_of_date()
    return HttpResponseRedirect(reverse("facts") + ("?added" if do == "add" else ""))


def _look(request: HttpRequest) -> HttpResponse:
    name, data = upload_in(request, "cv")
    preview = preview_cv(app().bank, name, data)
    if not preview.reading.claims:
        raise AfterwordError(_("No facts were read in %(name)s. Nothing was kept.") % {"name": preview.file})
    while len(_looked_at) >= _MOST_OPEN:
        _looked_at.pop(next(iter(_looked_at)))
    read = secrets.token_urlsafe(12)
    _looked_at[read] = preview
    placed = {claim.id for _place, claims in preview.places for claim in claims}
    values = {
        "preview": preview,
        "read": read,
        "places": [{"at": at, "place": place, "claims": claims} for at, (place, claims) in enumerate(preview.places)],
        "elsewhere": [claim for claim in preview.difference.new if claim.id not in placed],
        "skipped": preview.reading.skipped,
    }
    return show(request, "facts/confirm.html", values)


def _place(post: Any, prefix: str) -> Place:
    return Place(
        *(" ".join(post.get(f"{prefix}{name}", "").split())[:200] for name in ("employer", "title", "start", "end"))
    )


def _way(request: HttpRequest) -> tuple[Check, str]:
    check = one_of(Check, request.POST, "check") or Check.UNSAID
    where = " ".join(request.POST.get("where", "").split())[:500]
    if check is not Check.UNSAID and not where:
        raise AfterwordError(_("Say where it can be seen: the link, the certificate or the name. Nothing was changed."))
    return check, "" if check is Check.UNSAID else where


def _posts(facts: Iterable[Fact]) -> Sequence[Post]:
    found: dict[Place, list[Fact]] = {}
    for fact in facts:
        place = place_of(fact.evidence)
        found.setdefault(Place() if not (place.employer or place.title) else place, []).append(fact)
    return [Post(place, tuple(under)) for place, under in found.items()]


def _page(
    request: HttpRequest,
    *,
    error: str = "",
    difference: Difference | None = None,
    taken: Retracted | None = None,
    status: int = 200,
) -> HttpResponse:
    facts = list_facts(app().bank)
    typed = request.POST if error else {}
    values = {
        "facts": facts,
        "posts": _posts(facts),
        "checks": list(Check),
        "difference": difference,
        "taken": taken,
        "added": "added" in request.GET,
        "error": error,
        "typed": typed,
    }
    return show(request, "facts/page.html", values, status)
