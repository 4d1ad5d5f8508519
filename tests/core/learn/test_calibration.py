"""Forecasts against outcomes: the numbers worked out beforehand, and what may not be claimed from few of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.learn.calibration import (
    Case,
    Standing,
    bins_of,
    brier_of,
    calibrate,
    forecast_step,
    lean_of,
    skill_of,
)
from afterword.core.learn.calibration_words import bias_sentence, calibration_sentences

FIVE = ((0.2, 0.3, 0.1, 0.4, 0.3), (True, False, False, True, True))
TEN = (
    (0.2, 0.3, 0.1, 0.4, 0.3, 0.2, 0.3, 0.2, 0.1, 0.4),
    (True, False, False, True, True, False, True, True, False, False),
)
FOUR = ((0.8, 0.7, 0.9, 0.6), (False, False, True, False))


def cases(forecasts: tuple[float, ...], outcomes: tuple[bool, ...]) -> list[Case]:
    """Cases whose forecasts were given with the note."""
    return [Case(y, note=p) for p, y in zip(forecasts, outcomes, strict=True)]


def test_five_cases_score_as_worked_out_and_allow_no_claim() -> None:
    lean = lean_of(*FIVE)
    assert round(brier_of(*FIVE), 3) == 0.318
    assert round(brier_of([0.35] * 5, FIVE[1]), 4) == 0.3025
    assert round(skill_of(*FIVE), 3) == -0.051
    assert (round(lean.a, 3), round(lean.sd, 3), round(lean.meant(0.3), 3)) == (0.558, 0.566, 0.428)
    found = calibrate(cases(*FIVE))
    assert found.bias is not None and round(found.bias, 2) == 0.34
    assert bias_sentence(found) == ""
    assert (found.standing, found.brier, found.skill, found.bins) == (Standing.EARLY, None, None, ())


def test_ten_cases_may_be_scored_but_a_lean_whose_interval_holds_zero_is_not_told() -> None:
    lean, found = lean_of(*TEN), calibrate(cases(*TEN))
    assert found.brier is not None and round(found.brier, 3) == 0.293
    assert found.bias is not None and round(found.bias, 2) == 0.25
    assert (round(lean.a, 3), round(lean.sd, 3)) == (0.621, 0.487)
    assert (round(lean.low, 3), round(lean.high, 3)) == (-0.004, 1.245)
    assert not lean.is_clear
    assert bias_sentence(found) == ""
    assert found.bins == ()


def test_four_hopeful_cases_allow_no_claim() -> None:
    lean = lean_of(*FOUR)
    assert round(brier_of(*FOUR), 3) == 0.375
    assert (round(lean.a, 3), round(lean.meant(0.7), 3)) == (-0.706, 0.535)
    assert lean.sd == pytest.approx(0.587, abs=6e-4)  # 0.58650 lies between two roundings
    assert not lean.is_clear


def test_a_clear_lean_is_told_with_its_number_and_direction() -> None:
    gloomy = calibrate(cases((0.2,) * 12, (True, False) * 6))
    assert gloomy.lean is not None and gloomy.lean.is_clear
    assert "too pessimistic" in bias_sentence(gloomy)
    hopeful = calibrate(cases((0.8,) * 12, (True, False, False) * 4))
    assert "too hopeful" in bias_sentence(hopeful)


def test_fewer_than_three_outcomes_say_only_the_base_rate() -> None:
    found = calibrate(cases((0.2, 0.9), (True, False)))
    assert (found.standing, found.lean, found.bias) == (Standing.NOTHING, None, None)
    assert any("too few" in sentence for sentence in calibration_sentences(found))


def test_bins_come_from_twenty_on_and_are_held_back_towards_their_own_forecast() -> None:
    nineteen = cases((0.3,) * 19, (False,) * 19)
    assert calibrate(nineteen).bins == ()
    twenty = calibrate([*nineteen, Case(True, note=0.7)])
    assert [round(one.mean_forecast, 2) for one in twenty.bins] == [0.3, 0.7]
    assert round(twenty.bins[0].rate.mean, 3) == round(1.8 / 25, 3)
    assert round(twenty.bins[1].rate.mean, 3) == round(5.2 / 7, 3)


def test_silence_counts_as_not_going_on_and_is_said() -> None:
    found = calibrate([Case(False, unanswered=True), Case(True), Case(False)])
    assert (found.rate.n, found.unanswered) == (3, 1)
    assert any("never answered" in sentence for sentence in calibration_sentences(found))


def test_the_forecast_after_two_days_is_compared_only_where_both_were_given() -> None:
    found = calibrate([Case(True, 0.2, 0.4), Case(False, 0.3, 0.2), Case(True, 0.1, 0.5), Case(False, note=0.5)])
    assert found.both == 3
    assert found.brier_look is not None and found.brier_note is not None
    assert found.brier_look < found.brier_note
    assert any("after two days" in sentence and "chance" in sentence for sentence in calibration_sentences(found))


@given(st.floats(0, 1))
def test_every_forecast_becomes_one_that_can_be_given(p: float) -> None:
    step = forecast_step(p)
    assert 0.05 <= step <= 0.95
    assert round(step * 20) == pytest.approx(step * 20)
    assert abs(step - p) <= 0.051


@given(st.lists(st.tuples(st.sampled_from((0.05, 0.3, 0.5, 0.95)), st.booleans()), min_size=1, max_size=60))
def test_a_lean_stays_finite_and_its_interval_around_it(pairs: list[tuple[float, bool]]) -> None:
    lean = lean_of([p for p, _ in pairs], [y for _, y in pairs])
    assert lean.low < lean.a < lean.high
    assert abs(lean.a) < 6
    assert sum(one.rate.n for one in bins_of([p for p, _ in pairs], [y for _, y in pairs])) == len(pairs)
