"""See how one's forecasts matched what happened, and which repairs worked."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.learn.calibration import Calibration, calibrate
from afterword.core.learn.calibration_words import calibration_sentences
from afterword.core.learn.past import Past
from afterword.core.learn.repairs import Repaired, repairs_over
from afterword.ports import Store


@dataclass(frozen=True, slots=True)
class CalibrationPage:
    """What may be said, in sentences, and what it rests on. `told` are the interviews with an outcome."""

    calibration: Calibration
    sentences: tuple[str, ...]
    repairs: tuple[Repaired, ...]
    told: tuple[Past, ...]
    late_forecasts: int


def see_calibration(store: Store) -> CalibrationPage:
    """Calibration over all interviews whose outcome is known."""
    pasts = store.pasts()
    told = tuple(past for past in pasts if past.case is not None)
    found = calibrate([case for past in pasts if (case := past.case) is not None])
    late = sum(not past.learned.counts(one) for past in pasts for one in past.learned.forecasts)
    return CalibrationPage(found, calibration_sentences(found), repairs_over(pasts), told, late)
