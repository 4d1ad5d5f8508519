"""A slip counts as settled on the spot only where the reader is quite sure of it."""

from collections import defaultdict

import pytest

from afterword.core.occasion import Handled
from afterword.reading.slips import facts_of
from afterword.reading.thresholds import Settings


@pytest.mark.parametrize(
    ("fully", "partly", "expected"),
    [(0.6, 0.0, Handled.NO), (0.8, 0.0, Handled.FULLY), (0.6, 0.55, Handled.PARTLY), (0.8, 0.9, Handled.PARTLY)],
)
def test_a_likely_settlement_is_none(fully: float, partly: float, expected: Handled) -> None:
    """To say sorry and pick up the pieces is tried; whether they took it is another matter."""
    flags = defaultdict(float, handled_fully=fully, handled_partly=partly)
    words = "I broke the jar and picked up the pieces"
    assert facts_of("damage", flags, words, words, None, Settings()).handled is expected
