"""See what a CV would bring into the bank of facts, before anything is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.bank import Difference, Place, new_places, with_cv
from afterword.core.occasion import Evidence
from afterword.formats.cv import CvReading, read_cv
from afterword.ports import BankKeeper


@dataclass(frozen=True, slots=True)
class Preview:
    """What was read, the places to look at with the claims under each, and what keeping it would change."""

    file: str
    reading: CvReading
    places: tuple[tuple[Place, tuple[Evidence, ...]], ...]
    difference: Difference


def preview_cv(keeper: BankKeeper, name: str, data: bytes) -> Preview:
    """What this CV would bring. Nothing is kept.

    Raises:
        AfterwordError: the file is no CV that can be read, or the bank cannot be read.
    """
    bank, file = keeper.bank(), re.split(r"[/\\]", name)[-1]
    reading = read_cv(name, data)
    _, difference = with_cv(bank, file, reading.claims)
    return Preview(file, reading, new_places(bank, difference.new), difference)
