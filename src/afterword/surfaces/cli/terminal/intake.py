"""How input comes in: a file or standard input, a time as people write it."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import click

from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import MOST_BYTES
from afterword.core.week import KNOWN_YEARS, KNOWN_YEARS_WORDS


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


_A_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])")


class WrittenDate(click.DateTime):
    """A date in figures; whatever else was typed is told how to write it, as an example and not as a format."""

    def __init__(self, formats: Sequence[str], example: str) -> None:
        super().__init__(formats)
        self._example = example

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The date.

        Raises:
            UsageError: it is none.
        """
        try:
            date = super().convert(value, param, ctx)
            if date.year not in KNOWN_YEARS:
                raise click.UsageError(f'"{value}" lies too far off. {KNOWN_YEARS_WORDS}', ctx)
            return date
        except click.BadParameter:
            what = f'"{value}"' if str(value).strip() else "An empty value"
            lacks = "lacks the hour" if _A_DAY.fullmatch(str(value)) and ":" in self._example else "is no date"
            raise click.UsageError(f"{what} {lacks}. Write it as {self._example}", ctx) from None


TIME: Final = WrittenDate(
    ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"], "2026-12-10 10:00"
)
DAY: Final = WrittenDate(["%Y-%m-%d"], "2026-12-10")


def in_zone(time: datetime, zone: ZoneInfo) -> datetime:
    """The time as aware: one without a zone is meant on the person's own clock."""
    return time if time.tzinfo else time.replace(tzinfo=zone)
