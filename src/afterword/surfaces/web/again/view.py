"""The page of the second look: rate again first, then see both ratings."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.core.calm import SERVICES, SERVICES_SOURCE
from afterword.core.learn.second_look import HELP, Pair, Rating, Stage, brake_sentence, look_in_words, side_by_side
from afterword.core.occasion import AfterwordError, Moment, Noticed
from afterword.core.plan.step import StepKind, StepState
from afterword.surfaces.web.choices import chance_in, feeling_in, number, one_of
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.use_cases.go_over_again import go_over_again
from afterword.use_cases.look_again import look_again
from afterword.use_cases.mark_step import mark_step
from afterword.use_cases.open_second_look import SecondLookPage, open_second_look


@dataclass(frozen=True, slots=True)
class Asked:
    """A slip to rate, with what was tapped for it already."""

    number: int
    at: int
    moment: Moment
    noticed: str = ""
    weight: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def again_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show where the second look stands; take ratings, a review before it, or leave it out."""
    page = open_second_look(app().store, app().clock, occasion_id)
    if request.method != "POST":
        return _page(request, page)
    version, do = number(request.POST, "version"), request.POST.get("do", "")
    try:
        if do == "over":
            go_over_again(app().store, app().clock, page.occasion.id, feeling=feeling_in(request.POST), version=version)
            return HttpResponseRedirect(reverse("again", args=[page.occasion.id]) + "?open=1#account")
        if do in ("leave", "back"):
            state = StepState.SKIPPED if do == "leave" else StepState.WAITING
            mark_step(app().store, app().clock, page.occasion.id, StepKind.SECOND_LOOK, state, version=version)
            return HttpResponseRedirect(reverse("judge" if do == "leave" else "again", args=[page.occasion.id]))
        look_again(
            app().store,
            app().clock,
            app().check,
            page.occasion.id,
            _ratings(request.POST, page),
            forecast=chance_in(request.POST),
            feeling=feeling_in(request.POST),
            version=version,
            voice=app().voice,
        )
    except AfterwordError as error:
        return _page(request, page, error=str(error))
    return HttpResponseRedirect(reverse("again", args=[page.occasion.id]))


def _ratings(post: QueryDict, page: SecondLookPage) -> list[Rating]:
    found = []
    for at, _ in page.slips:
        noticed = one_of(Noticed, post, f"noticed{at}")
        if noticed is not None and post.get(f"weight{at}"):
            found.append(Rating(at, noticed, number(post, f"weight{at}")))
    return found


def _page(request: HttpRequest, page: SecondLookPage, *, error: str = "") -> HttpResponse:
    look = page.learned.look
    post = request.POST
    pairs: tuple[Pair, ...] = side_by_side(look) if look else ()
    account = page.occasion.account
    values = {
        "occasion": page.occasion,
        "stage": page.look.stage.value,
        "opens": page.look.opens,
        "brake": brake_sentence(page.look) if page.look.stage is Stage.RESTING else "",
        "reviews_left": page.look.reviews_left,
        "shows_account": page.look.stage is Stage.OPEN or "open" in request.GET,
        "slips": [
            Asked(count, at, moment, post.get(f"noticed{at}", ""), post.get(f"weight{at}", ""))
            for count, (at, moment) in enumerate(page.slips, 1)
        ],
        "pairs": [(account[pair.before.start : pair.before.end], pair) for pair in pairs],
        "sentence": look_in_words(look) if look else "",
        "noticed": list(Noticed),
        "weights": ("1", "2", "3", "4"),
        "numbers": [str(value) for value in range(11)],
        "feeling": post.get("feeling", ""),
        "chance": post.get("chance", ""),
        "help": HELP if page.help else "",
        "services": SERVICES,
        "services_source": SERVICES_SOURCE,
        "version": page.version,
        "error": error,
        "here": "learn",
        "id": page.occasion.id,
    }
    return show(request, "again/page.html", values, 400 if error else 200)
