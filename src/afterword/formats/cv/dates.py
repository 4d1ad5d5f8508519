"""Dates and date ranges as CVs write them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
_YEAR = r"(?:19|20)\d\d"
_POINT = (
    rf"(?:{_DAY}{_MONTH},?\s+{_YEAR}|{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\d\d)?(?!\d)|(?:0?[1-9]|1[0-2])[-/.]{_YEAR}"
    rf"|(?:spring|summer|autumn|fall|winter|early|mid|late|mid-)\s*{_YEAR}|{_YEAR})"
)
_NOW = r"(?:present|now|current|currently|today|to\s*date|date|ongoing|this day)"
_TO = r"\s*(?:-{1,2}>?|→|–|—|‒|−|\bto\b|\buntil\b|\btill\b|\bthrough\b|/(?=\s*(?:19|20)\d\d))\s*"
_RANGE = re.compile(rf"\b({_POINT}){_TO}({_POINT}|{_NOW}|\d\d)(?![\d\w])", re.IGNORECASE)
_BARE_TO_DATE = re.compile(rf"\b({_POINT})\s+(to\s+date|onwards|ongoing)\b", re.IGNORECASE)
_HALF_RANGE = re.compile(rf"\b({_MONTH}){_TO}({_DAY}{_MONTH},?\s+({_YEAR}))", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:since|from)\s+({_POINT})\b(?!\s*(?:to|until|-|–))", re.IGNORECASE)
_ALONE = re.compile(rf"(?<![\w/.-])({_POINT})(?![\w/-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date or range in a line: from and to as YYYY-MM, YYYY or "present", and where it stands."""

    start: str
    end: str
    at: int
    upto: int


def _point(text: str) -> str:
    """One date as YYYY-MM, or YYYY where the month is not said."""
    text = text.strip().lower()
    if re.fullmatch(_NOW, text):
        return "present"
    year = re.search(_YEAR, text)
    assert year is not None
    if named := re.search(_MONTH, text):
        return f"{year.group()}-{_MONTHS[named.group().rstrip('.')]:02d}"
    rest = text[: year.start()] + " " + text[year.end() :]
    if figures := re.search(r"\d{1,2}", rest):
        return f"{year.group()}-{int(figures.group()):02d}"
    return year.group()


def find_dates(text: str) -> DateSpan | None:
    """The date range of a line, else its only date, or None."""
    if half := _HALF_RANGE.search(text):
        return DateSpan(_point(f"{half.group(1)} {half.group(3)}"), _point(half.group(2)), half.start(), half.end())
    if found := _RANGE.search(text):
        start, raw_end = _point(found.group(1)), found.group(2)
        end = start[:2] + raw_end if re.fullmatch(r"\d\d", raw_end) else _point(raw_end)
        return DateSpan(start, end, found.start(), found.end())
    if found := _BARE_TO_DATE.search(text) or _SINCE.search(text):
        return DateSpan(_point(found.group(1)), "present", found.start(), found.end())
    if found := _ALONE.search(text):
        day = _point(found.group(1))
        return DateSpan(day, day, found.start(), found.end())
    return None
