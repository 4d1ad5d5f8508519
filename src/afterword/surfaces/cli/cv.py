"""Show what can be read from a CV, each claim with the line it stands on."""

from __future__ import annotations

import json
from pathlib import Path

import click

from afterword.core.raw_text import MOST_BYTES
from afterword.formats.cv.contract import cv_json
from afterword.surfaces.cli.terminal.intake import bytes_of
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.import_cv import import_cv


@click.command("cv")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(file: str, as_json: bool) -> int:
    """Read the CV in FILE ("-": standard input) and print its claims. Nothing is kept."""
    found = import_cv("cv.txt" if file == "-" else Path(file).name, bytes_of(file, MOST_BYTES))
    if as_json:
        print(json.dumps(cv_json(found), ensure_ascii=False))
        return 0
    paper = Paper()
    paper.heading(found.name or "No name was found", f"{len(found.claims)} claims")
    place = None
    for claim in found.claims:
        here = ", ".join(part for part in (claim.title, claim.employer) if part)
        dates = " to ".join(part for part in (claim.start, claim.end) if part)
        if here != place:
            place = here
            paper.heading(here or "Elsewhere", dates)
        paper.entry(f"line {claim.source.line}", claim.text, indent=2, column=10)
    if found.skipped:
        paper.heading("Not read as claims", f"{len(found.skipped)} lines")
    return 0
