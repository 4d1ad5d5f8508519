"""Read a reply: a refusal, a next round, a wait, or something else."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime

import click

from afterword.app import App
from afterword.core.mail import Mail
from afterword.core.occasion import AfterwordError
from afterword.core.reply import Reply, ReplyLabel, reply_json
from afterword.formats.mail import MOST_BYTES
from afterword.ports import kept_as
from afterword.surfaces.cli.terminal.intake import DAY, bytes_of
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.fetch_replies import fetch_replies
from afterword.use_cases.read_replies import read_replies
from afterword.use_cases.take_reply import take_reply

ALSO_CALLED = {"refusal": ReplyLabel.REJECTION, "wait": ReplyLabel.HOLD}
"""Words that the answers of this command have for them."""
NAMED = {
    one.value.replace("_", "-"): one for one in ReplyLabel if one not in (ReplyLabel.UNCLEAR, ReplyLabel.OTHER)
} | ALSO_CALLED
LABELS = click.Choice(list(NAMED))
SAYS = {
    ReplyLabel.REJECTION: "It reads as a refusal.",
    ReplyLabel.NEXT_ROUND: "It goes on: they want to see you again, or make you an offer.",
    ReplyLabel.HOLD: "Nothing is decided yet. They ask you to wait.",
    ReplyLabel.FEEDBACK: "They tell you what they thought.",
    ReplyLabel.ACKNOWLEDGEMENT: "It arrived. More is not said.",
    ReplyLabel.ACTION_REQUIRED: "They need something from you.",
    ReplyLabel.OTHER: "It does not seem to be an answer to your matter.",
    ReplyLabel.UNCLEAR: "It is not clear what it says.",
}
OFFERS = "It goes on: they offer it to you."
NOT_DELIVERED = (
    "Your letter could not be delivered. Its words are safe here. Please check the address, then approve it again."
)
NO_WORDS = "No words on how it went were found in it, so none are kept. To keep yours: afterword feedback {id} FILE"
NEXT = {
    ReplyLabel.REJECTION: "afterword plan {id}",
    ReplyLabel.NEXT_ROUND: "afterword brief",
    ReplyLabel.HOLD: "afterword plan {id}",
}
"""Where it goes on after these."""
OFFERED = "afterword outcome {id} offer"


@click.command("reply")
@click.argument("file", required=False)
@click.option("--from-mailbox", is_flag=True, help="With --for, instead of FILE: the answers in your own mailbox.")
@click.option(
    "--for", "occasion_id", metavar="ID", help="It answers the occasion ID; confirm it, and the plan follows."
)
@click.option("--as", "said", type=LABELS, metavar="WHAT", help=f"What it is, as you see it: {', '.join(NAMED)}.")
@click.option("--on", "came_on", type=DAY, metavar="DAY", help="The day it came; else as the mail says, or today.")
@click.option("--decides", type=DAY, metavar="DAY", help="The day they decide, where they ask you to wait.")
@click.option("--keep-words", is_flag=True, help="Keep what they thought, word for word.")
@click.option("--instead", is_flag=True, help="It holds instead of an outcome told before.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one line for each mail.")
@click.pass_obj
def command(
    app: App,
    file: str | None,
    from_mailbox: bool,
    occasion_id: str | None,
    said: str | None,
    came_on: datetime | None,
    decides: datetime | None,
    keep_words: bool,
    instead: bool,
    as_json: bool,
) -> int:
    """Read the reply in FILE ("-": standard input): pasted text, a mail (.eml) or a folder of mails (mbox).

    Quoted mails and signatures are left out. Nothing is sent, and nothing is kept unless you say with --for what it
    answers; of several, the last counts then. Read the words yourself as well: some refusals hide so well that only a
    person finds them.
    """
    if from_mailbox == (file is not None) or (from_mailbox and occasion_id is None):
        raise click.UsageError("Give FILE, or --from-mailbox with --for ID.", click.get_current_context())
    found = _fetched(app, occasion_id or "") if file is None else _given(app, file)
    for mail, reply in found:
        if as_json:
            print(json.dumps(reply_json(reply), ensure_ascii=False))
        else:
            _print(mail.subject, reply)
    if occasion_id is None:
        return 0
    mail, reply = found[-1]
    label = NAMED[said] if said else _confirmed(reply)
    if label is None:
        print("Nothing was changed. Say what it is with --as.", file=sys.stderr)
        return 1
    sent = mail.sent_at.astimezone(app.clock.zone()).date() if mail.sent_at else None
    came = came_on.date() if came_on else min(sent, app.clock.now().date()) if sent else None
    day = decides.date() if decides else reply.day if label is ReplyLabel.HOLD else None
    if keep_words and not reply.feedback:
        print(NO_WORDS.format(id=occasion_id), file=sys.stderr)
    taken = take_reply(
        app.store,
        app.outbox,
        app.clock,
        app.check,
        occasion_id,
        label,
        came_on=came,
        decides_on=day,
        feedback=reply.feedback if keep_words else (),
        advised=bool(reply.feedback),
        instead=instead,
        voice=app.voice,
    )
    if not as_json:
        Paper().text(taken.says, indent=0)
        opens = OFFERED if label is ReplyLabel.NEXT_ROUND and reply.offers else NEXT.get(label)
        if opens:
            print(f"  {opens.format(id=taken.debrief.occasion.id)}", file=sys.stderr)
    return 0


def _given(app: App, file: str) -> Sequence[tuple[Mail, Reply]]:
    name = "reply.txt" if file == "-" else file
    return read_replies(name, bytes_of(file, MOST_BYTES), app.clock.now().date())


def _fetched(app: App, occasion_id: str) -> Sequence[tuple[Mail, Reply]]:
    """The answers in the mailbox to the letter of that occasion.

    Raises:
        AfterwordError: there is none yet, or the mailbox cannot be reached.
    """
    name = kept_as(app.store, occasion_id).occasion.id
    answers = fetch_replies(app.store, app.outbox, app.own_mailbox.mailbox, app.clock, name)
    found = [(one.mail, one.reply) for one in answers if one.reply is not None]
    if not found:
        raise AfterwordError(NOT_DELIVERED if answers else "There is no answer to this letter in your mailbox yet.")
    return found


def _confirmed(reply: Reply) -> ReplyLabel | None:
    """What it was read as, if the person says yes; nobody else may."""
    if not sys.stdin.isatty() or reply.label in (ReplyLabel.UNCLEAR, ReplyLabel.OTHER):
        return None
    return reply.label if click.confirm("Is that so?", default=False) else None


def _print(subject: str, reply: Reply) -> None:
    paper = Paper()
    if subject:
        paper.strong(subject, indent=0)
    sure = "" if reply.label is ReplyLabel.UNCLEAR else f" (sure to {reply.confidence:.0%})"
    paper.text((OFFERS if reply.offers else SAYS[reply.label]) + sure, indent=0)
    if reply.why_unsure:
        paper.text(reply.why_unsure, indent=0)
    for quote in reply.quotes:
        paper.quiet(_quoted(quote), indent=2)
    if reply.day is not None:
        paper.text(f"Day: {reply.day:%a} {reply.day.day} {reply.day:%b %Y}", indent=0)
        if reply.next_step not in reply.quotes:
            paper.quiet(_quoted(reply.next_step), indent=2)


def _quoted(words: str) -> str:
    return "“" + " ".join(words.split()) + "”"
