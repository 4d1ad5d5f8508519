"""Be one of many workers on a PostgreSQL database: for organisations."""

from __future__ import annotations

import os

import click

from afterword.adapters.store.embedded import SERVER
from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.surfaces.worker.engine import run_engine


@click.command("work")
@click.option("--once", is_flag=True, help="End when nothing is left of what is due now.")
@click.option(
    "--at-a-time", type=click.IntRange(1, 64), default=4, show_default=True, help="Letters sent side by side."
)
@click.pass_obj
def command(app: App, once: bool, at_a_time: int) -> int:
    """Send what is due and tell reminders, together with workers on other machines.

    AFTERWORD_DATABASE names the database. On one computer nothing of this is needed: the page does it while it is open.
    """
    address = os.environ.get(SERVER, "")
    if not address:
        raise AfterwordError(
            f"{SERVER} names no database, so there is nothing to share the work of. On one computer use: afterword tick"
        )
    run_engine(app, address, once=once, at_a_time=at_a_time)
    return 0
