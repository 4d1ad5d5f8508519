"""The page of forecasts against what happened."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.core import settings
from afterword.core.judge.odds import record_in_words
from afterword.core.judge.perspective import BASE_RATE
from afterword.core.learn.past import Past
from afterword.surfaces.web.house import app
from afterword.surfaces.web.ranges import Range, in_hundred
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.words import title_of, words_for
from afterword.use_cases.see_calibration import see_calibration


@require_safe
def calibration_page(request: HttpRequest) -> HttpResponse:
    """Own rate, lean and score, as far as their number allows."""
    page = see_calibration(app().store)
    rate = page.calibration.rate
    whose = _("Your interviews") if rate.n else _("Interviews in general")
    values = {
        "page": page,
        "rate": [Range(whose, record_in_words(rate), in_hundred(rate.low), in_hundred(rate.high))],
        "own": rate.n > 0,
        "general": BASE_RATE,
        "base": in_hundred(settings.BASE_RATE_UNKNOWN),
        "bins": [
            Range(
                _("You said about %(said)s in 100") % {"said": in_hundred(one.mean_forecast)},
                _("%(hits)s of %(n)s went on, likely %(low)s to %(high)s in 100. The mark is what you said.")
                % {
                    "hits": one.went_on,
                    "n": one.rate.n,
                    "low": in_hundred(one.rate.low),
                    "high": in_hundred(one.rate.high),
                },
                in_hundred(one.rate.low),
                in_hundred(one.rate.high),
                in_hundred(one.mean_forecast),
            )
            for one in page.calibration.bins
        ],
        "told": [row for past in page.told[:40] if (row := _row(past)) is not None],
        "here": "calibration",
    }
    return show(request, "calibration/page.html", values)


def _row(past: Past) -> dict[str, object] | None:
    """One interview: what was said right away and two days on, and what came."""
    case, came = past.case, past.decided
    if case is None or came is None:
        return None
    return {
        "name": title_of(past),
        "on": date_format(localtime(past.told_at), "j M Y") if past.told_at is not None else "",
        "note": None if case.note is None else in_hundred(case.note),
        "look": None if case.look is None else in_hundred(case.look),
        "came": words_for(came),
        "went_on": case.went_on,
    }
