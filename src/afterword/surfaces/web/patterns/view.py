"""The page of what repeats over many occasions."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from afterword.core.learn.patterns import Share, kind_words, turn_words, wait_words
from afterword.surfaces.web.house import app
from afterword.surfaces.web.ranges import Range, in_hundred
from afterword.surfaces.web.showing import show
from afterword.use_cases.see_patterns import see_patterns


@require_safe
def patterns_page(request: HttpRequest) -> HttpResponse:
    """What repeats, as ranges with their words."""
    found = see_patterns(app().store, app().outbox)
    values = {
        "found": found,
        "kinds": [_row(one, kind_words(one)) for one in found.kinds[:8]],
        "turns": [_row(one, turn_words(one)) for one in found.turns],
        "questions": found.questions[:12],
        "waits": wait_words(found.waits) if found.waits else "",
        "here": "patterns",
    }
    return show(request, "patterns/page.html", values)


def _row(one: Share, says: str) -> Range:
    return Range(one.name, says, in_hundred(one.low), in_hundred(one.high))
