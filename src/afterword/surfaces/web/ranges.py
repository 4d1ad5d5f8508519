"""Ranges as small plots: each a row with its own words, so that nothing is said by the picture alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """A row of a plot, on a scale from 0 to 100: the range from `low` to `high`, with a mark where there is one.

    `says` is the row in words; it stands below the plot and, with the name, is its text alternative.
    """

    name: str
    says: str
    low: int
    high: int
    mark: int | None = None

    @property
    def width(self) -> int:
        """How wide the range is drawn; never so narrow that it cannot be seen."""
        return max(self.high - self.low, 1)


def in_hundred(share: float) -> int:
    """A share as a place on the scale."""
    return max(0, min(100, round(100 * share)))
