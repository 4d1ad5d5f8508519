"""The thresholds of the reader, chosen on dev accounts and kept in the manifest of its weights."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.reading.segment import Cutting

BRIEF = 64  # pieces; up to here a text is a sentence or two, longer ones are accounts


@dataclass(frozen=True, slots=True)
class Settings:
    """Thresholds.

    `naming` is the share of all readings that has to speak for naming a slip, `seen` what a reaction needs, `settled` what it
    takes to believe outright that a slip was put right (it takes a duty away; below it the chance still weighs), `side` that
    a slip without a name speaks of more than manners.
    """

    confidence_slope: float = 1.0
    confidence_shift: float = 0.0
    ngram_share: float = 0.2
    outside_below: float = 0.5
    slip_above: float = 0.3
    stretch_share: float = 0.5
    strength_too: float = 0.5
    again: float = 0.5
    flag: float = 0.5
    cue: float = 0.5
    seen: float = 0.0
    naming: float = 0.5
    settled: float = 0.7
    side: float = 0.5
    inner_start: float = 3.0
    switch: float = 0.5
    kind_share: float = 0.5
    outside: float = 0.0
    outside_brief: float = 0.0

    def cutting(self, count: int) -> Cutting:
        """What the cut of `count` pieces into stretches weighs. Who tells one thing alone seldom tells of nothing."""
        outside = self.outside_brief if count <= BRIEF else self.outside
        return Cutting(self.inner_start, self.switch, self.kind_share, outside)
