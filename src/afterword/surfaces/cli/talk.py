"""Prepare a talk with a boss, a colleague, a client or a friend."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.use_cases.prepare_talk import prepare_talk


@click.command("talk")
@click.argument("occasion_id", metavar="ID")
@click.option("--to", default="", metavar="NAME", help="With whom; else the first person.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, occasion_id: str, to: str, as_json: bool) -> int:
    """Print the outline of a talk about the occasion ID."""
    outline = prepare_talk(app.store, occasion_id, to=to)
    if as_json:
        way = outline.way
        told = {
            "schema": SCHEMA,
            "id": occasion_id,
            "relation": outline.relation.value,
            "when": way.when,
            "channel": way.channel,
            "order": list(way.order),
            "words": list(outline.words),
            "needs": outline.needs,
            "afterwards": way.afterwards,
            "let_go": way.let_go,
        }
        print(json.dumps(told, ensure_ascii=False))
    else:
        print(outline.text, end="")
    return 0
