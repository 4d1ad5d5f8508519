"""Numbers as CVs write them: with units cut short, and millions of money."""

from __future__ import annotations

import pytest

from afterword.core.ground.figures import figures_in


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("a 30 m certificate", "thirty metres deep"),
        ("15 yrs inshore", "fifteen years at sea"),
        ("12 hrs a day", "twelve hours a day"),
        ("a £3 m refit", "a refit of three million pounds"),
        ("a £3.2m refit", "a refit of £3,200,000"),
        ("served 30 m customers", "served thirty million customers"),
        ("an 80 t crane", "a crane of 80 tonnes"),
    ],
)
def test_a_unit_cut_short_is_the_same_as_in_full(short: str, long: str) -> None:
    (one,), (other,) = figures_in(short), figures_in(long)
    assert one.equals(other)
    assert (one.value, one.counts) == (other.value, other.counts)


def test_a_smaller_number_in_a_short_unit_contradicts() -> None:
    (certificate,), (claimed,) = figures_in("30 m certificate"), figures_in("sixty metres")
    assert claimed.rivals(certificate)
    assert not claimed.equals(certificate)
