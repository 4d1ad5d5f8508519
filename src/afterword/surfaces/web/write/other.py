"""The page with any other letter about the same occasion, a call, or a talk. Nothing on it is kept."""

from __future__ import annotations

from enum import Enum
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.core.occasion import AfterwordError, Occasion, Setting
from afterword.core.write.kind import LetterKind
from afterword.core.write.manner import English, Length, Manner, Tone
from afterword.surfaces.web.choices import one_of
from afterword.surfaces.web.house import app, debrief_of, sealed
from afterword.surfaces.web.showing import show
from afterword.use_cases.prepare_call import prepare_call
from afterword.use_cases.prepare_talk import prepare_talk
from afterword.use_cases.write_letter import write_letter

_PANEL, _CALL, _TALK = "panel", "call", "talk"


@require_safe
def other_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Ask which letter, to whom and in which manner, and show it to be copied."""
    if away := sealed(occasion_id):
        return away
    debrief = debrief_of(occasion_id)
    occasion = debrief.occasion
    asked = request.GET
    values: dict[str, Any] = {
        "debrief": debrief,
        "here": "write",
        "kinds": _options(_kinds(occasion), asked.get("kind", "")),
        "people": [(person.name, person.name == asked.get("to")) for person in occasion.people],
        "tones": _options(_named(Tone, _tones()), asked.get("tone") or Tone.PLAIN),
        "englishes": _options(_named(English, _englishes()), asked.get("english") or English.BRITISH),
        "lengths": _options(_named(Length, _lengths()), asked.get("length") or Length.USUAL),
        "error": "",
    }
    if not asked.get("kind"):
        return show(request, "write/other.html", values)
    try:
        return show(request, "write/other.html", values | _written(request, occasion))
    except AfterwordError as error:
        return show(request, "write/other.html", values | {"error": str(error)}, status=400)


def _written(request: HttpRequest, occasion: Occasion) -> dict[str, Any]:
    asked, to = request.GET, request.GET.get("to", "")
    kind = asked["kind"]
    if kind == _CALL:
        script = prepare_call(app().store, app().clock, occasion.id, to=to)
        return {"script": script}
    if kind == _TALK:
        return {"outline": prepare_talk(app().store, occasion.id, to=to)}
    voice = app().voice.voice()
    manner = Manner(
        one_of(Tone, asked, "tone") or Tone.PLAIN,
        one_of(English, asked, "english") or English.BRITISH,
        one_of(Length, asked, "length") or Length.USUAL,
        voice if voice is not None and voice.on else None,
    )
    written = write_letter(
        app().store,
        app().clock,
        app().check,
        occasion.id,
        kind=None if kind == _PANEL else one_of(LetterKind, asked, "kind"),
        to="" if kind == _PANEL else to,
        everybody=kind == _PANEL,
        manner=manner,
    )
    return {"letters": list(enumerate(written, start=1)), "habit": written[0].habit}


def _options(named: dict[str, str], chosen: str) -> list[tuple[str, str, bool]]:
    return [(value, words, value == chosen) for value, words in named.items()]


def _named(kind: type[Enum], words: tuple[str, ...]) -> dict[str, str]:
    return dict(zip((one.value for one in kind), words, strict=True))


def _kinds(occasion: Occasion) -> dict[str, str]:
    """What can be asked for in this setting."""
    names = {kind.value: words for kind, words in _kind_words().items() if occasion.setting in kind.settings}
    if occasion.setting is Setting.INTERVIEW and len(occasion.people) > 1:
        names[_PANEL] = _("One for each person")
    if occasion.setting is not Setting.INTERVIEW:
        names[_TALK] = _("Outline for a talk")
    return names | {_CALL: _("Phone script")}


def _kind_words() -> dict[LetterKind, str]:
    return {
        LetterKind.THANK_YOU: _("Plain thank-you"),
        LetterKind.RECOVERY: _("Letter that puts right"),
        LetterKind.ANSWER: _("A fuller answer to a question"),
        LetterKind.EXPLANATION: _("An explanation in one sentence"),
        LetterKind.APOLOGY: _("Apology"),
        LetterKind.MAKE_GOOD: _("Note that makes good"),
        LetterKind.CORRECTION: _("Correction"),
        LetterKind.FRIEND: _("Note to a friend"),
        LetterKind.FOLLOW_UP: _("Follow-up"),
        LetterKind.LAST_FOLLOW_UP: _("Second and last follow-up"),
        LetterKind.FEEDBACK_REQUEST: _("Asking for advice after a refusal"),
        LetterKind.REJECTION_REPLY: _("Answer to a refusal"),
        LetterKind.WITHDRAWAL: _("Stepping back"),
        LetterKind.HOLD_REPLY: _("Answer to a wait"),
    }


def _tones() -> tuple[str, ...]:
    return _("Formal"), _("Plain"), _("Warm")


def _englishes() -> tuple[str, ...]:
    return _("British"), _("American")


def _lengths() -> tuple[str, ...]:
    return _("Short"), _("Usual")
