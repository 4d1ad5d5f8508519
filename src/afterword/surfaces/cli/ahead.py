"""Say when the next interview is, with whom, and what you want to ask there."""

from __future__ import annotations

import json
from datetime import datetime

import click

from afterword.app import App
from afterword.core.contract import SCHEMA
from afterword.core.learn.contract import coming_json
from afterword.surfaces.cli.terminal.debrief_page import when
from afterword.surfaces.cli.terminal.intake import TIME, in_zone
from afterword.use_cases.make_brief import make_brief
from afterword.use_cases.plan_interview import plan_interview


@click.command("ahead")
@click.option("--at", type=TIME, metavar="TIME", help='When it begins, such as "2026-03-20 10:00".')
@click.option("--company", default="", metavar="NAME", help="Where.")
@click.option("--role", default="", metavar="TEXT", help="What for.")
@click.option("--person", "people", multiple=True, metavar="NAME[=SAY]", help="Who will be there, and how to say it.")
@click.option("--ask", multiple=True, metavar="QUESTION", help="What you want to ask them.")
@click.option("--none", "none", is_flag=True, help="There is none any more.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    at: datetime | None,
    company: str,
    role: str,
    people: tuple[str, ...],
    ask: tuple[str, ...],
    none: bool,
    as_json: bool,
) -> int:
    """Keep the interview that comes next: practice and the brief go by it. Without options, show it."""
    if at is not None or none:
        starts = None if none or at is None else in_zone(at, app.clock.zone())
        coming = plan_interview(
            app.store,
            app.clock,
            starts,
            company=company,
            role=role,
            people="\n".join(people),
            ask="\n".join(ask),
        )
    else:
        coming = make_brief(app.store, app.bank, app.clock).coming
    if as_json:
        print(json.dumps({"schema": SCHEMA, "interview": coming_json(coming)}, ensure_ascii=False))
    elif coming is None:
        print("No interview is known to lie ahead.")
    else:
        print(f"{coming.company or 'The next interview'}: {when(coming.at, app.clock.zone())}.")
    return 0
