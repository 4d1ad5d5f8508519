"""Approve a letter, so that it leaves in its time."""

from __future__ import annotations

import json
import mimetypes
import sys
from pathlib import Path

import click

from afterword.app import App
from afterword.core.send.approval import Approval
from afterword.core.send.draft import Attachment
from afterword.formats.mail_file import MOST_ATTACHED
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.surfaces.cli.terminal.outgoing import outgoing_json
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.approve_by_hand import approve_by_hand
from afterword.use_cases.approve_letter import approve_letter


@click.command("approve")
@click.argument("occasion_id", metavar="ID")
@click.option("--to", "to", default="", metavar="ADDRESS", help="Where it goes, if that is not known yet.")
@click.option("--now", "at_once", is_flag=True, help="Do not wait for the time the plan asks for. That is noted.")
@click.option("--attach", "files", multiple=True, metavar="FILE", help="A file that goes along.")
@click.option("--by-hand", "by_hand", is_flag=True, help="Approve it to send it yourself; no mailbox is needed.")
@click.option("--yes", is_flag=True, help="Do not ask; you have read it.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    to: str,
    at_once: bool,
    files: tuple[str, ...],
    by_hand: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Show the letter of the occasion ID as it would leave, and approve exactly these words.

    Any change afterwards, to words, subject, names or address, takes the approval away. Until it leaves you can take it
    back: afterword send --undo ID. It leaves in its time while the page is open, or when `afterword send` runs. With
    --by-hand nothing leaves: you take it (afterword show ID --eml) and say when you sent it (afterword send --done ID).
    """
    if by_hand and (files or at_once):
        raise click.UsageError("--by-hand goes with neither --attach nor --now: you send it yourself, when you like.")
    writer = None if by_hand else app.own_mailbox.writer
    attachments = tuple(_attachment(file) for file in files)
    token = app.new_token()

    def approval(seen: str | None = None) -> Approval:
        if writer is None:
            return approve_by_hand(app.store, app.outbox, app.clock, app.check, token, occasion_id, seen=seen, to=to)
        return approve_letter(
            app.store,
            app.outbox,
            app.clock,
            app.check,
            writer,
            token,
            occasion_id,
            seen=seen,
            to=to,
            at_once=at_once,
            attachments=attachments,
        )

    shown = approval()
    if not as_json:
        _print(app, shown)
    if not yes:
        if not sys.stdin.isatty():
            print("It was not approved. Add --yes when you have read it.", file=sys.stderr)
            return 1
        if not click.confirm("Approve exactly this?", default=False):
            print("It was not approved.")
            return 1
    approved = approval(seen=shown.draft.fingerprint)
    assert approved.outgoing is not None
    if as_json:
        print(json.dumps({"schema": 1, **outgoing_json(approved.outgoing)}, ensure_ascii=False))
    else:
        name = approved.outgoing.occasion_id
        if by_hand:
            print(f"Approved, and yours to send. Once you have: afterword send --done {name}")
        print(f"{'' if by_hand else 'Approved. '}To take it back: afterword send --undo {name}")
    return 0


def _print(app: App, approval: Approval) -> None:
    paper, home = Paper(), app.clock.zone()
    draft = approval.draft
    if draft.sender.address:
        paper.line(f"From:    {draft.sender.name} <{draft.sender.address}>")
    if draft.to:
        paper.line(f"To:      {', '.join(f'{one.name} <{one.address}>' for one in draft.to)}")
    paper.line(f"Subject: {draft.subject}")
    for one in draft.attachments:
        paper.line(f"File:    {one.name} ({len(one.data) / 1000:.0f} kB)")
    if draft.thread:
        paper.line("In the thread of the invitation.")
    paper.line()
    paper.line(draft.text)
    paper.line()
    until = f", until {when(approval.leaves_until, home)}" if approval.leaves_until else ""
    leaves = "Leaves from" if draft.sender.address else "By the plan from"
    paper.text(f"{leaves} {when(approval.leaves_from, home)}{until}.", indent=0)
    for finding in approval.findings:
        paper.quiet(f"Note: {finding.message}", indent=0)


def _attachment(file: str) -> Attachment:
    kind, packed = mimetypes.guess_type(file)
    return Attachment(
        Path(file).name, bytes_of(file, MOST_ATTACHED + 1), kind if kind and not packed else "application/octet-stream"
    )
