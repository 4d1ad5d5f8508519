"""Prepare a call: what to say, in which order, and what to leave on a machine."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.prepare_call import prepare_call


@click.command("phone")
@click.argument("occasion_id", metavar="ID")
@click.option("--to", default="", metavar="NAME", help="Whom you ring; else the first person.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, occasion_id: str, to: str, as_json: bool) -> int:
    """Print the phone script of the occasion ID."""
    script = prepare_call(app.store, app.clock, occasion_id, to=to)
    if as_json:
        lines = [{"label": line.label, "words": line.words} for line in script.lines]
        told = {"schema": SCHEMA, "id": occasion_id, "lines": lines, "on_a_machine": script.on_a_machine}
        print(json.dumps(told, ensure_ascii=False))
        return 0
    paper = Paper()
    for line in script.lines:
        paper.entry(line.label, line.words, indent=0, column=14)
    paper.line()
    paper.entry("On a machine", script.on_a_machine, indent=0, column=14)
    for question in script.waits:
        paper.entry("Left out", f"{question} Until you have said so, it is not owned here.", indent=0, column=14)
    return 0
