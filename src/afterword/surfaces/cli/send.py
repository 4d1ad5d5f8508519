"""Send approved letters whose time has come, and see where they are."""

from __future__ import annotations

import json
import time

import click

from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.surfaces.cli.terminal.outgoing import outgoing_json, print_outgoing
from afterword.use_cases.list_outgoing import list_outgoing
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_by_hand import not_sent_after_all, send_by_hand
from afterword.use_cases.send_due import send_due
from afterword.use_cases.take_back_letter import take_back_letter

BETWEEN_LOOKS = 20.0  # seconds; a letter may wait that long beyond its minute


@click.command("send")
@click.option("--list", "only_list", is_flag=True, help="Only show all letters and where they are.")
@click.option("--wait", is_flag=True, help="Stay until every waiting letter has left.")
@click.option("--undo", "taken_back", metavar="ID", help="Take the letter of ID back before it leaves.")
@click.option("--settle", "settled", metavar="ID", help="Find out whether an unsure letter left.")
@click.option("--left/--not-left", "left", default=None, help="With --settle: what you found out yourself.")
@click.option("--done", "done", metavar="ID", help="Say that you sent the letter of ID yourself.")
@click.option("--not-done", "not_done", metavar="ID", help="Say that you did not send it after all.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    only_list: bool,
    wait: bool,
    taken_back: str | None,
    settled: str | None,
    left: bool | None,
    done: str | None,
    not_done: str | None,
    as_json: bool,
) -> int:
    """Send each approved letter whose time has come, once.

    Where the program or the line breaks at the very moment of leaving, nobody can know whether a letter left. Then it is
    looked up in your sent folder by its id, and if it is not there, you are asked. It is never sent again by itself.
    """
    if only_list:
        shown = _show(app, list(list_outgoing(app.outbox, app.store)), as_json, "No letter was approved yet.")
        return max(shown, _unreadable(app))
    if taken_back:
        return _show(app, [take_back_letter(app.outbox, app.clock, _full(app, taken_back))], as_json, "")
    if done:
        return _show(app, [send_by_hand(app.store, app.outbox, app.clock, _full(app, done))], as_json, "")
    if not_done:
        return _show(app, [not_sent_after_all(app.store, app.outbox, app.clock, _full(app, not_done))], as_json, "")
    if settled:
        mailbox = None if left is not None else app.own_mailbox.mailbox
        name = _full(app, settled)
        found = resolve_unsure(app.store, app.outbox, app.clock, mailbox, occasion_id=name, left=left)
        return _show(app, list(found), as_json, "No letter of this occasion is unsure.")
    return _send(app, wait=wait, as_json=as_json)


def _send(app: App, *, wait: bool, as_json: bool) -> int:
    own, code = app.own_mailbox, 0
    while True:
        done = {
            one.id: one for one in send_due(app.store, app.outbox, own.mailbox, app.clock, own.writer, app.new_token())
        }
        if any(one.state is SendState.UNSURE for one in list_outgoing(app.outbox)):
            try:
                unsure = resolve_unsure(app.store, app.outbox, app.clock, own.mailbox)
                done |= {one.id: one for one in unsure}
            except AfterwordError as error:  # it stays unsure, and what did leave is still to be told
                click.echo(str(error), err=True)
        waiting = [one for one in list_outgoing(app.outbox) if one.state is SendState.HOLDING]
        told = "" if wait and waiting else "Nothing is due." if waiting else "No letter is waiting."
        code = max(code, _show(app, list(done.values()), as_json, told if not done else ""))
        if not (wait and waiting):
            if waiting and not wait and not as_json:
                print_outgoing([one for one in waiting if one.id not in done], app.clock.zone())
            held_back = any(one.state is SendState.HOLDING for one in done.values())
            return max(code, int(held_back), _unreadable(app))
        time.sleep(BETWEEN_LOOKS)


def _show(app: App, letters: list[Outgoing], as_json: bool, nothing: str) -> int:
    """Print them; 1 where a letter did not get through."""
    if as_json:
        print(json.dumps({"schema": 1, "letters": [outgoing_json(one) for one in letters]}, ensure_ascii=False))
    elif letters:
        print_outgoing(letters, app.clock.zone())
    elif nothing:
        print(nothing)
    failed = {SendState.UNSURE, SendState.REFUSED, SendState.BOUNCED, SendState.VOID, SendState.MISSED}
    return int(any(one.state in failed for one in letters))


def _unreadable(app: App) -> int:
    """Say that a letter cannot be read, and so does not leave; 1 where there is one."""
    torn = app.outbox.unreadable()
    if torn:
        which = "An approved letter" if torn == 1 else f"{torn} approved letters"
        click.echo(
            f"{which} cannot be read: another version of Afterword wrote it. It was left as it is and does not leave. "
            "Update Afterword, or forget its occasion.",
            err=True,
        )
    return int(bool(torn))


def _full(app: App, occasion_id: str) -> str:
    """The full id for the first letters of one."""
    full = {one.occasion_id for one in list_outgoing(app.outbox) if one.occasion_id.startswith(occasion_id)}
    return full.pop() if len(full) == 1 else occasion_id
