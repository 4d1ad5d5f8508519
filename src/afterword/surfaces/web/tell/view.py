"""The page that asks what happened."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.core.bank import together
from afterword.core.calm import (
    CALM_GO_ON,
    CALM_NEARBY,
    CALM_STATE,
    CALM_TEXT,
    CALM_TITLE,
    SERVICES,
    SERVICES_SOURCE,
    Pause,
)
from afterword.core.occasion import AfterwordError, Setting
from afterword.core.told import Told
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import cvs_in
from afterword.use_cases.known_writer import known_writer
from afterword.use_cases.record_debrief import record_debrief

_MOST_SENT = 32
_sent: dict[str, str] = {}
"""What was told lately, by a fingerprint of the form, and the occasion it became: sent again, it is the same one."""
EXAMPLE: Final = Path(__file__).with_name("example.txt")


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed and tapped, as it was, so that nothing is lost when it has to be shown again."""

    account: str = ""
    feeling: str = ""
    chance: str = ""
    setting: str = ""

    @property
    def opened(self) -> bool:
        """Whether anything beside the account was given."""
        return bool(self.feeling or self.chance or self.setting)


@require_http_methods(["GET", "HEAD", "POST"])
def tell_page(request: HttpRequest) -> HttpResponse:
    """Ask; then read what was told, and go on to see it."""
    if request.method != "POST":
        return _ask(request, Form(EXAMPLE.read_text(encoding="utf-8")) if "example" in request.GET else Form())
    form = form_in(request.POST)
    sent = _fingerprint(request, form)
    if (known := _sent.get(sent)) and app().store.find(known) is not None:
        return HttpResponseRedirect(reverse("see", args=[known]))
    try:
        bank = app().bank.bank()
        writer, evidence = cvs_in(request, bank)
        debrief = record_debrief(
            Told(
                account=form.account,
                told_at=app().clock.now(),
                setting=Setting(form.setting) if form.setting else None,
                writer=writer or known_writer(app().store),
                feeling=_between(form.feeling, 0, 10),
                forecast=None if (chance := _between(form.chance, 0, 100)) is None else chance / 100,
                evidence=together(bank, evidence),
            ),
            app().reader,
            app().check,
            home=app().clock.zone(),
            occasion_id=app().new_id(),
            store=app().store,
            go_on="go_on" in request.POST,
            asks=True,
            voice=app().voice,
            almanac=app().clock,
        )
    except (AfterwordError, ValueError) as error:
        return _ask(request, form, _sentence(error, request))
    if isinstance(debrief, Pause):
        return _calm(request, form)
    while len(_sent) >= _MOST_SENT:
        _sent.pop(next(iter(_sent)))
    _sent[sent] = debrief.occasion.id
    return HttpResponseRedirect(reverse("see", args=[debrief.occasion.id]) + "?told")


def _fingerprint(request: HttpRequest, form: Form) -> str:
    """What tells whether a form was sent before, as after a step back: all that was typed, and the files with it."""
    files = sorted((file.name, file.size) for name in request.FILES for file in request.FILES.getlist(name))
    return sha256(repr((form, files)).encode("utf-8", "replace")).hexdigest()


@require_POST
def words_file(request: HttpRequest) -> HttpResponse:
    """The words as a plain file, for somebody who wants to keep them and stop."""
    response = HttpResponse(form_in(request.POST).account, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="my-words.txt"'
    return response


def form_in(post: QueryDict) -> Form:
    """The form as sent; browsers send line ends of two characters where one was typed."""
    return Form(
        post.get("account", "").replace("\r\n", "\n"),
        post.get("feeling", ""),
        post.get("chance", "").strip(),
        post.get("setting", ""),
    )


def _between(text: str, low: int, high: int) -> int | None:
    if not text:
        return None
    number = int(text)
    if not low <= number <= high:
        raise ValueError(text)
    return number


def _sentence(error: AfterwordError | ValueError, request: HttpRequest) -> str:
    if not isinstance(error, AfterwordError):
        return _("One of the numbers is out of its range. Your words are below, as you typed them.")
    if request.FILES:
        return _("%(error)s Your words are below, as you typed them; please pick the CV once more.") % {"error": error}
    return str(error)


def _ask(request: HttpRequest, form: Form, error: str = "") -> HttpResponse:
    values = {
        "form": form,
        "error": error,
        "example": request.method != "POST" and bool(form.account),
        "numbers": [str(number) for number in range(11)],
        "settings": list(Setting),
    }
    return show(request, "tell/page.html", values, 400 if error else 200)


def _calm(request: HttpRequest, form: Form) -> HttpResponse:
    values = {
        "form": form,
        "title": CALM_TITLE,
        "text": CALM_TEXT,
        "nearby": CALM_NEARBY,
        "state": CALM_STATE,
        "go_on": CALM_GO_ON,
        "services": SERVICES,
        "source": SERVICES_SOURCE,
    }
    return show(request, "tell/calm.html", values)
