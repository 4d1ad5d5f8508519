"""How your forecasts matched what happened: your own rate, your lean, your score, and only what the numbers allow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from afterword.core import settings
from afterword.core.judge.odds import SuccessRate, success_rate


@dataclass(frozen=True, slots=True)
class Case:
    """One interview with its outcome: forecasts from 0 to 1 as far as given, and whether it went on.

    `unanswered`: they never answered, which counts as not going on and is said beside the numbers.
    """

    went_on: bool
    note: float | None = None
    look: float | None = None
    unanswered: bool = False


class Standing(StrEnum):
    """How much a number of outcomes allows to be said."""

    NOTHING = "nothing"
    EARLY = "early"
    SCORED = "scored"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class Lean:
    """A steady lean of forecasts, in log odds: above 0 too pessimistic. `low` to `high` is its 80 % interval."""

    a: float
    sd: float

    @property
    def low(self) -> float:
        """The lower end."""
        return self.a - settings.EIGHTY_PERCENT * self.sd

    @property
    def high(self) -> float:
        """The upper end."""
        return self.a + settings.EIGHTY_PERCENT * self.sd

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out 0, so that the lean may be told."""
        return self.low > 0 or self.high < 0

    def meant(self, p: float) -> float:
        """What a forecast of `p` has meant."""
        return _chance(_log_odds(p) + self.a)


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts of one third of the scale: their mean, and how often it went on, joined with that mean."""

    mean_forecast: float
    went_on: int
    rate: SuccessRate


@dataclass(frozen=True, slots=True)
class Calibration:
    """All that may be said of a person's forecasts; what there is too little for is empty or None.

    `bias` is outcome minus forecast, on average: above 0 it went better than foreseen. `brier_note` and `brier_look`
    compare the two times of forecasting, over the interviews that have both (`both`).
    """

    rate: SuccessRate
    went_on: int
    unanswered: int
    forecasts: int
    standing: Standing
    bias: float | None = None
    lean: Lean | None = None
    brier: float | None = None
    skill: float | None = None
    bins: tuple[Bin, ...] = ()
    both: int = 0
    brier_note: float | None = None
    brier_look: float | None = None
    typical: float = settings.BASE_RATE_UNKNOWN


def forecast_step(p: float) -> float:
    """The nearest forecast that can be given: 0.05 to 0.95 in steps of 0.05."""
    steps = round(p / settings.FORECAST_STEP)
    return round(min(max(steps, 1), round(1 / settings.FORECAST_STEP) - 1) * settings.FORECAST_STEP, 2)


def standing_of(forecasts: int) -> Standing:
    """How much that many forecasts with an outcome allow to be said."""
    if forecasts < settings.OWN_RECORD_FROM:
        return Standing.NOTHING
    if forecasts < settings.SCORE_FROM:
        return Standing.EARLY
    return Standing.SCORED if forecasts < settings.BINS_FROM else Standing.BINNED


def lean_of(forecasts: Sequence[float], outcomes: Sequence[bool]) -> Lean:
    """The one shift of log odds that fits best, held back by a prior around no shift (Newton's method)."""
    precision = 1 / settings.RECALIBRATION_SD**2
    start = [_log_odds(p) for p in forecasts]
    a = 0.0
    for _ in range(100):
        shifted = [_chance(x + a) for x in start]
        pull = sum(y - q for y, q in zip(outcomes, shifted, strict=True)) - a * precision
        step = pull / (sum(q * (1 - q) for q in shifted) + precision)
        a += step
        if abs(step) < 1e-12:
            break
    spread = sum(q * (1 - q) for q in (_chance(x + a) for x in start)) + precision
    return Lean(a, 1 / math.sqrt(spread))


def brier_of(forecasts: Sequence[float], outcomes: Sequence[bool]) -> float:
    """The mean squared distance of forecast and outcome: 0 is perfect, 0.25 is what always saying one half gives."""
    return sum((p - y) ** 2 for p, y in zip(forecasts, outcomes, strict=True)) / len(forecasts)


def skill_of(forecasts: Sequence[float], outcomes: Sequence[bool], base: float = settings.BASE_RATE_UNKNOWN) -> float:
    """How much better than always saying the base rate: 1 is perfect, 0 no better, below 0 worse."""
    return 1 - brier_of(forecasts, outcomes) / brier_of([base] * len(forecasts), outcomes)


def bins_of(forecasts: Sequence[float], outcomes: Sequence[bool]) -> tuple[Bin, ...]:
    """Forecasts by thirds of the scale, each with its rate held back towards its own mean forecast."""
    pairs = list(zip(forecasts, outcomes, strict=True))
    found = []
    for place in range(settings.BINS):
        inside = [(p, y) for p, y in pairs if min(int(p * settings.BINS), settings.BINS - 1) == place]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            hits = sum(y for _, y in inside)
            found.append(Bin(mean, hits, success_rate(hits, len(inside), mean)))
    return tuple(found)


def calibrate(cases: Sequence[Case], base: float = settings.BASE_RATE_UNKNOWN) -> Calibration:
    """Everything that these outcomes allow to be said. Where both forecasts were given, the first one counts."""
    went_on = sum(case.went_on for case in cases)
    rate = success_rate(went_on, len(cases), base)
    unanswered = sum(case.unanswered for case in cases)
    told = [(p, case.went_on) for case in cases if (p := case.note if case.note is not None else case.look) is not None]
    standing = standing_of(len(told))
    if standing is Standing.NOTHING:
        return Calibration(rate, went_on, unanswered, len(told), standing)
    forecasts, outcomes = [p for p, _ in told], [y for _, y in told]
    scored = standing in (Standing.SCORED, Standing.BINNED)
    both = [(case.note, case.look, case.went_on) for case in cases if case.note is not None and case.look is not None]
    compare = len(both) >= settings.OWN_RECORD_FROM
    return Calibration(
        rate,
        went_on,
        unanswered,
        len(told),
        standing,
        bias=sum(y - p for p, y in told) / len(told),
        lean=lean_of(forecasts, outcomes),
        brier=brier_of(forecasts, outcomes) if scored else None,
        skill=skill_of(forecasts, outcomes, base) if scored else None,
        bins=bins_of(forecasts, outcomes) if standing is Standing.BINNED else (),
        both=len(both),
        brier_note=brier_of([note for note, _, _ in both], [y for _, _, y in both]) if compare else None,
        brier_look=brier_of([look for _, look, _ in both], [y for _, _, y in both]) if compare else None,
        typical=forecast_step(sum(forecasts) / len(forecasts)),
    )


def _log_odds(p: float) -> float:
    return math.log(p / (1 - p))


def _chance(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))
