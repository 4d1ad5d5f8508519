"""Hold a letter against your facts: what is backed, what says too much, what is not found."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.contract import SCHEMA, grounded_json
from afterword.core.ground import Status
from afterword.core.ground.sheet import WORDS, grounding_sheet, where
from afterword.surfaces.cli.terminal.letter_in import facts_of, letter_in
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.ground_letter import ground_letter


@click.command("ground")
@click.argument("file")
@click.option("--cv", "cvs", multiple=True, metavar="FILE", help="A CV; the facts you keep count as well.")
@click.option("--sheet", is_flag=True, help="The proof sheet as Markdown.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, file: str, cvs: tuple[str, ...], sheet: bool, as_json: bool) -> int:
    """Look at each sentence of the letter in FILE ("-": standard input). Exit code 1: something is not backed."""
    grounded = ground_letter(letter_in(file), facts_of(app, cvs), year=app.clock.now().year, comparison=app.comparison)
    if as_json:
        print(json.dumps({"schema": SCHEMA, "sentences": [grounded_json(one) for one in grounded]}, ensure_ascii=False))
    elif sheet:
        print(grounding_sheet(grounded), end="")
    else:
        paper = Paper()
        for one in grounded:
            if one.status is Status.NO_CLAIM:
                continue
            paper.text(one.sentence, indent=0)
            paper.entry(WORDS[one.status].capitalize(), one.why, indent=2, column=len(WORDS[one.status]) + 2)
            if one.evidence is not None:
                paper.quiet(f"{one.evidence.text} ({where(one.evidence)})", indent=2)
            paper.line()
        if all(one.status is Status.NO_CLAIM for one in grounded):
            paper.line("Nothing in it states something that would need a fact.")
    return int(any(not one.status.stands for one in grounded))
