"""The odds, honestly: base rates, the person's own record, and what a bad feeling says. Ranges only.

Never a probability read off an account or a transcript: feeling bad is weak evidence, and words are weaker.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from afterword.core import settings
from afterword.core.judge.gates import CLOSED
from afterword.core.occasion import Occasion, Setting

Feeling = Literal["worst", "middle", "best"]


_THIRD = 1 / 3
_FAR = 8.0  # standard deviations; beyond lies less than 1e-15
_STRIPS = 400  # even; far more than the two decimals that are shown need


def chance_given_feeling(base: float, correlation: float, feeling: Feeling) -> float:
    """P(offer | feeling in the person's own worst, middle or best third), by a bivariate normal link.

    Args:
        base: P(offer) overall, 0 to 1, both excluded.
        correlation: of feeling and the outcome's latent normal, -1 to 1, both excluded.
    """
    normal = NormalDist()
    cut, edge = normal.inv_cdf(1 - base), normal.inv_cdf(1 - _THIRD)
    spread = math.sqrt(1 - correlation**2)
    low, high = {"worst": (-_FAR, -edge), "middle": (-edge, edge), "best": (edge, _FAR)}[feeling]

    def joint(x: float) -> float:
        return normal.pdf(x) * (1 - normal.cdf((cut - correlation * x) / spread))

    return _simpson(joint, low, high) / _THIRD


def _simpson(curve: Callable[[float], float], low: float, high: float) -> float:
    width = (high - low) / _STRIPS
    inner = sum((4 if strip % 2 else 2) * curve(low + strip * width) for strip in range(1, _STRIPS))
    return (curve(low) + inner + curve(high)) * width / 3


@dataclass(frozen=True, slots=True)
class SuccessRate:
    """A success rate with its 80 % interval, all 0 to 1, from `n` outcomes."""

    mean: float
    low: float
    high: float
    n: int


def success_rate(successes: int, n: int, base: float = settings.BASE_RATE_UNKNOWN) -> SuccessRate:
    """Own record joined with the base rate: a Beta prior worth `settings.PRIOR_STRENGTH` interviews."""
    a = settings.PRIOR_STRENGTH * base + successes
    b = settings.PRIOR_STRENGTH * (1 - base) + n - successes
    return SuccessRate(a / (a + b), beta_quantile(0.1, a, b), beta_quantile(0.9, a, b), n)


def beta_quantile(p: float, a: float, b: float) -> float:
    """The `p` quantile of Beta(a, b), to about 1e-9, by bisection on the regularised incomplete beta function."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _incomplete_beta(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _incomplete_beta(x: float, a: float, b: float) -> float:
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _continued_fraction(x, a, b) / a
    return 1 - front * _continued_fraction(1 - x, b, a) / b


def _continued_fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function (modified Lentz)."""
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    result = d
    for m in range(1, 200):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + numerator * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + numerator / c
            c = c if abs(c) > tiny else tiny
            result *= c * d
        if abs(c * d - 1) < 1e-12:
            break
    return result


def odds_in_words(feeling: Feeling | None = None) -> str:
    """What can honestly be said before anything is known of this person's record, in ranges only."""
    ends = (settings.BASE_RATES["small firm"], settings.BASE_RATES["graduates"])
    low, high = (round(100 * rate) for rate in ends)
    text = f"Some {low} to {high} in 100 interviews lead to an offer."
    if feeling is None:
        return text
    correlation = settings.FEELING_CORRELATION
    low, high = (round(100 * chance_given_feeling(rate, correlation, feeling)) for rate in ends)
    third = {
        "worst": f"Of the third that feel worst afterwards it is about {low} to {high}. "
        "A bad feeling lowers the odds and does not settle them.",
        "middle": f"Of the third in the middle it is about {low} to {high}.",
        "best": f"Of the third that feel best it is about {low} to {high}, so a good feeling settles nothing either.",
    }[feeling]
    return f"{text} {third}"


def awaits_an_answer(occasion: Occasion) -> bool:
    """Whether it is an interview whose outcome is not known yet."""
    return occasion.setting is Setting.INTERVIEW and occasion.state not in CLOSED


def odds_after(occasion: Occasion) -> str:
    """The odds after this interview, by how it feels; empty where no answer is awaited."""
    if not awaits_an_answer(occasion):
        return ""
    return odds_in_words("worst" if (occasion.feeling or 0) >= settings.HIGH_DISTRESS else None)


def record_in_words(rate: SuccessRate) -> str:
    """A success rate with its range, for a person to read."""
    mean, low, high = (round(100 * share) for share in (rate.mean, rate.low, rate.high))
    return f"About {mean} in 100, likely between {low} and {high}."
