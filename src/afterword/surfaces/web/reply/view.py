"""The page where a reply is pasted or fetched, read, and confirmed; then the plan follows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError
from afterword.core.reply import Reply, ReplyLabel
from afterword.surfaces.web.choices import day_in, number, one_of, out_of_date
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import upload_in
from afterword.use_cases.fetch_replies import fetch_replies
from afterword.use_cases.read_replies import read_replies
from afterword.use_cases.take_reply import take_reply

CHOICES: Final = (
    ReplyLabel.REJECTION,
    ReplyLabel.NEXT_ROUND,
    ReplyLabel.HOLD,
    ReplyLabel.FEEDBACK,
    ReplyLabel.ACKNOWLEDGEMENT,
    ReplyLabel.ACTION_REQUIRED,
)
SHOWN_AFTER: Final = {ReplyLabel.NEXT_ROUND: "brief", ReplyLabel.FEEDBACK: "learn"}
"""Where it goes on; for all others at the plan."""


@dataclass(frozen=True, slots=True)
class Read:
    """A reply as it was read, with the words it was read from."""

    mail: Mail
    reply: Reply
    came_on: date


@require_http_methods(["GET", "HEAD", "POST"])
def reply_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Ask for a reply; show what it seems to say; take what the person says it is."""
    debrief = debrief_of(occasion_id)
    post = request.POST
    if request.method != "POST":
        return _page(request, occasion_id)
    try:
        if post.get("do") == "confirm":
            label = one_of(ReplyLabel, post, "label")
            if label is None:
                raise AfterwordError(_("Please say what it is. Nothing was changed."))
            _confirm(request, debrief.occasion.id, label)
            where = SHOWN_AFTER.get(label, "plan")
            return HttpResponseRedirect(reverse(where, args=[] if where == "brief" else [debrief.occasion.id]))
        found = _fetched(debrief.occasion.id) if post.get("do") == "fetch" else _given(request)
    except AfterwordError as error:
        return _page(request, occasion_id, error=str(error))
    return _page(request, occasion_id, found=found)


def _given(request: HttpRequest) -> Read:
    """The last mail of what was pasted or picked."""
    words = request.POST.get("words", "")
    if request.FILES.get("file"):
        name, data = upload_in(request, "file")
    elif words.strip():
        name, data = "reply.txt", words.encode("utf-8", "replace")
    else:
        raise AfterwordError(_("Please paste their words, or pick the mail as a file. Nothing was changed."))
    return _read(*read_replies(name, data, _today())[-1])


def _fetched(occasion_id: str) -> Read:
    answers = [
        one
        for one in fetch_replies(app().outbox, app().own_mailbox.mailbox, app().clock)
        if one.outgoing.occasion_id == occasion_id
    ]
    bounced = [one for one in answers if one.reply is None]
    replies = [(one.mail, one.reply) for one in answers if one.reply is not None]
    if not replies and bounced:
        raise AfterwordError(_("Your letter could not be delivered. Please check the address."))
    if not replies:
        raise AfterwordError(_("There is no answer to this letter in your mailbox yet."))
    return _read(*replies[-1])


def _read(mail: Mail, reply: Reply) -> Read:
    home, today = app().clock.zone(), _today()
    came = mail.sent_at.astimezone(home).date() if mail.sent_at is not None else today
    return Read(mail, reply, min(came, today))


def _confirm(request: HttpRequest, occasion_id: str, label: ReplyLabel) -> None:
    post = request.POST
    came_on = day_in(post.get("came_on", ""))
    if came_on is None:
        raise out_of_date()
    take_reply(
        app().store,
        app().clock,
        app().check,
        occasion_id,
        label,
        came_on=came_on,
        decides_on=day_in(post.get("decides_on", "")) if label is ReplyLabel.HOLD else None,
        feedback=[post.get("feedback", "")] if "keep" in post else [],
        instead="instead" in post,
        version=number(post, "version"),
        voice=app().voice,
    )


def _today() -> date:
    return app().clock.now().astimezone(app().clock.zone()).date()


def _page(request: HttpRequest, occasion_id: str, *, found: Read | None = None, error: str = "") -> HttpResponse:
    debrief = debrief_of(occasion_id)
    post = request.POST
    again = bool(error) and post.get("do") == "confirm"
    values = {
        "debrief": debrief,
        "here": "plan",
        "found": found,
        "again": again,
        "choices": [(one, found is not None and one is found.reply.label) for one in CHOICES],
        "is_set_up": any(one.occasion_id == debrief.occasion.id for one in app().outbox.outgoing()),
        "words": post.get("words", ""),
        "error": error,
    }
    return show(request, "reply/page.html", values, 400 if error else 200)
