"""How input comes in: a file or standard input, a time as people write it."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import click

from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import MOST_BYTES


def bytes_of(file: str, most: int = MOST_BYTES) -> bytes:
    """What stands in a file, or on standard input for "-". Reads one byte more than allowed and no further.

    Raises:
        AfterwordError: it cannot be read.
    """
    if file == "-":
        return sys.stdin.buffer.read(most + 1)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise AfterwordError(f'"{file}" cannot be read ({error.strerror}). Please check the name.') from None


TIME: Final = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"])
DAY: Final = click.DateTime(["%Y-%m-%d"])


def in_zone(time: datetime, zone: ZoneInfo) -> datetime:
    """The time as aware: one without a zone is meant on the person's own clock."""
    return time if time.tzinfo else time.replace(tzinfo=zone)
