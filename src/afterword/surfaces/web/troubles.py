"""When something does not work: one page that says what happened, what is safe, and what to do."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from afterword.core.occasion import AfterwordError
from afterword.ports import Conflict
from afterword.surfaces.web.showing import show


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened, and what to do about it."""

    title: str | Promise
    text: str | Promise


TROUBLES: Final = {
    "link": Trouble(
        _("This page needs its own link"),
        _(
            "Open the link that Afterword showed when it started. It works once and lets this browser in. "
            "If it was used already, start Afterword again for a new one. Your notes are safe."
        ),
    ),
    "address": Trouble(
        _("This is not the address of Afterword"),
        _("Afterword answers only on this computer, under the address it showed when it started. Nothing was changed."),
    ),
    "elsewhere": Trouble(
        _("This did not come from Afterword"),
        _("Another site tried to do something here. It was turned away, and nothing was changed."),
    ),
    "forged": Trouble(
        _("This page has been open for too long"),
        _("Nothing was changed. Go back, copy what you typed if it matters, and load the page once more."),
    ),
    "lost": Trouble(
        _("There is nothing here"),
        _("It may have been forgotten, or the address is not complete. All your occasions are on the first page."),
    ),
    "unclear": Trouble(
        _("That could not be understood"),
        _("Nothing was changed. Go back one page and try once more."),
    ),
    "too_much": Trouble(
        _("That is too much at once"),
        _("Nothing was kept. Go back: your words are still there. One file may have up to 2 MB."),
    ),
    "ours": Trouble(
        _("Afterword made a mistake"),
        _("It is not yours, and what was kept before is safe. Go back one page; what you typed should still be there."),
    ),
    "changed": Trouble(
        _("This was changed in another window"),
        _("Nothing was overwritten. Load the page once more to see how it stands now, then make your change again."),
    ),
}


def trouble(request: HttpRequest, status: int, name: str, text: str = "") -> HttpResponse:
    """The page for one trouble; `text` says more than the usual words where there is more to say."""
    known = TROUBLES[name]
    return show(request, "layout/trouble.html", {"title": known.title, "text": text or known.text}, status)


class Troubles:
    """Django middleware: turns what a use case raises into a page, where the page itself did not."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on."""
        return self._next(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A sentence for errors that are meant for people; for our own, a page, and a line that says where."""
        if isinstance(error, Conflict):
            return trouble(request, 409, "changed")
        if isinstance(error, AfterwordError):
            return trouble(request, 400, "unclear", str(error))
        if isinstance(error, Http404 | SuspiciousOperation | PermissionDenied):
            return None
        # The kind of error and its place, never its words: they could quote the account.
        places = traceback.extract_tb(error.__traceback__)
        place = f"{places[-1].filename}:{places[-1].lineno}" if places else "?"
        print(f"Afterword made a mistake of its own: {type(error).__name__} at {place}", file=sys.stderr)
        return trouble(request, 500, "ours")


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without the right hidden field."""
    return trouble(request, 403, "forged")


def unclear(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400."""
    return trouble(request, 400, "unclear")


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return trouble(request, 403, "elsewhere")


def lost(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return trouble(request, 404, "lost")


def ours(request: HttpRequest) -> HttpResponse:
    """500."""
    return trouble(request, 500, "ours")
