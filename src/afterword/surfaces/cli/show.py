"""Show one occasion that was kept, or only its letter."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import debrief_json
from afterword.surfaces.cli.terminal.debrief_page import print_debrief
from afterword.use_cases.export_letter import export_letter, export_link
from afterword.use_cases.open_second_look import open_second_look
from afterword.use_cases.show_occasion import show_occasion


@click.command("show")
@click.argument("occasion_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--letter", is_flag=True, help="Only the letter, as plain text.")
@click.option("--eml", is_flag=True, help="Only the letter, as an e-mail file.")
@click.option("--mailto", is_flag=True, help="Only the letter, as a link that opens your mail program.")
@click.option("--anyway", is_flag=True, help="Also while the second look is due and not taken.")
@click.pass_obj
def command(app: App, occasion_id: str, as_json: bool, letter: bool, eml: bool, mailto: bool, anyway: bool) -> int:
    """Show the occasion ID (the first letters of it are enough)."""
    debrief = show_occasion(app.store, app.clock, app.check, occasion_id)
    if debrief is None:
        print(f'There is no occasion "{occasion_id}", or more than one. See: afterword list', file=sys.stderr)
        return 1
    if not (eml or letter or mailto or as_json or anyway):
        look = open_second_look(app.store, app.clock, debrief.occasion.id).look
        if look.is_sealed:
            print(
                "The second look is due, so the first ratings stay hidden until you rate again: afterword look-again "
                f"{debrief.occasion.id}. To see them all the same, add --anyway.",
                file=sys.stderr,
            )
            return 1
    if eml:
        to = next(iter(debrief.occasion.people), None)
        sys.stdout.buffer.write(export_letter(debrief.letter, to=to, thread=debrief.occasion.thread))
    elif mailto:
        to = next(iter(debrief.occasion.people), None)
        print(export_link(debrief.letter, to=to, thread=debrief.occasion.thread))
    elif letter:
        print(debrief.letter.text)
    elif as_json:
        print(json.dumps(debrief_json(debrief), ensure_ascii=False))
    else:
        print_debrief(debrief, app.clock.zone())
    return 0
