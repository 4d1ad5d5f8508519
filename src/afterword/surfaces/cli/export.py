"""Take everything along in one file."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.archive_json import taken_json
from afterword.surfaces.cli.terminal.counted import counted
from afterword.surfaces.cli.terminal.keepsake import write_file
from afterword.use_cases.take_along import take_along


@click.command("export")
@click.argument("file", metavar="FILE")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, file: str, force: bool, as_json: bool) -> int:
    """Write all that is kept into the zip FILE: JSON that loses nothing, and the same as Markdown, CSV, calendar and mail.

    It is not encrypted. Passwords, and letters that still wait for their time, are not in it.
    """
    taken = take_along(app.store, app.bank, app.voice, app.outbox)
    write_file(file, taken.data, force=force)
    for one in taken.skipped:
        print(f"Left out: {one.what}. {one.why}", file=sys.stderr)
    archive = taken.archive
    if as_json:
        print(json.dumps(taken_json(archive, taken.skipped), ensure_ascii=False))
    else:
        counts = (
            counted(len(archive.chapters), "occasion"),
            counted(len(archive.facts.facts), "fact"),
            counted(len(archive.cards), "practice card"),
            counted(len(archive.mails), "letter"),
        )
        print(f"Written to {file}: {', '.join(counts)}. Whoever has the file can read it.")
    return 1 if taken.skipped else 0
