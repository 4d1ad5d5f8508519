"""What was said roughly and holds was no untruth: it was a thin answer, to which the exact amount belongs."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from afterword.core.occasion import Facts, Moment, Polarity
from afterword.core.rough_amount import rough_amounts
from afterword.reading.absence import in_place_of

_UNTRUE: Final = frozenset({"lie", "exaggeration", "technical_error"})
_ANSWERS: Final = frozenset({"blanked", "weak_answer", "forgot_strength", "rambling"})
BESIDE: Final = 120
"""Characters before the words in which the same answer may have been read as one that failed."""


_MORE: Final = 20  # characters that a moment may tell beyond the amounts, and no untruth more


def without_rough_untruths(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where a rough amount that holds is no untruth: the failed answer beside it stays alone, else it is a thin one."""
    for told in rough_amounts(text):
        there = [one for one in moments if one.polarity is Polarity.SLIP and _near(one, told.start, told.end)]
        untrue = [
            one
            for one in there
            if one.kind in _UNTRUE
            and told.start - BESIDE <= one.quote.start
            and told.start < one.quote.end <= told.end + _MORE
        ]
        if not untrue:
            continue
        answered = any(one.kind in _ANSWERS for one in there)
        thin = () if answered else (replace(untrue[0], kind="weak_answer", facts=Facts(), also=()),)
        moments = in_place_of(untrue, moments, *thin)
    return moments


def _near(moment: Moment, start: int, end: int) -> bool:
    return moment.quote.start < end and start < moment.quote.end + BESIDE
