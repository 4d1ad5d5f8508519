"""The page where a reply is pasted or fetched, read, and confirmed; then the plan follows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.adapters.mailbox.account import FILE_NAME as MAILBOX_FILE
from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError
from afterword.core.reply import Reply, ReplyLabel
from afterword.surfaces.web.choices import day_in, number, one_of, out_of_date
from afterword.surfaces.web.house import app, debrief_of
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.uploads import upload_in
from afterword.use_cases.fetch_replies import fetch_replies, letters_out
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
    """A reply as it was read, with the words it was read from; `label` and `decides_on` are what is chosen so far."""

    mail: Mail
    reply: Reply
    came_on: date
    label: ReplyLabel
    decides_on: date | None


@require_http_methods(["GET", "HEAD", "POST"])
def reply_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Ask for a reply; show what it seems to say; take what the person says it is."""
    name = debrief_of(occasion_id).occasion.id
    if request.method != "POST":
        return _page(request, name)
    do = request.POST.get("do")
    if do == "confirm":
        return _confirmed(request, name)
    try:
        found = _fetched(name) if do == "fetch" else _given(request)
    except AfterwordError as error:
        return _page(request, name, error=str(error))
    return _page(request, name, found=found)


def _confirmed(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """What the person says it is, taken; where that cannot be, the same words again with what was chosen."""
    label = one_of(ReplyLabel, request.POST, "label")
    try:
        if label is None:
            raise AfterwordError(_("Please say what it is. Nothing was changed."))
        _confirm(request, occasion_id, label)
    except AfterwordError as error:
        return _page(request, occasion_id, found=_chosen(request, label), error=str(error))
    where = SHOWN_AFTER.get(label, "plan")
    return HttpResponseRedirect(reverse(where, args=[] if where == "brief" else [occasion_id]))


def _chosen(request: HttpRequest, label: ReplyLabel | None) -> Read | None:
    """The reply as the form still has it; None where its words did not come along."""
    post = request.POST
    try:
        found = _given(request)
    except AfterwordError:
        return None
    came_on = day_in(post.get("came_on", "")) or found.came_on
    return replace(found, came_on=came_on, label=label or found.label, decides_on=day_in(post.get("decides_on", "")))


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
    answers = fetch_replies(app().store, app().outbox, app().own_mailbox.mailbox, app().clock, occasion_id)
    bounced = [one for one in answers if one.reply is None]
    replies = [(one.mail, one.reply) for one in answers if one.reply is not None]
    if not replies and bounced:
        raise AfterwordError(
            _(
                "Your letter could not be delivered. Its words are safe here. Please check the address, then approve it again."
            )
        )
    if not replies:
        raise AfterwordError(_("There is no answer to this letter in your mailbox yet."))
    return _read(*replies[-1])


def _read(mail: Mail, reply: Reply) -> Read:
    home, today = app().clock.zone(), _today()
    came = mail.sent_at.astimezone(home).date() if mail.sent_at is not None else today
    return Read(mail, reply, min(came, today), reply.label, reply.day)


def _confirm(request: HttpRequest, occasion_id: str, label: ReplyLabel) -> None:
    post = request.POST
    came_on = day_in(post.get("came_on", ""))
    if came_on is None:
        raise out_of_date()
    take_reply(
        app().store,
        app().outbox,
        app().clock,
        app().check,
        occasion_id,
        label,
        came_on=came_on,
        decides_on=day_in(post.get("decides_on", "")) if label is ReplyLabel.HOLD else None,
        feedback=[post.get("feedback", "")] if "keep" in post else [],
        advised=bool(post.get("feedback", "").strip()),
        instead="instead" in post,
        version=number(post, "version"),
        voice=app().voice,
    )


def _today() -> date:
    return app().clock.now().astimezone(app().clock.zone()).date()


def _page(request: HttpRequest, occasion_id: str, *, found: Read | None = None, error: str = "") -> HttpResponse:
    kept = app().store.find(occasion_id)
    values = {
        "debrief": debrief_of(occasion_id),
        "here": "plan",
        "found": found,
        "choices": [(one, found is not None and one is found.label) for one in CHOICES],
        "told_before": kept is not None and kept.learned.outcome is not None,
        "can_look": bool(letters_out(app().outbox, occasion_id)) and (app().home / MAILBOX_FILE).exists(),
        "typed": request.POST,
        "error": error,
    }
    return show(request, "reply/page.html", values, 400 if error else 200)
