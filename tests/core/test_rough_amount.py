"""A rough amount holds where the exact one lies in it; one that is missed does not."""

from __future__ import annotations

import pytest

from afterword.core.rough_amount import rough_amounts


@pytest.mark.parametrize(
    "account",
    [
        "I said a few thousand for the whole fleet. It was 4,300 litres.",
        'I said "several million" and he asked "can you be exact?", and I said I would look. It was £3.1 million.',
        "I told her around forty. It's 42.",
        "I answered over a million. It was really 1.4 million.",
    ],
)
def test_a_rough_amount_that_holds_is_found(account: str) -> None:
    assert [told.true.text[:2] for told in rough_amounts(account)] == ["It"]


@pytest.mark.parametrize(
    "account",
    [
        "I said several million. It was 640,000.",
        "I told her around forty. It was 28.",
        "I said over a million. It was 800,000.",
        "I said forty. It was 42.",
        "He said several million. It was 3.1 million.",
    ],
)
def test_one_that_does_not_hold_or_was_exact_is_none(account: str) -> None:
    assert not list(rough_amounts(account))


@pytest.mark.parametrize(
    "account",
    [
        "I said at least 5 years. It was 5 months.",
        "I said several hundred euros. It was 300 dollars.",
        "I said a few hundred customers. It was 9 hundred errors.",
    ],
)
def test_amounts_of_different_things_hold_nothing_of_each_other(account: str) -> None:
    assert not list(rough_amounts(account))
