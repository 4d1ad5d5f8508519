"""Say how likely it seems that an occasion goes on, before the answer is known."""

from __future__ import annotations

import click

from afterword.app import App
from afterword.use_cases.give_forecast import give_forecast


@click.command("forecast")
@click.argument("occasion_id", metavar="ID")
@click.argument("p", type=click.FloatRange(0, 1))
@click.pass_obj
def command(app: App, occasion_id: str, p: float) -> int:
    """Keep the forecast P (0.05 to 0.95) that the occasion ID leads to a next round or an offer."""
    kept = give_forecast(app.store, app.clock, occasion_id, p)
    late = " The outcome is known already, so it is not counted." if kept.too_late else ""
    print(f"Kept: {round(100 * kept.p)} in 100.{late}")
    return 0
