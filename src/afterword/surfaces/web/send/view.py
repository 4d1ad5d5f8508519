"""The page where a letter is approved, taken back, taken along, and said to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods, require_safe

from afterword.adapters.mailbox.account import FILE_NAME as MAILBOX_FILE
from afterword.adapters.mailbox.opening import OpenMailbox
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError
from afterword.core.send.approval import Approval
from afterword.core.send.draft import Draft
from afterword.core.send.outgoing import BY_ITSELF, LEFT, LIVE, Outgoing, SendState
from afterword.core.told import zone_of
from afterword.core.write.letter import LetterState
from afterword.formats.mail_file import mailto
from afterword.surfaces.web.choices import time_in
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.write.review import loose_in
from afterword.use_cases.approve_by_hand import approve_by_hand, still_approved
from afterword.use_cases.approve_letter import approve_letter
from afterword.use_cases.list_outgoing import list_outgoing
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_by_hand import not_sent_after_all, send_by_hand
from afterword.use_cases.send_due import send_due
from afterword.use_cases.take_back_letter import take_back_letter


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form says beside the letter itself."""

    to: str = ""
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class ByHand:
    """A letter that the person sends themselves: as it was approved, and how far it is."""

    draft: Draft | None = None
    sent: bool = False
    changed: bool = False
    too_early: bool = False

    @property
    def ready(self) -> bool:
        """Whether it lies in their hands, in the words they approved."""
        return self.draft is not None

    @property
    def link(self) -> str:
        """Opens it in their own mail program."""
        return mailto(self.draft) if self.draft is not None else ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What could be approved: through the mailbox and by hand; else why not. `lacks` keeps it from leaving in any way."""

    approval: Approval | None = None
    hand: Approval | None = None
    switched_off: str = ""
    hinders: str = ""
    lacks: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def send_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show exactly what would leave; approve it, take it back, or let it go when its time has come."""
    debrief = debrief_of(occasion_id)
    given = request.POST if request.method == "POST" else request.GET
    asked = Asked(given.get("to", "").strip()[:320], "at_once" in given)
    if request.method != "POST":
        return _page(request, debrief, asked)
    try:
        _do(request, debrief.occasion.id, asked)
    except AfterwordError as error:
        return _page(request, debrief, asked, error=str(error))
    return HttpResponseRedirect(reverse("send", args=[debrief.occasion.id]))


def outgoing_of(occasion_id: str) -> Outgoing | None:
    """The letter of this occasion that is on its way, else the one approved last."""
    own = [one for one in list_outgoing(app().outbox) if one.occasion_id == occasion_id]
    return max(own, key=lambda one: (one.state in LIVE, one.approved_at), default=None)


def _do(request: HttpRequest, occasion_id: str, asked: Asked) -> None:
    what, seen = request.POST.get("do", ""), request.POST.get("seen", "")
    store, outbox, clock = app().store, app().outbox, app().clock
    if what == "approve":
        _approval(app().own_mailbox, occasion_id, asked, seen)
    elif what == "approve_by_hand":
        _by_hand(occasion_id, asked, seen)
    elif what == "sent":
        send_by_hand(store, outbox, clock, occasion_id, time_in(request.POST.get("at", ""), clock.zone()))
    elif what == "not_sent":
        not_sent_after_all(store, outbox, clock, occasion_id)
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


def _by_hand(occasion_id: str, asked: Asked, seen: str | None = None) -> Approval:
    return approve_by_hand(
        app().store, app().outbox, app().clock, app().check, app().new_token(), occasion_id, seen=seen, to=asked.to
    )


def _preview(debrief: Debrief, asked: Asked) -> Preview:
    """What could be approved now."""
    name = debrief.occasion.id
    try:
        hand = _by_hand(name, Asked())
    except AfterwordError as error:
        return Preview(lacks=str(error))
    try:
        own = app().own_mailbox
    except AfterwordError as error:
        return Preview(hand=hand, switched_off=str(error))
    try:
        return Preview(_approval(own, name, asked), hand)
    except AfterwordError as error:
        return Preview(hand=hand, hinders=str(error))


@require_safe
def letter_file(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """The approved letter as an e-mail file that opens as a draft; without an approval the way to it."""
    debrief = debrief_of(occasion_id)
    outgoing = outgoing_of(debrief.occasion.id)
    if outgoing is None or not _in_hand(outgoing).ready:
        return HttpResponseRedirect(reverse("send", args=[debrief.occasion.id]))
    response = HttpResponse(app().outbox.eml(outgoing), content_type="message/rfc822")
    name = slugify(debrief.occasion.company) or "letter"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.eml"'
    return response


def _in_hand(outgoing: Outgoing | None) -> ByHand:
    """How far a letter is that the person sends themselves."""
    if outgoing is None or outgoing.state not in (SendState.IN_HAND, SendState.SENT_BY_HAND):
        return ByHand()
    if outgoing.state is SendState.SENT_BY_HAND:
        return ByHand(sent=True)
    draft = still_approved(app().store, outgoing)
    return ByHand(draft, changed=draft is None, too_early=app().clock.now() < outgoing.not_before)


def _their_time(time: datetime, debrief: Debrief) -> datetime | None:
    """The same moment on the reader's clock, where that is another one."""
    home = app().clock.zone()
    there = time.astimezone(zone_of(debrief.occasion, home))
    return there.replace(tzinfo=None) if there.utcoffset() != time.astimezone(home).utcoffset() else None


def _page(request: HttpRequest, debrief: Debrief, asked: Asked, *, error: str = "") -> HttpResponse:
    letter, occasion = debrief.letter, debrief.occasion
    outgoing = outgoing_of(occasion.id)
    by_hand = _in_hand(outgoing)
    is_sent = outgoing is not None and outgoing.state in LEFT
    way = by_hand.ready or (outgoing is not None and outgoing.state in BY_ITSELF)
    there_is_one = bool(letter.text.strip())
    asks = there_is_one and not way and not is_sent
    preview = _preview(debrief, asked) if asks else Preview()
    first = occasion.people[0] if occasion.people else None
    leaves = outgoing.not_before if way and outgoing else preview.approval.leaves_from if preview.approval else None
    values = {
        "debrief": debrief,
        "here": "send",
        "outgoing": outgoing,
        "by_hand": by_hand,
        "on_its_way": way,
        "is_sent": is_sent,
        "is_due": outgoing is not None and outgoing.is_due(app().clock.now()),
        "approval": preview.approval,
        "hand": preview.hand,
        "switched_off": preview.switched_off,
        "hinders": preview.hinders,
        "lacks": preview.lacks,
        "lacks_at": "needs" if letter.state is LetterState.NEEDS else "review",
        "asks_again": asks and not preview.lacks,
        "loose": loose_in(debrief, letter.text, app().clock.now().year) if asks else [],
        "theirs": _their_time(leaves, debrief) if leaves else None,
        "their_zone": zone_of(occasion, app().clock.zone()).key,
        "is_set_up": bool(preview.switched_off) and (app().home / MAILBOX_FILE).exists(),
        "there_is_one": there_is_one,
        "address": first.address if first else "",
        "sent_at": outgoing.ended_at if by_hand.sent and outgoing else app().clock.now(),
        "asked": asked,
        "error": error,
    }
    return show(request, "send/page.html", values, 400 if error else 200)
