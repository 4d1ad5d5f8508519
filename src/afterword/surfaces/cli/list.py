"""List what was kept, and what comes next for each."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.contract import SCHEMA, listed_json
from afterword.core.plan.words import step_words
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.list_occasions import list_occasions


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, as_json: bool) -> int:
    """List what was kept on this computer, those told last first."""
    found = list_occasions(app.store)
    if as_json:
        lines = [listed_json(listed) for listed in found]
        print(json.dumps({"schema": SCHEMA, "occasions": lines}, ensure_ascii=False))
        return 0
    paper, home = Paper(), app.clock.zone()
    if not found:
        paper.text("Nothing was kept yet. Begin with: afterword debrief FILE", indent=0)
    for listed in found:
        told = f"{listed.told_at.astimezone(home):%a %d %b %Y}" if listed.told_at else ""
        paper.strong(f"{listed.id}  {told}  {listed.company}".rstrip(), indent=0)
        if not listed.readable:
            paper.quiet("cannot be read by this version; it was left as it is", indent=12)
        elif listed.next_step is None:
            paper.quiet("nothing left to do", indent=12)
        else:
            due = "due now" if listed.is_due(app.clock.now()) else when(listed.next_step.due, home)
            paper.quiet(f"next: {step_words(listed.next_step.kind, listed.setting).lower()}, {due}", indent=12)
    return 0
