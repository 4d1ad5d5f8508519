"""The first page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.core.occasion import Setting
from afterword.core.plan.step import Step, StepKind
from afterword.core.send.outgoing import BY_ITSELF, LIVE, SendState
from afterword.core.summary import Summary
from afterword.surfaces.web.house import app, second_thoughts
from afterword.surfaces.web.second_thoughts import ALL
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.words import stage_of, title_of, words_in
from afterword.use_cases.list_occasions import list_occasions
from afterword.use_cases.list_outgoing import list_outgoing

_ON_WRITE = frozenset({StepKind.COOL_OFF, StepKind.SECOND_READING})
_OF_THE_LETTER = _ON_WRITE | {StepKind.SEND}
WORTH_A_SEARCH: Final = 6  # fewer are seen at a glance
ON_A_PAGE: Final = 30


@dataclass(frozen=True, slots=True)
class Due:
    """What is due now, in one sentence, and where to do it."""

    sentence: str
    why: str
    address: str


@require_safe
def home_page(request: HttpRequest) -> HttpResponse:
    """What is due now, and everything that was kept."""
    now = app().clock.now()
    listed = list_occasions(app().store)
    asked = " ".join(request.GET.get("q", "").split())[:100]
    letters = _letters()
    ahead = [_with_its_step(item, letters.get(item.id)) for item in listed]
    waiting = sorted((item for item in ahead if item.next_step), key=_due_time)
    following = waiting[0] if waiting else None
    with timezone.override(app().clock.zone()):
        due = _stuck(listed, letters) or (
            _due(following, letters.get(following.id)) if following and following.is_due(now) else None
        )
    shown = [item for item in ahead if not asked or asked.casefold() in f"{title_of(item)} {item.who}".casefold()]
    given = request.GET.get("from", "")
    start = int(given) if given.isascii() and given.isdigit() and len(given) < 7 else 0
    page = shown[start : start + ON_A_PAGE]
    values = {
        "listed": listed,
        "shown": [(item, stage_of(item, letters.get(item.id)), letters.get(item.id) in BY_ITSELF) for item in page],
        "found": len(shown),
        "newer": max(0, start - ON_A_PAGE) if start else None,
        "older": start + ON_A_PAGE if start + ON_A_PAGE < len(shown) else None,
        "search": bool(asked) or len(listed) >= WORTH_A_SEARCH,
        "asked": asked,
        "due": due,
        "next": following,
        "then": _sending(following) if following and _kind(following) is StepKind.COOL_OFF else None,
        "erased": "erased" in request.GET,
        "erased_all": request.GET.get("erased") == ALL,
        "held": request.GET.get("erased", "") if second_thoughts.holds(request.GET.get("erased", "")) else "",
    }
    return show(request, "home/page.html", values)


def _letters() -> dict[str, SendState]:
    """How far the letter of each occasion is, by the one approved last."""
    approved = sorted(list_outgoing(app().outbox, app().store), key=lambda one: (one.state in LIVE, one.approved_at))
    return {one.occasion_id: one.state for one in approved}


def _with_its_step(item: Summary, letter: SendState | None) -> Summary:
    """The occasion with the step that asks for the person: of an approved letter at most the sending is left to them."""
    if item.next_step is None or item.next_step.kind not in _OF_THE_LETTER:
        return item
    if letter in BY_ITSELF:
        return replace(item, next_step=None)
    return replace(item, next_step=_sending(item)) if letter is SendState.IN_HAND else item


def _kind(item: Summary) -> StepKind | None:
    return item.next_step.kind if item.next_step else None


def _sending(item: Summary) -> Step | None:
    """When the letter is to be sent, by the plan."""
    kept = app().store.find(item.id)
    return kept.plan.first(StepKind.SEND) if kept is not None else None


def _stuck(listed: Sequence[Summary], letters: Mapping[str, SendState]) -> Due | None:
    """A letter that only the person can bring on: nobody knows whether it left."""
    for item in listed:
        if letters.get(item.id) is SendState.UNSURE:
            sentence = _("Now: find out whether your letter left. (%(who)s)") % {"who": title_of(item)}
            why = _("The line broke as it was leaving. It is never sent twice, so only you can say.")
            return Due(sentence, why, reverse("send", args=[item.id]))
    return None


def _due_time(item: Summary) -> float:
    assert item.next_step is not None
    return item.next_step.due.timestamp()


def _due(item: Summary, letter: SendState | None) -> Due:
    step = item.next_step
    assert step is not None
    sending = _sending(item) if step.kind is StepKind.COOL_OFF else None
    if sending is not None and sending.due <= app().clock.now():
        step = sending
    what = str(words_in(StepKind.SEND, item.setting))
    unwritten = letter is None and item.setting is Setting.INTERVIEW
    sentences = {
        StepKind.COOL_OFF: _("Now: read your letter again. The first heat has passed. (%(who)s)"),
        StepKind.SECOND_READING: _("Now: read your letter once more. (%(who)s)"),
        StepKind.SEND: _("Now: finish your letter and approve it. (%(who)s)")
        if unwritten
        else _("Now: %(what)s. (%(who)s)"),
        StepKind.KEEP_PROMISE: _("Now: keep what you promised. (%(who)s)"),
        StepKind.GIVE_BACK: _("Now: give back what is theirs. (%(who)s)"),
        StepKind.MAKE_GOOD: _("Now: do what you offered. (%(who)s)"),
        StepKind.NEXT_APPLICATION: _("Now: turn to the next application."),
        StepKind.SECOND_LOOK: _("Now: look at it a second time. (%(who)s)"),
        StepKind.SECOND_TRY: _("Now: reach out a second time. (%(who)s)"),
        StepKind.FOLLOW_UP_1: _("Now: ask how it stands. (%(who)s)"),
        StepKind.FOLLOW_UP_2: _("Now: ask once more, for the last time. (%(who)s)"),
        StepKind.FEEDBACK_REQUEST: _("Now: ask for advice. (%(who)s)"),
        StepKind.FEEDBACK_REMINDER: _("Now: remind them once. (%(who)s)"),
        StepKind.WHILE_WAITING: _("Now: another application while you wait. (%(who)s)"),
        StepKind.PARK: _("Now: stop waiting for an answer. (%(who)s)"),
        StepKind.LET_GO: _("Now: let it go. (%(who)s)"),
    }
    why = step.why
    if sending is not None and step.kind is StepKind.COOL_OFF:
        # That the heat has passed is said above; what counts now is when it leaves.
        on = date_format(timezone.localtime(sending.due), "l j F, H:i")
        why = _("By the plan it leaves from %(on)s on.") % {"on": on}
        step = replace(step, not_after=sending.not_after)
    if step.not_after is not None and step.not_after > step.due:
        until = date_format(timezone.localtime(step.not_after), "l j F, H:i")
        why = _("%(why)s Until %(until)s at the latest.") % {"why": why, "until": until}
    elsewhere = {
        StepKind.SEND: "write" if letter is None else "send",
        StepKind.SECOND_LOOK: "again",
        StepKind.LET_GO: "learn",
    }
    page = "write" if step.kind in _ON_WRITE else elsewhere.get(step.kind, "plan")
    said = sentences[step.kind] % {"who": title_of(item), "what": what[0].lower() + what[1:]}
    return Due(said, why, reverse(page, args=[item.id]))
