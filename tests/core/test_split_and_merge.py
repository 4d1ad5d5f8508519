"""Two moments read as one, and one read as two."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.corrections import Merge, Split, corrected
from afterword.core.occasion import AfterwordError, Moment, Noticed, Occasion, Polarity, Quote

HOME = ZoneInfo("Europe/London")
ACCOUNT = "I was late and I forgot her name. She smiled."


def told(*stretches: tuple[int, int]) -> Occasion:
    """An occasion with slips over these stretches."""
    quotes = [Quote(start, end, ACCOUNT[start:end]) for start, end in stretches]
    return Occasion("k1", ACCOUNT, moments=tuple(Moment(q, Polarity.SLIP, "late", Noticed.SEEN) for q in quotes))


def test_a_moment_is_split_where_the_second_begins() -> None:
    after = corrected(told((0, 32)), (Split(0, 11),), HOME)
    assert [moment.quote.text for moment in after.moments] == ["I was late", "and I forgot her name"]
    assert [moment.noticed for moment in after.moments] == [Noticed.SEEN, None]


@pytest.mark.parametrize("start", [0, 32, 40, -1])
def test_a_split_outside_of_its_words_is_refused(start: int) -> None:
    with pytest.raises(AfterwordError):
        corrected(told((0, 32)), (Split(0, start),), HOME)


def test_joined_moments_are_one_with_the_words_between() -> None:
    after = corrected(told((0, 10), (15, 32)), (Merge(0),), HOME)
    assert [moment.quote.text for moment in after.moments] == ["I was late and I forgot her name"]


def test_the_last_moment_has_nothing_to_be_joined_with() -> None:
    with pytest.raises(AfterwordError):
        corrected(told((0, 10)), (Merge(0),), HOME)


@given(st.integers(1, 31))
def test_what_is_split_and_joined_again_covers_the_same_words(start: int) -> None:
    split = corrected(told((0, 32)), (Split(0, start),), HOME)
    assert corrected(split, (Merge(0),), HOME).moments[0].quote == told((0, 32)).moments[0].quote
