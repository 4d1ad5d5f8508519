"""The page with the verdicts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.core.corrections import Answer, Change, Correction, HasNone
from afterword.core.debrief import Debrief
from afterword.core.judge.odds import odds_after
from afterword.core.judge.perspective import BASE_RATE
from afterword.core.judge.worth import standing
from afterword.core.occasion import AfterwordError, Handled, Setting, Want
from afterword.core.settings import URGENT_WITHIN
from afterword.surfaces.web.choices import about_in, number, one_of
from afterword.surfaces.web.house import app, debrief_of, sealed
from afterword.surfaces.web.judge.cards import cards_of, left_line, rest_line, speaks_for
from afterword.surfaces.web.showing import show
from afterword.use_cases.correct_moments import correct_moments


@require_http_methods(["GET", "HEAD", "POST"])
def judge_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show the verdicts; take a missing fact, whether something was settled, or whether it is still wanted."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return sealed(debrief.occasion.id) or _page(request, debrief)
    try:
        correction, where = _correction(request.POST)
        correct_moments(
            app().store,
            app().clock,
            app().check,
            debrief.occasion.id,
            [correction],
            version=number(request.POST, "version"),
            voice=app().voice,
        )
    except AfterwordError as error:
        return _page(request, debrief, error=str(error))
    if request.POST.get("back") == "write":
        return HttpResponseRedirect(reverse("write", args=[debrief.occasion.id]) + "#needs")
    return HttpResponseRedirect(reverse("judge", args=[debrief.occasion.id]) + where)


def _correction(post: QueryDict) -> tuple[Correction, str]:
    if "want" in post:
        return about_in(post, app().clock.zone()), "#worth"
    at = number(post, "moment")
    if "kind" in post:
        return Change(at, kind=post.get("kind")), f"#v{at + 1}"
    if "handled" in post:
        return Change(at, handled=one_of(Handled, post, "handled")), f"#v{at + 1}"
    if post.get("do") == "none":
        return HasNone(at), f"#v{at + 1}"
    return Answer(at, post.get("answer", "")[:2000], instead=post.get("do") == "change"), f"#v{at + 1}"


def _no_hours(debrief: Debrief) -> bool:
    """Whether what is urgent should be done as soon as possible, and not within hours: so says the plan, once they are
    over, and outside of interviews.
    """
    if debrief.occasion.setting is not Setting.INTERVIEW:
        return True
    happened = debrief.occasion.ended_at or debrief.occasion.told_at
    return happened is not None and app().clock.now() - happened > URGENT_WITHIN


def _page(request: HttpRequest, debrief: Debrief, *, error: str = "") -> HttpResponse:
    typed_at = request.POST.get("moment", "")
    cards = cards_of(debrief, request.POST.get("answer", ""), int(typed_at) if typed_at.isdecimal() else -1)
    left = debrief.judgement.left_alone
    resting = [card for card in cards if card.verdict in left]
    matters = [card for card in cards if card.verdict not in left]
    left_out = [card for card in matters if not card.deserves_a_word]
    matters = sorted((card for card in matters if card.deserves_a_word), key=lambda card: standing(card.verdict))
    values = {
        "debrief": debrief,
        "here": "judge",
        "all": cards,
        "cards": matters,
        "speaks": speaks_for(debrief, cards),
        "left_out": left_out,
        "left_line": left_line(left_out),
        "left_open": any(card.typed for card in left_out),
        "resting": resting,
        "rest_line": rest_line(resting) if resting else "",
        "no_hours": _no_hours(debrief),
        "interview": debrief.occasion.setting is Setting.INTERVIEW,
        "handled": list(Handled),
        "wants": [Want.YES, Want.UNSURE, Want.NO],
        "odds": odds_after(debrief.occasion),
        "odds_source": BASE_RATE,
        "error": error,
    }
    return show(request, "judge/page.html", values, 400 if error else 200)
