"""The pages of practice: what is due, and one question at a time with a timer."""

from __future__ import annotations

from itertools import islice

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from afterword.core.learn.practice import Grade
from afterword.core.learn.structure import Structure
from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.choices import number, one_of
from afterword.surfaces.web.house import app
from afterword.surfaces.web.showing import show
from afterword.use_cases.open_practice import open_practice
from afterword.use_cases.open_question import open_question
from afterword.use_cases.practise_question import practise_question


@require_safe
def practice_page(request: HttpRequest) -> HttpResponse:
    """What is due now, what comes later, and the whole question bank."""
    practice = open_practice(app().store, app().bank, app().clock)
    due = {one.question.key for one in practice.now}
    values = {
        "now": practice.now,
        "later": list(islice((one for one in practice.all if one.question.key not in due), 12)),
        "bank": practice.bank[:40],
        "bank_size": len(practice.bank),
        "coming": practice.coming,
        "kept": "kept" in request.GET,
        "here": "practice",
    }
    return show(request, "practice/page.html", values)


@require_http_methods(["GET", "HEAD", "POST"])
def question_page(request: HttpRequest, key: str) -> HttpResponse:
    """One question: an answer is looked at and not kept; with a grade the question comes back when it should."""
    if request.method != "POST":
        return _page(request, key)
    answer = request.POST.get("answer", "")
    try:
        seconds = number(request.POST, "seconds") if request.POST.get("seconds") else 0
        grade = one_of(Grade, request.POST, "grade")
        done = practise_question(
            app().store, app().scheduler, app().clock, key, answer, seconds=min(seconds, 3600), grade=grade
        )
    except AfterwordError as error:
        return _page(request, key, answer=answer, error=str(error))
    if grade is None:
        return _page(request, key, answer=answer, structure=done.structure)
    return HttpResponseRedirect(reverse("practice") + "?kept=1")


def _page(
    request: HttpRequest, key: str, *, answer: str = "", structure: Structure | None = None, error: str = ""
) -> HttpResponse:
    opened = open_question(app().store, app().bank, key)
    if opened is None:
        raise Http404(key)
    question, card = opened.question, opened.card
    values = {
        "question": question,
        "stories": opened.stories,
        "wordings": [one for one in question.wordings if one.asked.words != question.words][:4],
        "runs": len(card.runs) if card else 0,
        "last": card.runs[-1] if card and card.runs else None,
        "answer": answer,
        "structure": structure,
        "seconds": request.POST.get("seconds", "") if structure else "",
        "grades": list(Grade),
        "error": error,
        "here": "practice",
    }
    return show(request, "practice/question.html", values, 400 if error else 200)
