"""What a slip without a name speaks of, as it is learnt."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Dimension
from afterword.reading.slips import facts_of
from afterword.reading.thresholds import Settings

NOTHING = dict.fromkeys(
    "handled_fully handled_partly core external uncontrollable theirs person unwarned called_out signed allowed polish".split(),
    0.0,
)
WORDS = "I lifted the crate on my own although the sheet says two"


@pytest.mark.parametrize(
    ("competence", "integrity", "logistics", "side"),
    [
        (0.7, 0.1, 0.1, Dimension.COMPETENCE),
        (0.6, 0.8, 0.1, Dimension.INTEGRITY),
        (0.1, 0.2, 0.9, Dimension.LOGISTICS),
        (0.4, 0.3, 0.1, Dimension.WARMTH),
    ],
)
def test_the_surest_side_counts_and_manners_where_none_is_sure(
    competence: float, integrity: float, logistics: float, side: Dimension
) -> None:
    flags = NOTHING | {"competence": competence, "integrity": integrity, "logistics": logistics}
    assert facts_of("other", flags, WORDS, WORDS, None, Settings(side=0.5)).dimension is side
    assert facts_of("damage", flags, WORDS, WORDS, None, Settings(side=0.5)).dimension is None


def test_where_nothing_is_learnt_of_sides_the_words_tell() -> None:
    words = "I walked home with their only key in my pocket"
    assert facts_of("other", NOTHING, words, words, None, Settings()).dimension is Dimension.INTEGRITY
