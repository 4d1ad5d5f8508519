"""The page where a letter is approved, taken back, or taken along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.adapters.mailbox.account import FILE_NAME as MAILBOX_FILE
from afterword.adapters.mailbox.opening import OpenMailbox
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError
from afterword.core.send.outgoing import LIVE, Outgoing, SendState
from afterword.core.told import zone_of
from afterword.core.write.letter import LetterState
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.use_cases.approve_letter import Approval, approve_letter
from afterword.use_cases.export_letter import export_link
from afterword.use_cases.list_outgoing import list_outgoing
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_due import send_due
from afterword.use_cases.take_back_letter import take_back_letter


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form says beside the letter itself."""

    to: str = ""
    at_once: bool = False


@require_http_methods(["GET", "HEAD", "POST"])
def send_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show exactly what would leave; approve it, take it back, or let it go when its time has come."""
    debrief = debrief_of(occasion_id)
    given = request.POST if request.method == "POST" else request.GET
    asked = Asked(given.get("to", "").strip()[:320], "at_once" in given)
    if request.method != "POST":
        return _page(request, debrief, asked)
    try:
        _do(request.POST.get("do", ""), debrief.occasion.id, asked, request.POST.get("seen", ""))
    except AfterwordError as error:
        return _page(request, debrief, asked, error=str(error))
    return HttpResponseRedirect(reverse("send", args=[debrief.occasion.id]))


def outgoing_of(occasion_id: str) -> Outgoing | None:
    """The letter of this occasion that is on its way, else the one approved last."""
    own = [one for one in list_outgoing(app().outbox) if one.occasion_id == occasion_id]
    return max(own, key=lambda one: (one.state in LIVE, one.approved_at), default=None)


def _do(what: str, occasion_id: str, asked: Asked, seen: str) -> None:
    store, outbox, clock = app().store, app().outbox, app().clock
    if what == "approve":
        _approval(app().own_mailbox, occasion_id, asked, seen)
    elif what == "take_back":
        take_back_letter(outbox, clock, occasion_id)
    elif what == "send":
        own = app().own_mailbox
        send_due(store, outbox, own.mailbox, clock, own.writer, app().new_token())
    elif what in ("left", "not_left"):
        resolve_unsure(store, outbox, clock, None, occasion_id=occasion_id, left=what == "left")


def _approval(own: OpenMailbox, occasion_id: str, asked: Asked, seen: str | None = None) -> Approval:
    return approve_letter(
        app().store,
        app().outbox,
        app().clock,
        app().check,
        own.writer,
        app().new_token(),
        occasion_id,
        seen=seen,
        to=asked.to,
        at_once=asked.at_once,
    )


def _preview(debrief: Debrief, asked: Asked) -> tuple[Approval | None, str, str]:
    """What would leave; else why sending is off, or what still stands in the way."""
    try:
        own = app().own_mailbox
    except AfterwordError as error:
        return None, str(error), ""
    try:
        return _approval(own, debrief.occasion.id, asked), "", ""
    except AfterwordError as error:
        return None, "", str(error)


def _their_time(time: datetime, debrief: Debrief) -> datetime | None:
    """The same moment on the reader's clock, where that is another one."""
    home = app().clock.zone()
    there = time.astimezone(zone_of(debrief.occasion, home))
    return there.replace(tzinfo=None) if there.utcoffset() != time.astimezone(home).utcoffset() else None


def _page(request: HttpRequest, debrief: Debrief, asked: Asked, *, error: str = "") -> HttpResponse:
    letter, occasion = debrief.letter, debrief.occasion
    outgoing = outgoing_of(occasion.id)
    way = outgoing is not None and outgoing.state in LIVE
    there_is_one = bool(letter.text.strip())
    approval, switched_off, hinders = (
        _preview(debrief, asked) if there_is_one and not way and not _is_sent(outgoing) else (None, "", "")
    )
    first = occasion.people[0] if occasion.people else None
    leaves = outgoing.not_before if way and outgoing else approval.leaves_from if approval else None
    values = {
        "debrief": debrief,
        "here": "send",
        "outgoing": outgoing,
        "on_its_way": way,
        "is_sent": _is_sent(outgoing),
        "is_due": outgoing is not None and outgoing.is_due(app().clock.now()),
        "approval": approval,
        "switched_off": switched_off,
        "hinders": hinders,
        "theirs": _their_time(leaves, debrief) if leaves else None,
        "their_zone": zone_of(occasion, app().clock.zone()).key,
        "is_set_up": bool(switched_off) and (app().home / MAILBOX_FILE).exists(),
        "there_is_one": there_is_one,
        "ready": there_is_one and letter.state is LetterState.READY,
        "address": first.address if first else "",
        "link": export_link(letter, to=first, thread=occasion.thread) if there_is_one else "",
        "asked": asked,
        "error": error,
    }
    return show(request, "send/page.html", values, 400 if error else 200)


def _is_sent(outgoing: Outgoing | None) -> bool:
    return outgoing is not None and outgoing.state is SendState.SENT
