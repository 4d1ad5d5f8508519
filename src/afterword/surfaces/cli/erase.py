"""Erase everything that is kept, for good."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.archive_json import erased_all_json
from afterword.surfaces.cli.terminal.counted import counted
from afterword.use_cases.erase_everything import erase_everything


@click.command("erase")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Only say what would be erased.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, yes: bool, dry_run: bool, as_json: bool) -> int:
    """Erase all occasions, facts, practice, letters and the profile of your voice. It cannot be taken back.

    The mailbox stays set up, and files you wrote elsewhere stay where they are.
    """
    would = erase_everything(app.store, app.bank, app.voice, app.outbox, trial=True)
    counts = (
        f"{counted(would.occasions, 'occasion')}, {counted(would.facts, 'fact')}, "
        f"{counted(would.cards, 'practice card')} and {counted(would.mails, 'letter')}"
    )
    if not dry_run:
        if not yes and not sys.stdin.isatty():
            print(f"This would erase {counts}. Nothing was erased. Add --yes to do it.", file=sys.stderr)
            return 1
        if not yes and not click.confirm(f"Erase {counts} for good?"):
            print("Nothing was erased.")
            return 1
        erase_everything(app.store, app.bank, app.voice, app.outbox)
    if as_json:
        print(json.dumps(erased_all_json(would.occasions, would.facts, would.cards, would.mails, trial=dry_run)))
    else:
        print(f"{'Would erase' if dry_run else 'Erased'} {counts}.")
    return 0
