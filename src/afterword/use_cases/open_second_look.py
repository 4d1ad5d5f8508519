"""See where the second look of an occasion stands; what was rated first stays hidden until it is rated again."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.learn.learned import Learned
from afterword.core.learn.second_look import Look, look_of, needs_help
from afterword.core.occasion import Moment, Occasion
from afterword.ports import Clock, Store, kept_as


@dataclass(frozen=True, slots=True)
class SecondLookPage:
    """The account, the slips to rate with their places, and how the look stands. `help`: name people who can help."""

    occasion: Occasion
    learned: Learned
    look: Look
    slips: tuple[tuple[int, Moment], ...]
    help: bool
    version: int


def open_second_look(store: Store, clock: Clock, occasion_id: str) -> SecondLookPage:
    """The second look of one occasion as it stands now.

    Raises:
        AfterwordError: there is no such occasion.
    """
    kept = kept_as(store, occasion_id)
    look = look_of(kept.occasion, kept.learned, kept.plan, clock.now(), clock.zone())
    slips = tuple(zip(kept.occasion.slip_places, kept.occasion.slips, strict=True))
    feelings = [feeling for past in store.pasts() for feeling in past.feelings]
    return SecondLookPage(kept.occasion, kept.learned, look, slips, needs_help(feelings, clock.zone()), kept.version)
