"""Read a CV: what was done where and when, each claim with the line it stands on."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.bank import Bank, without_retracted
from afterword.formats.cv import CvReading, read_cv


def import_cv(name: str, data: bytes, bank: Bank | None = None) -> CvReading:
    """The claims of one CV file, and the lines that were skipped. Nothing is kept.

    Where a bank is given, what was retracted from it is left out.

    Raises:
        AfterwordError: the file is empty, not text, or no CV.
    """
    found = read_cv(name, data)
    return found if bank is None else replace(found, claims=without_retracted(bank, found.claims))
