"""Rules about the letter as a whole: its parts, its size, its apologies, its names, and what it repeats."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.check.counts import Counts
from afterword.core.check.draft import Draft
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.shape import LIMITS, shape_of
from afterword.core.check.whole import apologies, parts, record, size, style

HUGE = 200_000  # characters; of what is so long there is nothing else to say as a whole


def with_the_whole(draft: Draft, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """What a letter lacks or has too much of, and then what was found in its sentences, of which none takes its only apology out."""
    counts = Counts(draft, found)
    return *_whole(draft, counts, found), *apologies.still_sorry(draft, counts, found)


def _whole(draft: Draft, counts: Counts, found: Sequence[Finding]) -> list[Finding]:
    if not draft.inside:
        return []
    if len(draft.text) > HUGE:
        return [parts.missing("too_long", Weight.BLOCKS)]
    shape = shape_of(draft)
    limits = LIMITS[shape]
    return [
        *parts.findings(draft, counts, shape, limits, found),
        *size.findings(counts, limits),
        *apologies.findings(draft, counts),
        *record.findings(draft),
        *style.findings(draft),
    ]
