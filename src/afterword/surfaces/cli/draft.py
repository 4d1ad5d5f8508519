"""Have your own draft repaired: your sentences stay where they are fine."""

from __future__ import annotations

import json
import sys

import click

from afterword.app import App
from afterword.core.contract import SCHEMA, finding_json, grounded_json
from afterword.surfaces.cli.terminal.letter_in import facts_of, letter_in
from afterword.use_cases.repair_draft import repair_draft


@click.command("draft")
@click.argument("file")
@click.option("--cv", "cvs", multiple=True, metavar="FILE", help="A CV; the facts you keep count as well.")
@click.option(
    "--occasion", default="", metavar="ID", help="The occasion it is about; then its plan and names are known."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, file: str, cvs: tuple[str, ...], occasion: str, as_json: bool) -> int:
    """Print the draft in FILE ("-": standard input), repaired. What was changed and why goes to standard error."""
    store = app.store if occasion else None
    done = repair_draft(
        letter_in(file),
        facts_of(app, cvs),
        app.check,
        look=app.look,
        store=store,
        occasion_id=occasion,
        today=app.clock.now().date(),
        comparison=app.comparison,
    )
    if as_json:
        told = {
            "schema": SCHEMA,
            "text": done.text,
            "changes": [{"before": one.before, "after": one.after, "why": one.why} for one in done.changes],
            "left": list(done.left),
            "kept": done.kept,
            "sentences": [grounded_json(one) for one in done.grounded],
            "findings": [finding_json(finding) for finding in done.findings],
        }
        print(json.dumps(told, ensure_ascii=False))
        return 0
    print(done.text)
    sys.stdout.flush()
    for change in done.changes:
        print(
            f"\nWas:  {change.before or '-'}\nNow:  {change.after or '(taken out)'}\nWhy:  {change.why}",
            file=sys.stderr,
        )
    for left in done.left:
        print(f"\nYours to decide: {left}", file=sys.stderr)
    print(f"\n{done.kept} of your own sentences stand as they were.", file=sys.stderr)
    return 0
