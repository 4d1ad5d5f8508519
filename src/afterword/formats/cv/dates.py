"""Dates and date ranges as CVs write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
_YEAR = r"(?:(?:19|20)\d\d|(?<!\w)['’‘]\d\d)"  # also '19
_POINT = (
    rf"(?:{_DAY}{_MONTH}[,/-]?\s*{_YEAR}|{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\d\d)?+(?!\d)"
    rf"|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.]{_YEAR}|(?:0?[1-9]|1[0-2])[-/.]{_YEAR}"
    rf"|(?:spring|summer|autumn|fall|winter|early|mid|late|mid-|q[1-4]|mt|ht|tt|term\s+[1-4],?)\s*{_YEAR}|{_YEAR})"
)
_NOW = r"(?:(?:till?\s+|until\s+|the\s+)?(?:present|now|date|today)|current|currently|to\s*date|ongoing|this day)"
_TO = r"\s*(?:-{1,2}>?|→|–|—|‒|−|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|/(?=\s*(?:19|20)\d\d))\s*"
_RANGE = re.compile(rf"(?<!\w)({_POINT}){_TO}({_POINT}|{_NOW}|\d\d)(?![\d\w]|[-/.]\d)", re.IGNORECASE)
_BARE_TO_DATE = re.compile(rf"(?<!\w)({_POINT})\s+(to\s+date|onwards|ongoing)\b", re.IGNORECASE)
_HALF_RANGE = re.compile(rf"\b({_MONTH}){_TO}({_DAY}{_MONTH},?\s+({_YEAR}))", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:since|from)\s+({_POINT})\b(?!\s*(?:to|until|-|–))", re.IGNORECASE)
DATE_WORDS = re.compile(rf"^(?:{_MONTH}|{_NOW}|(?:19|20)\d\d|\d{{1,2}}|to|from|since|[\s./–—-])+$", re.IGNORECASE)
"""Words that are nothing but a date, whichever: no employer and no post is called that."""
OPEN_RANGE = re.compile(rf"(?<!\w){_POINT}{_TO}(?:{_MONTH}|till?|to|until)?$", re.IGNORECASE)
"""A range whose end stands on the next line."""
_ALONE = re.compile(rf"(?<![\w/.-])({_POINT})(?![\w/-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date or range in a line: from and to as YYYY-MM, YYYY or "present", and where it stands."""

    start: str
    end: str
    at: int
    upto: int

    @property
    def is_range(self) -> bool:
        """Whether it goes from one date to another."""
        return self.start != self.end


def _point(text: str) -> str:
    """One date as YYYY-MM, or YYYY where the month is not said."""
    text = text.strip().lower()
    if re.fullmatch(_NOW, text):
        return "present"
    found = re.search(_YEAR, text)
    assert found is not None
    year = _full_year(found.group())
    if named := re.search(_MONTH, text):
        return f"{year}-{_MONTHS[named.group().rstrip('.')]:02d}"
    if re.match(r"q|term", text):
        return year
    rest = text[: found.start()] + " " + text[found.end() :]
    figures = [int(figure) for figure in re.findall(r"\d{1,2}", rest)]
    month = _month_of(figures, is_dotted="." in text, year_first=found.start() == 0)
    return f"{year}-{month:02d}" if month else year


def one_date(words: str) -> str | None:
    """What is a date and nothing else, as YYYY-MM, YYYY or "present"; else None."""
    return _point(words) if re.fullmatch(rf"\s*(?:{_POINT}|{_NOW})\s*", words, re.IGNORECASE) else None


def _full_year(year: str) -> str:
    """A year of two figures belongs to the century in which somebody can have worked."""
    if len(year) == 4:
        return year
    return ("20" if int(year[1:]) < 50 else "19") + year[1:]


def _month_of(figures: Sequence[int], *, is_dotted: bool, year_first: bool) -> int:
    """The month among the figures beside a year; 0 where day and month cannot be told apart."""
    if len(figures) < 2 or year_first:
        return figures[0] if figures else 0
    day, month = figures[0], figures[1]
    if month > 12:
        return day if day <= 12 else 0
    return month if is_dotted or day > 12 or day == month else 0


def find_range(text: str) -> DateSpan | None:
    """The date range of a line, which says how long something lasted; None for a single date."""
    span = find_dates(text)
    return span if span is not None and span.is_range else None


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
