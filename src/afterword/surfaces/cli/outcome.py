"""Tell what came of an occasion."""

from __future__ import annotations

import json
import sys
from datetime import datetime

import click

from afterword.app import App
from afterword.core.learn.contract import learned_json
from afterword.core.learn.learned import Came, Root
from afterword.core.learn.outcomes import CAME_WORDS
from afterword.surfaces.cli.terminal.intake import DAY
from afterword.use_cases.tell_outcome import tell_outcome


@click.command("outcome")
@click.argument("occasion_id", metavar="ID")
@click.argument("came", type=click.Choice([one.value.replace("_", "-") for one in Came]))
@click.option("--on", type=DAY, metavar="DAY", help="The day it came, such as 2026-03-20; else today.")
@click.option("--sent/--not-sent", default=None, help="Whether your letter went out; else as the plan says.")
@click.option("--instead", is_flag=True, help="It holds instead of an outcome told before.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App, occasion_id: str, came: str, on: datetime | None, sent: bool | None, instead: bool, as_json: bool
) -> int:
    """Tell what came of the occasion ID. The plan follows, and your record of forecasts grows by one."""
    told = tell_outcome(
        app.store,
        app.outbox,
        app.clock,
        app.check,
        occasion_id,
        Came(came.replace("-", "_")),
        on=on.date() if on else None,
        sent=sent,
        instead=instead,
        voice=app.voice,
    )
    if as_json:
        print(json.dumps(learned_json(told.debrief.occasion.id, told.learned), ensure_ascii=False))
        return 0
    print(f"Kept: {CAME_WORDS[Came(came.replace('-', '_'))]}.")
    if told.asks:
        print(told.asks)
        root = Root.SLIP if told.learned.outcome and told.learned.outcome.came is Came.OFFER else Root.STRENGTH
        print(f"  afterword lesson {told.debrief.occasion.id} --if ... --then ... --from {root.value}", file=sys.stderr)
    return 0
