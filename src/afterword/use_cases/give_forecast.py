"""Say how likely it seems that it goes on, before the answer is known."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.learn.learned import Forecast, When
from afterword.core.learn.outcomes import foreseen
from afterword.ports import Clock, Store, kept_as


def give_forecast(
    store: Store, clock: Clock, occasion_id: str, p: float, *, when: When = When.NOTE, version: int | None = None
) -> Forecast:
    """The forecast as it was kept, in steps of 0.05; one given after the outcome is kept and marked.

    Raises:
        AfterwordError: there is no such occasion, or it is no chance.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    learned = foreseen(kept.learned, p, clock.now(), when)
    store.keep(replace(kept, learned=learned, kept_at=clock.now()))
    return learned.forecasts[-1]
