"""Erase one occasion for good, and say what was erased."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import forgotten_json
from afterword.surfaces.cli.terminal.counted import counted
from afterword.use_cases.forget_occasion import forget_occasion


@click.command("forget")
@click.argument("occasion_id", metavar="ID")
@click.option("--dry-run", is_flag=True, help="Only say what would be erased.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, occasion_id: str, dry_run: bool, as_json: bool) -> int:
    """Erase the occasion ID (the first letters of it are enough). It cannot be brought back."""
    found = forget_occasion(app.store, occasion_id, trial=dry_run)
    if found is None:
        print(f'There is no occasion "{occasion_id}", or more than one. Nothing was erased.', file=sys.stderr)
        return 1
    erased = found.erased
    if as_json:
        counts = {"occasions": erased.occasions, "moments": erased.moments, "letters": erased.letters}
        print(json.dumps(forgotten_json(found.occasion.id, **counts, steps=erased.steps, trial=dry_run)))
        return 0
    verb = "Would erase" if dry_run else "Erased"
    print(
        f"{verb} {found.occasion.id}: {counted(erased.occasions, 'account')}, {counted(erased.moments, 'moment')}, "
        f"{counted(erased.letters, 'letter')} and {counted(erased.steps, 'step')}."
    )
    return 0
