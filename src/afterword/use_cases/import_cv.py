"""Read a CV: what was done where and when, each claim with the line it stands on."""

from __future__ import annotations

from afterword.formats.cv import CvReading, read_cv


def import_cv(name: str, data: bytes) -> CvReading:
    """The claims of one CV file, and the lines that were skipped. Nothing is kept.

    Raises:
        AfterwordError: the file is empty, not text, or no CV.
    """
    return read_cv(name, data)
