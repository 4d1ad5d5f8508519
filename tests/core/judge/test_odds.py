"""The odds, against figures computed independently, and the words they are given in."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judge_inputs import occasion

from afterword.core.judge.odds import (
    Feeling,
    beta_quantile,
    chance_given_feeling,
    odds_after,
    odds_in_words,
    record_in_words,
    success_rate,
)
from afterword.core.occasion import CaseState, Setting


@pytest.mark.parametrize(
    ("base", "successes", "n", "mean", "low", "high"),
    [
        (0.35, 0, 0, 0.350, 0.124, 0.603),
        (0.35, 0, 3, 0.233, 0.076, 0.420),
        (0.35, 2, 5, 0.373, 0.195, 0.561),
        (0.35, 4, 10, 0.381, 0.231, 0.538),
        (0.45, 1, 4, 0.370, 0.185, 0.568),
        (0.27, 1, 4, 0.262, 0.102, 0.446),
    ],
)
def test_a_success_rate_joins_the_own_record_with_the_base_rate(
    base: float, successes: int, n: int, mean: float, low: float, high: float
) -> None:
    rate = success_rate(successes, n, base)
    assert (round(rate.mean, 3), round(rate.low, 3), round(rate.high, 3)) == (mean, low, high)


TABLE = {
    0.27: {0.2: (0.20, 0.27, 0.34), 0.3: (0.17, 0.26, 0.38), 0.4: (0.13, 0.25, 0.43), 0.5: (0.10, 0.24, 0.47)},
    0.35: {0.2: (0.27, 0.35, 0.43), 0.3: (0.23, 0.34, 0.48), 0.4: (0.19, 0.34, 0.52), 0.5: (0.15, 0.33, 0.57)},
    0.45: {0.2: (0.36, 0.45, 0.54), 0.3: (0.32, 0.45, 0.58), 0.4: (0.28, 0.45, 0.63), 0.5: (0.23, 0.44, 0.68)},
}
CELLS = [(base, r, row) for base, rows in TABLE.items() for r, row in rows.items()]


@pytest.mark.parametrize(("base", "correlation", "row"), CELLS)
def test_the_chance_after_a_feeling_is_the_tables(base: float, correlation: float, row: tuple[float, ...]) -> None:
    """To two decimals; the table was rounded generously in one cell (.4247 stands as .43)."""
    thirds: tuple[Feeling, ...] = ("worst", "middle", "best")
    assert [chance_given_feeling(base, correlation, third) for third in thirds] == pytest.approx(row, abs=0.0055)


@given(st.floats(0.05, 0.95), st.floats(-0.9, 0.9))
def test_the_three_thirds_add_up_to_the_base_rate(base: float, correlation: float) -> None:
    thirds: tuple[Feeling, ...] = ("worst", "middle", "best")
    assert math.isclose(sum(chance_given_feeling(base, correlation, third) for third in thirds) / 3, base, abs_tol=1e-6)


def test_a_quantile_of_a_flat_beta_is_its_probability() -> None:
    assert math.isclose(beta_quantile(0.1, 1, 1), 0.1, abs_tol=1e-9)
    assert math.isclose(beta_quantile(0.5, 3, 3), 0.5, abs_tol=1e-9)


@given(st.floats(0.3, 40), st.floats(0.3, 40))
def test_a_quantile_rises_with_its_probability(a: float, b: float) -> None:
    points = [beta_quantile(p, a, b) for p in (0.05, 0.1, 0.5, 0.9, 0.95)]
    assert points == sorted(points)
    assert 0 <= points[0] <= points[-1] <= 1


def test_odds_are_given_in_ranges_only() -> None:
    assert odds_in_words() == "Some 27 to 45 in 100 interviews lead to an offer."
    worst = odds_in_words("worst")
    assert "17 to 32" in worst
    assert "does not settle" in worst
    assert "38 to 58" in odds_in_words("best")


def test_a_record_is_given_with_its_range() -> None:
    assert record_in_words(success_rate(2, 5)) == "About 37 in 100, likely between 20 and 56."


def test_odds_follow_the_feeling_only_while_an_answer_is_awaited() -> None:
    assert odds_after(occasion()) == odds_in_words()
    assert odds_after(occasion(feeling=9)) == odds_in_words("worst")
    assert odds_after(occasion(feeling=9, state=CaseState.REJECTED)) == ""
    assert odds_after(occasion(setting=Setting.WORK)) == ""
