"""Do what is due now, and end: for cron, a timer, or a computer without the page open."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.surfaces.cli.terminal.outgoing import outgoing_json, print_outgoing
from afterword.surfaces.worker.runner import Runner, Turn, turn


@click.command("tick")
@click.option("--stay", is_flag=True, help="Do not end: look again and again, as the page does while it is open.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, stay: bool, as_json: bool) -> int:
    """Send approved letters whose time has come, and tell reminders that are switched on, each once.

    While the page is open it does so by itself. Several may run at the same time: each letter and each reminder is
    claimed by one of them.
    """
    if stay:
        Runner(app, told=lambda done: _show(app, done, as_json)).run_here()
    done = turn(app)
    _show(app, done, as_json)
    return int(bool(done.wrong))


def _show(app: App, done: Turn, as_json: bool) -> None:
    if as_json:
        told = [{"id": one.occasion_id, "kind": one.kind.value, "due": one.due.isoformat()} for one in done.told]
        letters = [outgoing_json(one) for one in done.letters]
        print(
            json.dumps({"schema": 1, "letters": letters, "told": told, "wrong": list(done.wrong)}, ensure_ascii=False)
        )
    else:
        print_outgoing(list(done.letters), app.clock.zone())
        for words in done.wrong:
            print(words, file=sys.stderr)
    sys.stdout.flush()  # with --stay somebody may read along
