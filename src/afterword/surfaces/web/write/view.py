"""The page with the letter."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.core.check import Finding, Weight
from afterword.core.corrections import Backed, Correction, Promised
from afterword.core.debrief import Debrief, plan_items, record_of
from afterword.core.occasion import Action, AfterwordError, Setting
from afterword.core.thing_promised import given, open_promises
from afterword.core.unsaid import left_unsaid
from afterword.core.write.at_hand import WHOM_IT_HURT
from afterword.core.write.edited import in_own_words
from afterword.core.write.form import KINDNESS, SPECIFIC, WRITER
from afterword.core.write.letter import LetterState
from afterword.core.write.proof import proofs_of
from afterword.core.write.turned import turned
from afterword.ports import Conflict
from afterword.reading.foreign import is_foreign
from afterword.surfaces.web.choices import about_in, number
from afterword.surfaces.web.house import app, at_hand, debrief_of
from afterword.surfaces.web.judge.cards import cards_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import cvs_in
from afterword.surfaces.web.write.review import Loose, loose_in, marked, mended, numbered, share_of, tied
from afterword.use_cases.check_letter import check_letter
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.edit_letter import edit_letter
from afterword.use_cases.ground_letter import ground_letter


@require_http_methods(["GET", "HEAD", "POST"])
def write_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show the letter and what was found in it; take changes, a CV, a name."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return _page(request, debrief)
    try:
        if "text" in request.POST:
            return _letter(request, debrief)
        where = _about(request, debrief)
    except Conflict:
        if "text" not in request.POST:
            raise
        debrief = debrief_of(occasion_id)  # as the other window left it
        changed = _("This letter was changed in another window. Nothing was overwritten: both stand below.")
        return _page(request, debrief, error=changed, typed=_typed(request), status=409, theirs=debrief.letter.text)
    except AfterwordError as error:
        typed = _typed(request) if "text" in request.POST else None
        return _page(request, debrief, error=str(error), typed=typed, status=400)
    return HttpResponseRedirect(reverse("write", args=[debrief.occasion.id]) + where)


@require_POST
def review(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """The proofreading of the words as they stand in the box, as a part of the page. Nothing is kept."""
    debrief = at_hand(occasion_id, request.POST.get("version", ""))
    text = _typed(request)[0]
    return show(request, "write/review.html", _review(debrief, text, _findings(debrief, text)))


@require_safe
def proof_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """The claims of the letter and what backs each."""
    debrief = debrief_of(occasion_id)
    text = debrief.letter.text
    claims = tied(debrief.letter, debrief.occasion)
    values = {
        "debrief": debrief,
        "here": "write",
        "claims": claims,
        "marked": marked(text, [], claims),
        "loose": _loose(debrief),
    }
    return show(request, "write/proof.html", values)


def _loose(debrief: Debrief) -> list[Loose]:
    """Sentences of a letter in one's own words that the facts do not bear, or not fully; of English ones alone that can be said.

    Here the learnt comparison is asked too, which takes too long beside the letter.
    """
    occasion, letter, year = debrief.occasion, debrief.letter, app().clock.now().year
    found = {item.one.start: item for item in loose_in(debrief, letter.text, year)}
    if debrief.edited and letter.text.strip() and occasion.evidence and not is_foreign(letter.text):
        proven = {proof.sentence for proof in proofs_of(letter, occasion)}
        for one in ground_letter(letter.text, occasion.evidence, year=year, comparison=app().comparison):
            if not one.status.stands and one.sentence not in proven:
                found.setdefault(one.start, Loose(one))
    return [found[start] for start in sorted(found)]


def _letter(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    """What to do with the words in the box."""
    text, subject = _typed(request)
    do = request.POST.get("do", "")
    if "apply" in request.POST:
        better = mended(text, _findings(debrief, text), request.POST["apply"])
        if better is None:
            gone = _("Those words have changed meanwhile, so nothing was put in. Here is how the letter stands now.")
            return _page(request, debrief, error=gone, typed=(text, subject))
        text = better
    if do == "fresh":
        text = ""
    kept = debrief.letter
    if do in ("fresh", "as_it_is") or text.strip() != kept.text.strip() or subject != kept.subject:
        version = number(request.POST, "version")
        debrief = edit_letter(
            app().store,
            app().clock,
            app().check,
            debrief.occasion.id,
            text,
            subject=subject,
            version=version,
            voice=app().voice,
        )
    if do == "onward":
        return HttpResponseRedirect(reverse("send", args=[debrief.occasion.id]))
    return HttpResponseRedirect(reverse("write", args=[debrief.occasion.id]) + ("" if do == "fresh" else "#review"))


def _about(request: HttpRequest, debrief: Debrief) -> str:
    """More to go by: a CV, or names. Returns the place on the page where that shows."""
    said: list[Correction]
    where = "#letter"
    if request.POST.get("do") == "cv":
        _writer, evidence = cvs_in(request, app().bank.bank())
        if not evidence:
            raise AfterwordError(_("No file was picked. Pick the CV first, then read it."))
        said, where = [Backed(evidence)], "#backing"
    else:
        said = [about_in(request.POST, app().clock.zone())]
        if promised := request.POST.get("promised", "").strip():
            said.append(Promised(promised[:500]))
    correct_moments(
        app().store,
        app().clock,
        app().check,
        debrief.occasion.id,
        said,
        version=number(request.POST, "version"),
        voice=app().voice,
    )
    return where


def _typed(request: HttpRequest) -> tuple[str, str]:
    """Letter and subject as sent; browsers send line ends of two characters where one was typed."""
    text = request.POST.get("text", "").replace("\r\n", "\n")
    return text, " ".join(request.POST.get("subject", "").split())


def _findings(debrief: Debrief, text: str) -> tuple[Finding, ...]:
    if not text.strip():
        return ()
    known = plan_items(debrief.judgement.verdicts)
    return check_letter(
        text, app().check, plan=known, shape=debrief.letter.shape.value, record=record_of(debrief.occasion)
    )


def _review(debrief: Debrief, text: str, findings: tuple[Finding, ...]) -> dict[str, Any]:
    items = numbered(findings, text)
    shown = in_own_words(debrief.letter, text)
    claims = tied(shown, debrief.occasion)
    lacking = debrief.letter.state is LetterState.NEEDS and not debrief.edited and text == debrief.letter.text
    return {
        "text": text,
        "findings": items,
        "blocks": sum(finding.weight is Weight.BLOCKS for finding in findings),
        "marked": marked(text, items, claims) if text.strip() else (),
        "claims": claims,
        "lacking": lacking,
        "unsaid": left_unsaid(debrief) if lacking else (),
        "made": turned(shown, debrief.occasion),
        "loose": loose_in(debrief, text, app().clock.now().year),
        "share": share_of(debrief, text, findings),
    }


def _page(
    request: HttpRequest,
    debrief: Debrief,
    *,
    error: str = "",
    typed: tuple[str, str] | None = None,
    status: int = 200,
    theirs: str = "",
) -> HttpResponse:
    """The page; `theirs` are the words of another window, to be seen beside those that were typed."""
    occasion, letter = debrief.occasion, debrief.letter
    text, subject = typed if typed is not None else (letter.text, letter.subject)
    findings = debrief.findings if typed is None else _findings(debrief, text)
    asks = [
        name
        for name, known in (("writer", occasion.writer), ("to", occasion.people), ("company", occasion.company))
        if (not known or (name == "to" and WHOM_IT_HURT in debrief.needs))
        and (name != "company" or occasion.setting is Setting.INTERVIEW)
    ]
    liked = next((asked for asked in (SPECIFIC, KINDNESS) if asked in debrief.needs), "")
    if liked and not debrief.edited:
        asks.append("liked")
    if not debrief.edited and any(given(occasion, pledge) is None for pledge in open_promises(occasion)):
        asks.append("promised")
    missing = [card for card in cards_of(debrief) if card.verdict.needs and card.verdict.in_letter]
    asked = (
        {card.verdict.needs for card in missing}
        | ({WRITER} if "writer" in asks else set())
        | ({liked} if "liked" in asks else set())
    )
    values = _review(debrief, text, findings) | {
        "debrief": debrief,
        "here": "write",
        "subject": subject,
        "edited": debrief.edited,
        "asks": asks,
        "liked": liked,
        "said": "" if typed or not error else " ".join(request.POST.get("liked", "").split()),
        "missing": missing,
        "questions": [need for need in debrief.needs if need not in asked],
        "waits": any(verdict.awaits_word for verdict in debrief.judgement.verdicts),
        "evidence": occasion.evidence,
        "has_cv": any(not piece.is_answer for piece in occasion.evidence),
        "error": error,
        "theirs": theirs,
        "talk": occasion.setting is not Setting.INTERVIEW
        and any(verdict.action.rank >= Action.CORRECT.rank for verdict in debrief.judgement.verdicts),
    }
    return show(request, "write/page.html", values, status)
