"""What was pocketed, or spent on oneself while owing it, did not go well."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Moment, Polarity, Quote, Setting
from afterword.reading.plain_words import as_plainly_told


def read(account: str, words: str) -> Polarity:
    start = account.index(words)
    well = Moment(Quote(start, start + len(words), words), Polarity.STRENGTH, confidence=0.8)
    return as_plainly_told(account, [well], Setting.PERSONAL)[0].polarity


@pytest.mark.parametrize(
    ("account", "words", "polarity"),
    [
        ("I kept the change from Aunt Rosa's errands.", "I kept the change", Polarity.SLIP),
        ("I took ten pounds from the coffee tin in March.", "I took ten pounds from the coffee tin", Polarity.SLIP),
        ("She said keep it, so I kept the change.", "She said keep it, so I kept the change.", Polarity.STRENGTH),
        ("I kept the rest of them calm.", "I kept the rest of them calm.", Polarity.STRENGTH),
        ("I owe my cousin 90. On Friday I bought myself new boots.", "I bought myself new boots", Polarity.NEUTRAL),
        ("I passed the test. On Friday I bought myself new boots.", "I bought myself new boots", Polarity.STRENGTH),
    ],
)
def test_money_of_others_is_nothing_that_went_well(account: str, words: str, polarity: Polarity) -> None:
    assert read(account, words) is polarity
