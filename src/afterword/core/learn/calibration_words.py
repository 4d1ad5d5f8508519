"""Calibration in sentences: ranges, never points, and a warning in the sentence itself where the numbers are small."""

from __future__ import annotations

from afterword.core import settings
from afterword.core.judge.odds import record_in_words
from afterword.core.learn.calibration import Calibration, Standing


def calibration_sentences(found: Calibration) -> tuple[str, ...]:
    """Everything that may be said, in the order a person wants to know it."""
    lines = [rate_sentence(found)]
    if found.unanswered:
        n = found.unanswered
        lines.append(
            f"{n} of them {'was never answered. It counts' if n == 1 else 'were never answered. They count'} as not going on."
        )
    lines.append(standing_sentence(found))
    lines += filter(None, (bias_sentence(found), score_sentence(found), cooling_sentence(found)))
    return tuple(lines)


def rate_sentence(found: Calibration) -> str:
    """How often an interview of theirs goes on, as a range."""
    rate = found.rate
    if rate.n == 0:
        return f"No outcome is known yet, so only the usual odds hold. {record_in_words(rate)}"
    few = ""
    if rate.n < settings.PRIOR_STRENGTH:
        few = " That is few, so the usual odds still weigh more than yours."
    return (
        f"{found.went_on} of {rate.n} interview{'s' * (rate.n != 1)} went on to a next round or an offer. "
        f"{record_in_words(rate)}{few}"
    )


def standing_sentence(found: Calibration) -> str:
    """How far the forecasts can be trusted to show anything."""
    n = found.forecasts
    if found.standing is Standing.NOTHING:
        known = {0: "None of your forecasts has a known outcome yet.", 1: "One forecast has a known outcome so far."}
        return (
            f"{known.get(n, f'{n} forecasts have a known outcome so far.')} From {settings.OWN_RECORD_FROM} on they are "
            "compared; before that there are too few."
        )
    if found.standing is Standing.EARLY:
        return f"Your {n} forecasts are an early and wide picture. A few more outcomes can turn it."
    return f"Your {n} forecasts are enough to be scored."


def bias_sentence(found: Calibration) -> str:
    """Which way the forecasts lean; empty unless the 80 % interval leaves out none at all."""
    lean = found.lean
    if lean is None or not lean.is_clear:
        return ""
    side = "too pessimistic" if lean.a > 0 else "too hopeful"
    said, meant = round(100 * found.typical), round(100 * lean.meant(found.typical))
    return f"You tend to be {side}. When you said {said} in 100, it has meant about {meant} in 100."


def score_sentence(found: Calibration) -> str:
    """The Brier score and what it means; empty below the number that allows it."""
    if found.brier is None or found.skill is None:
        return ""
    how = "better than" if found.skill > 0.02 else "worse than" if found.skill < -0.02 else "about as good as"
    return (
        f"Your forecasts score {found.brier:.2f}, where 0 is perfect and 0.25 is always saying 50 in 100. That is {how} "
        f"always saying {round(100 * settings.BASE_RATE_UNKNOWN)} in 100."
    )


def cooling_sentence(found: Calibration) -> str:
    """Which of the two forecasts came closer, with its small number in the sentence."""
    if found.brier_note is None or found.brier_look is None:
        return ""
    few = (
        f"in {found.both} interviews, which can still be chance"
        if found.both < settings.BINS_FROM
        else (f"in {found.both} interviews")
    )
    if abs(found.brier_note - found.brier_look) < 0.01:
        return f"Your forecasts right away and after two days came equally close, {few}."
    closer = "after two days" if found.brier_look < found.brier_note else "right away"
    return f"Your forecasts {closer} came closer to what happened, {few}."
