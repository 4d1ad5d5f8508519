"""The odds, honestly: base rates, the person's own record, and what a bad feeling says. Ranges only.

Never a probability read off an account or a transcript: feeling bad is weak evidence, and words are weaker.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from afterword.core import settings

Feeling = Literal["worst", "middle", "best"]


def chance_given_feeling(base: float, correlation: float, feeling: Feeling) -> float:
    """P(offer | feeling in the person's own worst, middle or best third), by a bivariate normal link.

    Args:
        base: P(offer) overall, 0 to 1.
        correlation: of feeling and the outcome's latent normal, -1 to 1.
    """
    normal = NormalDist()
    cut = normal.inv_cdf(1 - base)
    edge = normal.inv_cdf(2 / 3)
    low, high = {"worst": (-8.0, -edge), "middle": (-edge, edge), "best": (edge, 8.0)}[feeling]
    steps = 400
    width = (high - low) / steps
    spread = math.sqrt(1 - correlation**2)
    total = 0.0
    for step in range(steps + 1):
        x = low + step * width
        weight = 1 if step in (0, steps) else 4 if step % 2 else 2  # Simpson's rule
        total += weight * normal.pdf(x) * (1 - normal.cdf((cut - correlation * x) / spread))
    return total * width / 3 * 3  # divided by the third's probability, 1/3


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
    """What can honestly be said before anything is known of this person's record."""
    low, high = (round(100 * rate) for rate in (settings.BASE_RATES["small firm"], settings.BASE_RATES["graduates"]))
    text = f"About {low} to {high} in 100 such interviews end in an offer."
    if feeling is None:
        return text
    likely = settings.FEELING_CORRELATION[1]
    low, high = (
        round(100 * chance_given_feeling(settings.BASE_RATES[key], likely, feeling))
        for key in ("small firm", "graduates")
    )
    ending = {"worst": "lower, not gone", "middle": "about the same", "best": "higher, not sure"}[feeling]
    name = {"worst": "worst-feeling", "middle": "middle", "best": "best-feeling"}[feeling]
    return f"{text[:-1]}; among the {name} third about {low} to {high}: {ending}."
