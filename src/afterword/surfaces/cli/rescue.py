"""Print the rescue card: what to do when it goes wrong during the talk."""

from __future__ import annotations

import json

import click

from afterword.core.learn.contract import rescue_json
from afterword.core.learn.rescue import RESCUES
from afterword.formats.phone_page import rescue_page
from afterword.surfaces.cli.terminal.keepsake import write_page
from afterword.surfaces.cli.terminal.paper import Paper


@click.command("rescue")
@click.option("-o", "--output", metavar="FILE", help='As one HTML file to keep on a phone; "-" is standard output.')
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(output: str | None, force: bool, as_json: bool) -> int:
    """Show how to pause, own it and put it right: blank, wrong, rambling, late, no picture or sound."""
    if output is not None:
        write_page(output, rescue_page(RESCUES), force=force)
        return 0
    if as_json:
        print(json.dumps(rescue_json(RESCUES), ensure_ascii=False))
        return 0
    paper = Paper()
    for one in RESCUES:
        paper.heading(one.title)
        paper.text(one.pause)
        paper.strong(f'"{one.say}"')
        paper.text(one.then)
    return 0
