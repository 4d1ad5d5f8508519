"""Read a reply: a refusal, a next round, a wait, or something else."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.reply import Reply, ReplyLabel, reply_json
from afterword.formats.mail import MOST_BYTES
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.read_replies import read_replies

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


@click.command("reply")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one line for each mail.")
@click.pass_obj
def command(app: App, file: str, as_json: bool) -> int:
    """Read the reply in FILE ("-": standard input): pasted text, a mail (.eml) or a folder of mails (mbox).

    Quoted mails and signatures are left out. Nothing is kept and nothing is sent. Read the words yourself as well: some
    refusals hide so well that only a person finds them.
    """
    name = "reply.txt" if file == "-" else file
    found = read_replies(name, bytes_of(file, MOST_BYTES), app.clock.now().date())
    for mail, reply in found:
        if as_json:
            print(json.dumps(reply_json(reply), ensure_ascii=False))
        else:
            _print(mail.subject, reply)
    return 0


def _print(subject: str, reply: Reply) -> None:
    paper = Paper()
    if subject:
        paper.strong(subject, indent=0)
    sure = "" if reply.label is ReplyLabel.UNCLEAR else f" (sure to {reply.confidence:.0%})"
    paper.text(SAYS[reply.label] + sure, indent=0)
    if reply.why_unsure:
        paper.text(reply.why_unsure, indent=0)
    for quote in reply.quotes:
        paper.quiet("“" + " ".join(quote.split()) + "”", indent=2)
    if reply.day is not None:
        paper.text(f"Day: {reply.day:%a} {reply.day.day} {reply.day:%b %Y}", indent=0)
