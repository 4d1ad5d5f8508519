"""Which of several readings of one slip to go by, where it is not sure what it was: what it would lead to decides first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from afterword.core.judge.gates import Case, settle
from afterword.core.judge.verdict import NAMES_THE_SLIP
from afterword.core.occasion import Moment


class Reading(NamedTuple):
    """One way to read a slip, and its chance."""

    chance: float
    moment: Moment


def leaning(readings: Sequence[Reading], bar: float) -> Moment:
    """The likeliest reading among those that lead the same way, to naming the slip or to leaving it.

    Naming needs the share `bar` of all chances: three readings that would leave it outweigh a likelier one that would
    not, because what was named once cannot be taken back.

    Raises:
        ValueError: there is no reading.
    """
    if len(readings) == 1:
        return readings[0].moment
    case = Case()
    names = [settle(reading.moment, case).action in NAMES_THE_SLIP for reading in readings]
    named = sum(reading.chance for reading, is_named in zip(readings, names, strict=True) if is_named)
    is_named = named >= bar * sum(reading.chance for reading in readings)
    same = [reading for reading, own in zip(readings, names, strict=True) if own is is_named]
    return max(same or readings, key=lambda reading: reading.chance).moment
