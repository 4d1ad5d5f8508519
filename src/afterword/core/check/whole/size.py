"""How long a letter may be, and how much of it may be about the slip."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.check.counts import Counts
from afterword.core.check.faults import LENGTH
from afterword.core.check.finding import Finding, Weight
from afterword.core.check.shape import Limits
from afterword.core.check.whole.parts import missing

FEW_WORDS = 25  # a slip told in so few words is never too much of a letter
NAGS = 1.2
"""How much longer than would do a letter is before a word is lost on it: replies fall slowly beyond some 125 words (Boomerang
2016), so that a few words less bring nothing. The factor is ours."""
HALF = 0.5  # of a letter that mends and offers nothing; beyond it there is little but the slip


def findings(counts: Counts, limits: Limits) -> Iterator[Finding]:
    """Too long, too short, too much about the slip."""
    words = counts.words
    if words > limits.longest:
        yield missing("too_long", Weight.BLOCKS if words > 220 else Weight.ADVISES)
    elif words > limits.wordy * NAGS:
        yield Finding(
            "wordy", None, Weight.HINT, None, None, f"It has {words} words; {limits.wordy} would do for this kind of letter.",
            "Short messages get more answers.", LENGTH,
        )  # fmt: skip
    if words < limits.shortest:
        yield missing("too_short")
    if limits.problem < 1 and _is_too_much(counts, limits.problem * words):
        yield missing("too_much_problem")


def _is_too_much(counts: Counts, limit: float) -> bool:
    problem = counts.problem_words
    if problem > FEW_WORDS and problem > limit:
        return True
    if not counts.faults or counts.offers or counts.repairs:
        return False
    return counts.slip_words > max(FEW_WORDS, limit, HALF * counts.words)
