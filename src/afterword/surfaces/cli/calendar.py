"""The steps of a plan as a calendar file, with alarms."""

from __future__ import annotations

import sys

import click

from afterword.app import App
from afterword.surfaces.cli.terminal.keepsake import write_file
from afterword.use_cases.make_calendar import make_calendar


@click.command("calendar")
@click.argument("occasion_id", metavar="[ID]", default="")
@click.option("-o", "--output", default="-", metavar="FILE", help='The file to write; "-" is standard output.')
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.pass_obj
def command(app: App, occasion_id: str, output: str, force: bool) -> int:
    """Write the steps of the occasion ID, or of all, as a calendar file (.ics).

    No word of what happened stands in it, and no name. Importing a newer file changes the entries of the one before.
    """
    data = make_calendar(app.store, app.clock, occasion_id)
    if output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        write_file(output, data, force=force)
    return 0
