"""Read a job advert: the title, the company, and what the job rests on."""

from __future__ import annotations

from afterword.core.advert import Advert
from afterword.formats.advert import read_advert


def import_advert(name: str, data: bytes) -> Advert:
    """What one advert asks for. Nothing is kept.

    Raises:
        AfterwordError: the file cannot be read, or asks for nothing.
    """
    return read_advert(name, data)
