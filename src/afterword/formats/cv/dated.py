"""A place as somebody typed it, with its dates as the bank keeps them."""

from __future__ import annotations

from afterword.core.bank import Place
from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import one_line
from afterword.formats.cv.dates import one_date


def dated(place: Place) -> Place:
    """The place in words alone, with each date as YYYY-MM, YYYY or "present"; a date that is not told stays empty.

    Raises:
        AfterwordError: words that are no date, or an end that lies before the beginning.
    """
    start, end = _date(place.start), _date(place.end)
    if start == "present":
        raise AfterwordError('A post cannot begin with "present". Write its first month as 2021-03, or its year.')
    told_alike = min(len(start), len(end))  # where one says only the year, the years are compared
    if start and end and end != "present" and end[:told_alike] < start[:told_alike]:
        raise AfterwordError(f"It cannot end ({end}) before it begins ({start}). Please check both. Nothing was kept.")
    return Place(one_line(place.employer), one_line(place.title), start, end)


def put_right(read: Place, told: Place) -> Place:
    """A place of a CV as the person has it: what they left as it was read is kept as it stands.

    Raises:
        AfterwordError: as `dated`.
    """
    return told if told == read else dated(told)


def _date(words: str) -> str:
    if not words.strip():
        return ""
    if (date := one_date(words)) is None:
        raise AfterwordError(f'"{words}" is no date. Write 2021-03, 2021 or present. Nothing was kept.')
    return date
