"""Rules about the letter as a whole: its parts, its size, its apologies, its names, and what it repeats."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.check.counts import Counts
from afterword.core.check.draft import Draft
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.shape import LIMITS, shape_of
from afterword.core.check.whole import apologies, parts, record, size, style
from afterword.core.check.whole.apologies import still_sorry

__all__ = ("HUGE", "still_sorry", "whole_findings")

HUGE = 200_000  # characters; of what is so long there is nothing else to say as a whole


def whole_findings(draft: Draft, found: Sequence[Finding]) -> list[Finding]:
    """What a letter lacks or has too much of; `found` are the findings in its sentences."""
    if not draft.inside:
        return []
    if len(draft.text) > HUGE:
        return [parts.missing("too_long", Weight.BLOCKS)]
    shape = shape_of(draft)
    limits = LIMITS[shape]
    counts = Counts(draft, found)
    return [
        *parts.findings(draft, counts, shape, limits, found),
        *size.findings(counts, limits),
        *apologies.findings(draft, counts),
        *record.findings(draft),
        *style.findings(draft),
    ]
