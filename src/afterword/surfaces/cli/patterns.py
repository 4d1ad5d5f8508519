"""See what repeats over many occasions."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.learn.contract import patterns_json
from afterword.core.learn.patterns import kind_words, turn_words, wait_words
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.see_patterns import see_patterns


@click.command("patterns")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, as_json: bool) -> int:
    """Show what repeats, as ranges, and nothing where there is too little to say."""
    found = see_patterns(app.store, app.outbox)
    if as_json:
        print(json.dumps(patterns_json(found), ensure_ascii=False))
        return 0
    paper = Paper()
    if found.too_few:
        paper.text(found.too_few, indent=0)
    if found.kinds:
        paper.heading("What comes back", f"({found.n} occasions)")
    for kind in found.kinds:
        paper.text(f"- {kind.name}. {kind_words(kind)}", hanging=2)
    if found.questions:
        paper.heading("Questions that went badly more than once")
    for question in found.questions:
        paper.text(f"- {question.sentence} ({question.failed} times)", hanging=2)
    if found.turns:
        paper.heading("What two days change")
    for turn in found.turns:
        paper.text(f"- {turn.name}: {turn_words(turn)}", hanging=2)
    if found.waits:
        paper.heading("How long your letters waited")
        paper.text(wait_words(found.waits))
    if found.repairs:
        paper.heading("Letters, and what came of them")
    for repair in found.repairs:
        paper.text(f"- {repair.sentence}", hanging=2)
    return 0
