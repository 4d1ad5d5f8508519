"""See your facts as stories: situation, task, action, result, and who has heard which."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.list_stories import list_stories


@click.command("stories")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, as_json: bool) -> int:
    """Lay out the facts you keep as stories. What is missing is asked for; nothing is made up."""
    stories = list_stories(app.store, app.bank)
    if as_json:
        told = [
            {
                "id": story.evidence.id,
                "parts": [
                    {"name": part.name, "words": part.words, "where": part.where, "gap": part.gap}
                    for part in story.parts
                ],
                "used": list(story.used),
            }
            for story in stories
        ]
        print(json.dumps({"schema": SCHEMA, "stories": told}, ensure_ascii=False))
        return 0
    paper = Paper()
    if not stories:
        paper.line("No facts are kept yet. `afterword cv FILE --keep` keeps those of your CV.")
    for story in stories:
        paper.heading(story.evidence.text)
        for part in story.parts:
            paper.entry(part.name, part.words or f"? {part.gap}", indent=2, column=11)
        if story.used:
            paper.quiet(f"told to: {'; '.join(story.used)}")
    return 0
