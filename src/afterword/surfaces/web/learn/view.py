"""The page of what one occasion teaches: outcome, plans, feedback, work."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.core.learn.learned import Came, Root
from afterword.core.learn.second_look import Stage
from afterword.core.occasion import AfterwordError, Setting
from afterword.surfaces.web.choices import chance_in, day_in, number, one_of, out_of_date
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.words import CAME_OUTSIDE
from afterword.use_cases.give_forecast import give_forecast
from afterword.use_cases.keep_feedback import keep_feedback
from afterword.use_cases.keep_lesson import keep_lesson
from afterword.use_cases.keep_work_item import keep_work_item
from afterword.use_cases.open_second_look import open_second_look
from afterword.use_cases.review_occasion import Review, review_occasion
from afterword.use_cases.tell_outcome import tell_outcome
from afterword.use_cases.wake_lesson import wake_lesson


@require_http_methods(["GET", "HEAD", "POST"])
def learn_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show what it teaches; take an outcome, a forecast, a plan, feedback or work, one at a time."""
    review = review_occasion(app().store, occasion_id)
    if request.method != "POST":
        return _page(request, review)
    try:
        where = _take(request, review)
    except AfterwordError as error:
        return _page(request, review, error=str(error))
    return HttpResponseRedirect(reverse("learn", args=[review.occasion.id]) + where)


def _take(request: HttpRequest, review: Review) -> str:
    """Keep the one thing that was given; the part of the page to go back to."""
    post, name = request.POST, review.occasion.id
    store, clock, version = app().store, app().clock, number(request.POST, "version")
    do = post.get("do", "")
    if do == "outcome":
        came = one_of(Came, post, "came")
        if came is None:
            raise AfterwordError(_("Please tap what came of it. Nothing was changed."))
        on: date | None = day_in(post.get("on", ""))
        tell_outcome(
            store,
            app().outbox,
            clock,
            app().check,
            name,
            came,
            on=on,
            sent="sent" in post,
            instead="instead" in post,
            voice=app().voice,
            version=version,
        )
        return "#plans"
    if do == "forecast":
        chance = chance_in(post)
        if chance is None:
            raise AfterwordError(_("A forecast is a number from 5 to 95. Nothing was changed."))
        give_forecast(store, clock, name, chance, version=version)
        return "#outcome"
    if do == "plan":
        root = one_of(Root, post, "root") or Root.SLIP
        keep_lesson(store, clock, name, post.get("cue", ""), post.get("act", ""), root, version=version)
        return "#plans"
    if do in ("rest", "wake"):
        wake_lesson(store, clock, name, number(post, "at"), rest=do == "rest", version=version)
        return "#plans"
    if do == "feedback":
        on = day_in(post.get("on", ""))
        keep_feedback(store, clock, name, post.get("words", ""), who=post.get("who", ""), on=on, version=version)
        return "#feedback"
    if do == "work":
        keep_work_item(store, clock, name, post.get("text", ""), version=version)
        return "#work"
    if do in ("done", "undone"):
        at = number(post, "at")
        done, undone = (at, None) if do == "done" else (None, at)
        keep_work_item(store, clock, name, done=done, undone=undone, version=version)
        return "#work"
    raise out_of_date()


def _page(request: HttpRequest, review: Review, *, error: str = "") -> HttpResponse:
    taken = {(one.occasion, one.at) for one in review.awake}
    learned, post = review.learned, request.POST
    interview = review.occasion.setting is Setting.INTERVIEW
    look = open_second_look(app().store, app().clock, review.occasion.id).look
    values = {
        "review": review,
        "occasion": review.occasion,
        "learned": learned,
        "outcome": learned.outcome,
        "outcomes": list(Came) if interview else CAME_OUTSIDE,
        "interview": interview,
        "came": post.get("came", ""),
        "roots": [Root.STRENGTH, Root.SLIP],
        "lessons": [(at, lesson, (review.occasion.id, at) in taken) for at, lesson in enumerate(learned.lessons)],
        "others": [one for one in review.awake if one.occasion != review.occasion.id],
        "work": list(enumerate(learned.work)),
        "typed": {name: post.get(name, "") for name in ("cue", "act", "words", "who", "text", "chance")},
        "today": app().clock.now().astimezone(app().clock.zone()).date(),
        "forecast": None if look.stage is Stage.OPEN else _forecast(review),
        "look": look.stage.value,
        "opens": look.opens,
        "version": review.version,
        "error": error,
        "here": "learn",
        "id": review.occasion.id,
    }
    return show(request, "learn/page.html", values, 400 if error else 200)


def _forecast(review: Review) -> int | None:
    """The latest forecast in hundredths, where there is one."""
    if review.learned.forecasts:
        return round(100 * review.learned.forecasts[-1].p)
    return None if review.occasion.forecast is None else round(100 * review.occasion.forecast)
