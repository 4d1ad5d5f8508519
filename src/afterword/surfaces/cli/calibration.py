"""See how your forecasts matched what happened, and which repairs worked."""

from __future__ import annotations

import json

import click

from afterword.app import App
from afterword.core.learn.contract import calibration_json
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.see_calibration import see_calibration


@click.command("calibration")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(app: App, as_json: bool) -> int:
    """Show your own rate, the lean of your forecasts and their score, as far as their number allows."""
    page = see_calibration(app.store)
    if as_json:
        print(json.dumps(calibration_json(page.calibration, page.sentences, page.repairs), ensure_ascii=False))
        return 0
    paper = Paper()
    paper.heading("How you foresee it")
    for sentence in page.sentences:
        paper.text(sentence)
    if page.calibration.bins:
        paper.heading("What your forecasts have meant")
    for one in page.calibration.bins:
        low, high = round(100 * one.rate.low), round(100 * one.rate.high)
        said = round(100 * one.mean_forecast)
        paper.text(f"About {said} in 100 said: {one.went_on} of {one.rate.n} went on, likely {low} to {high} in 100.")
    if page.repairs:
        paper.heading("Letters, and what came of them")
    for repair in page.repairs:
        paper.text(f"- {repair.sentence}", hanging=2)
    return 0
