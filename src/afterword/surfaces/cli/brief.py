"""Print the one page for the next interview, or write it as a file for the phone."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.learn.brief import Brief
from afterword.core.learn.contract import brief_json
from afterword.formats.phone_page import brief_page
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.keepsake import write_page
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.make_brief import make_brief


@click.command("brief")
@click.option("-o", "--output", metavar="FILE", help='As one HTML file to send to a phone; "-" is standard output.')
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, output: str | None, force: bool, as_json: bool) -> int:
    """Show your plans, what they may ask, names, your own questions, and what not to repeat."""
    brief = make_brief(app.store, app.bank, app.clock)
    if output is not None:
        write_page(output, brief_page(brief, app.clock.zone()), force=force)
    elif as_json:
        print(json.dumps(brief_json(brief), ensure_ascii=False))
    else:
        _print(app, brief)
    return 0


def _print(app: App, brief: Brief) -> None:
    paper, coming = Paper(), brief.coming
    if coming is not None:
        title = " ".join(filter(None, (coming.company, coming.role))) or "The next talk"
        paper.heading(title, when(coming.at, app.clock.zone()))
    paper.heading("My plans")
    for plan in brief.plans:
        paper.text(f"- {plan}", hanging=2)
    if brief.waits:
        paper.text("The one from a slip waits until one from what went well stands beside it.")
    elif not brief.plans:
        paper.text("None is chosen yet. `afterword lesson ID` makes one of what an occasion taught.")
    if brief.people:
        paper.heading("Who will be there")
    for person in brief.people:
        paper.text(f"- {person.name}{f' ({person.say})' if person.say else ''}", hanging=2)
    if brief.stories:
        paper.heading("What they asked, and may ask")
    for story in brief.stories:
        paper.strong(story.question.sentence)
        for fact in story.facts:
            paper.text(f"- {fact}", indent=4, hanging=2)
        if not story.facts:
            paper.text(story.how, indent=4)
    if brief.strengths:
        paper.heading("What worked before")
    for strength in brief.strengths:
        paper.text(f"- {strength}", hanging=2)
    paper.heading("What I ask them")
    for question in brief.ask:
        paper.text(f"- {question}", hanging=2)
    if brief.avoid:
        paper.heading("What has repeated")
    for one in brief.avoid:
        paper.text(f"- {one.title}, in {one.count} of the last {one.of}. {one.instead}", hanging=2)
