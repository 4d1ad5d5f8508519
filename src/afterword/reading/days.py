"""The day that words for a date mean, counted from the day of telling."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from afterword.core.week import MONTHS, WEEKDAYS
from afterword.reading.misspelt import named

SMALL = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "thirteen": 13, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "forty": 40, "sixty": 60, "ninety": 90, "twenty-eight": 28,
    "twenty": 20, "twenty-one": 21, "thirty": 30, "a couple of": 2, "a couple": 2, "couple of": 2, "a few": 3, "few": 3, "several": 4, "fourteen": 14,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
} | {f"twenty-{word}": 20 + at for at, word in enumerate(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"], 1)} | {"thirty-first": 31}  # fmt: skip

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
COUNT = r"(?:\d{1,2}|" + "|".join(sorted(SMALL, key=len, reverse=True)) + ")"
"""A pattern for a small number, as a figure or a word."""
HOUR = r"(?:(?:,?\s+at)?\s+(?:\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|o'clock)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?:\s+o'clock)?)(?![\w.:]))"
"""A pattern for the hour that may follow a day."""


_COUNT = re.compile(rf"\b{COUNT}\b")
_SHORT_DAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs)?\b")


_SHORT = (
    (re.compile(r"\b(?:tomm?orr?ow|tmr(?:o?w|o)?|tomo|tomoz|2mor(?:r?o|r?row)|2mrw|the\s+morr(?:ow|a)|the\s+morn)\b"), "tomorrow"),
    (re.compile(r"\b(?:tonite|2nite)\b"), "tonight"),
    (re.compile(r"\blast\s+nite\b"), "last night"),
    (re.compile(r"\b2day\b"), "today"),
    (re.compile(r"\by['’]day\b"), "yesterday"),
    (re.compile(r"\bwk(s?)\b"), r"week\1"),
    (re.compile(r"\btil\b"), "till"),
    (re.compile(r"\bx-?mas\b"), "christmas"),
    (re.compile(r"\bnext\s+tomorrow\b"), "day after tomorrow"),
)  # fmt: skip


def spelled_out(words: str) -> str:
    """The words in small letters, with what is misspelt, typed in a hurry or said elsewhere as most people say it."""
    words = named(words.lower())
    for short, full in _SHORT:
        words = short.sub(full, words)
    return words


def number(words: str) -> int:
    """The day of the month that an ordinal or figure in the words names; 0 where there is none."""
    if digits := re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", words):
        return int(digits[1])
    for word in sorted(ORDINALS, key=len, reverse=True):
        if re.search(rf"\b{word.replace('-', '[ -]')}\b", words):
            return ORDINALS[word]
    return 0


def _month(words: str) -> int:
    for at, month in enumerate(MONTHS, 1):
        if re.search(rf"\b(?:{month}|{month[:3]}t?)\b\.?", words):
            return at
    return 0


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _weekday(words: str) -> int:
    short = _SHORT_DAY.search(words)
    return next((at for at, day in enumerate(WEEKDAYS) if day in words or (short and day.startswith(short[1]))), -1)


def _next_weekday(told_on: date, weekday: int, ahead: bool) -> date:
    """The nearest such weekday: after the day of telling when it lies ahead, else before or on it."""
    if ahead:
        return told_on + timedelta(days=(weekday - told_on.weekday() - 1) % 7 + 1)
    return told_on - timedelta(days=(told_on.weekday() - weekday) % 7)


def _day_of_month(told_on: date, day: int, ahead: bool) -> date | None:
    """The nearest such day of a month, before or after the day of telling."""
    step = 1 if ahead else -1
    for months in range(13):
        found = _made(*_month_at(told_on, step * months), day)
        if found and (found > told_on if ahead else found <= told_on):
            return found
    return None


def _day_and_month(told_on: date, day: int, month: int, ahead: bool) -> date | None:
    """That day in the year that fits, at most eleven months off."""
    for year in (told_on.year, told_on.year + 1, told_on.year - 1) if ahead else (told_on.year, told_on.year - 1):
        found = _made(year, month, day)
        if found and (found >= told_on if ahead else found <= told_on):
            return found
    return _made(told_on.year, month, day)


def _on_side(part: Callable[[int], tuple[date, date] | None], told_on: date, ahead: bool) -> date | None:
    """The last day of the nearest part of the calendar on the right side of the day of telling, which itself is on both.

    `part(0)` gives the first and last day of the one in this year (or month, or week), `part(-1)` the one before, `part(1)` the one after.
    What lies ahead may have begun; what lies behind may still go on, and is then counted up to the day of telling.
    """
    parts = [found for step in (-1, 0, 1) if (found := part(step))]
    if ahead:
        return next((last for _, last in parts if last >= told_on), None)
    return next((min(last, told_on) for first, last in reversed(parts) if first <= told_on), None)


def _one_day(day: date | None) -> tuple[date, date] | None:
    return (day, day) if day else None


def _month_at(told_on: date, months: int) -> tuple[int, int]:
    """The year and month so many months after the day of telling."""
    at = told_on.year * 12 + told_on.month - 1 + months
    return at // 12, at % 12 + 1


def _work_week(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=4)


def _work_week_end(day: date) -> date:
    return _work_week(day)[1]


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, g = b // 4, b % 4, (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    lift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * lift) // 451
    month, day = divmod(h + lift - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _last_weekday(year: int, month: int, weekday: int) -> date:
    end = _month_end(year, month)
    return end - timedelta(days=(end.weekday() - weekday) % 7)


FEASTS: dict[str, Callable[[int], date]] = {
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "easter": easter,
    "pentecost": lambda year: easter(year) + timedelta(days=49),
    "whitsun": lambda year: easter(year) + timedelta(days=49),
    "new years eve": lambda year: date(year, 12, 31),
    "new year": lambda year: date(year, 1, 1),
    "christmas eve": lambda year: date(year, 12, 24),
    "christmas": lambda year: date(year, 12, 25),
    "boxing day": lambda year: date(year, 12, 26),
    "three kings": lambda year: date(year, 1, 6),
    "groundhog day": lambda year: date(year, 2, 2),
    "waitangi day": lambda year: date(year, 2, 6),
    "presidents day": lambda year: _nth_weekday(year, 2, 0, 3),
    "rose monday": lambda year: easter(year) - timedelta(days=48),
    "rosenmontag": lambda year: easter(year) - timedelta(days=48),
    "fat tuesday": lambda year: easter(year) - timedelta(days=47),
    "mardi gras": lambda year: easter(year) - timedelta(days=47),
    "pancake tuesday": lambda year: easter(year) - timedelta(days=47),
    "mothering sunday": lambda year: easter(year) - timedelta(days=21),
    "womens day": lambda year: date(year, 3, 8),
    "paddys day": lambda year: date(year, 3, 17),
    "april fool": lambda year: date(year, 4, 1),
    "cinco de mayo": lambda year: date(year, 5, 5),
    "whit monday": lambda year: easter(year) + timedelta(days=50),
    "bastille day": lambda year: date(year, 7, 14),
    "gandhi jayanti": lambda year: date(year, 10, 2),
    "german unity day": lambda year: date(year, 10, 3),
    "reformation day": lambda year: date(year, 10, 31),
    "day of the dead": lambda year: date(year, 11, 2),
    "remembrance sunday": lambda year: _nth_weekday(year, 11, 6, 2),
    "martin": lambda year: date(year, 11, 11),
    "epiphany": lambda year: date(year, 1, 6),
    "burns night": lambda year: date(year, 1, 25),
    "candlemas": lambda year: date(year, 2, 2),
    "valentine": lambda year: date(year, 2, 14),
    "david": lambda year: date(year, 3, 1),
    "patrick": lambda year: date(year, 3, 17),
    "george": lambda year: date(year, 4, 23),
    "anzac": lambda year: date(year, 4, 25),
    "walpurgis": lambda year: date(year, 4, 30),
    "vappu": lambda year: date(year, 5, 1),
    "may day": lambda year: date(year, 5, 1),
    "memorial day": lambda year: _last_weekday(year, 5, 0),
    "canada day": lambda year: date(year, 7, 1),
    "labor day": lambda year: _nth_weekday(year, 9, 0, 1),
    "heritage day": lambda year: date(year, 9, 24),
    "michaelmas": lambda year: date(year, 9, 29),
    "halloween": lambda year: date(year, 10, 31),
    "all saints": lambda year: date(year, 11, 1),
    "all souls": lambda year: date(year, 11, 2),
    "bonfire night": lambda year: date(year, 11, 5),
    "guy fawkes": lambda year: date(year, 11, 5),
    "martinmas": lambda year: date(year, 11, 11),
    "andrew": lambda year: date(year, 11, 30),
    "advent": lambda year: _next_weekday(date(year, 12, 24), 6, ahead=False) - timedelta(weeks=3),
    "nicholas": lambda year: date(year, 12, 6),
    "lucia": lambda year: date(year, 12, 13),
    "stephen": lambda year: date(year, 12, 26),
    "ash wednesday": lambda year: easter(year) - timedelta(days=46),
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
    "holy week": lambda year: easter(year) - timedelta(days=6),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "ascension": lambda year: easter(year) + timedelta(days=39),
    "corpus christi": lambda year: easter(year) + timedelta(days=60),
    "black friday": lambda year: _nth_weekday(year, 11, 3, 4) + timedelta(days=1),
    "cyber monday": lambda year: _nth_weekday(year, 11, 3, 4) + timedelta(days=4),
    "hogmanay": lambda year: date(year, 12, 31),
    "nye": lambda year: date(year, 12, 31),
    "silvester": lambda year: date(year, 12, 31),
    "sinterklaas": lambda year: date(year, 12, 5),
    "twelfth night": lambda year: date(year, 1, 5),
    "mlk day": lambda year: _nth_weekday(year, 1, 0, 3),
    "australia day": lambda year: date(year, 1, 26),
    "juneteenth": lambda year: date(year, 6, 19),
    "jamhuri day": lambda year: date(year, 12, 12),
    "veterans day": lambda year: date(year, 11, 11),
    "armistice day": lambda year: date(year, 11, 11),
    "remembrance day": lambda year: date(year, 11, 11),
    "maundy thursday": lambda year: easter(year) - timedelta(days=3),
    "shrove tuesday": lambda year: easter(year) - timedelta(days=47),
    "pancake day": lambda year: easter(year) - timedelta(days=47),
    "john": lambda year: date(year, 6, 24),
    "midsummer": lambda year: date(year, 6, 24),
    "columbus day": lambda year: _nth_weekday(year, 10, 0, 2),
    "thanksgiving": lambda year: _nth_weekday(year, 11, 3, 4),
}
"""Feasts whose day can be counted, by their names in small letters and without apostrophes; where two fit, the longer stands first.

Labour Day with a "u" has no day here: countries that write it so keep it in May, in October or in other months.
"""


def _feast(words: str, told_on: date) -> Callable[[int], date] | None:
    """The days of a feast (or weekend) by years (or weeks) from the telling; None for those that move with moon, school or place."""
    flat = re.sub(r"\s+", " ", re.sub(r"['’]", "", words))
    if "weekend" in flat and "holiday" not in flat and "long" not in flat:
        return lambda step: told_on + timedelta(days=6 - told_on.weekday() + 7 * step)
    if "holiday" in flat or "chinese" in flat or "lunar" in flat:
        return None
    on = next((on for name, on in FEASTS.items() if name in flat), None)
    sunday = number(flat) - 1 if "advent" in flat and number(flat) else 0
    return on and (lambda step: on(told_on.year + step) + timedelta(weeks=sunday))


def _working_days(told_on: date, count: int) -> date:
    day = told_on
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def resolve(kind: str, words: str, told_on: date, ahead: bool) -> date | None:
    """The day that a form of words means, counted from the day of telling."""
    try:
        return _RESOLVERS[kind](re.sub(r"\s+", " ", words), told_on, ahead)
    except (OverflowError, ValueError):
        return None  # beyond the calendar


def _iso(words: str, told_on: date, ahead: bool) -> date | None:
    year, month, day = map(int, words.split("-"))
    return _made(year, month, day)


def _numbers(words: str, told_on: date, ahead: bool) -> date | None:
    day, month, year = map(int, re.split(r"[./-]", words))
    year += 2000 if year < 100 else 0
    # 03/04 may be read both ways: then no day is better than a wrong one. With full stops the day comes first.
    if "/" in words and day <= 12 and month <= 12 and day != month:
        return None
    return _made(year, month, day) or _made(year, day, month)


_NEAR_AHEAD, _FAR_AHEAD = timedelta(days=60), timedelta(days=180)
"""Where a day in figures lies further off than the second, and turned round no further than the first, it is meant turned round."""


def _figures(words: str, told_on: date, ahead: bool, *, month_first: bool = False) -> date | None:
    """A day and month in figures. A weekday beside it settles which is which, then a month that cannot be.

    Else the day comes first, unless the text is American, or it would lie far off and the other way round near.
    """
    first, second = map(int, re.findall(r"\d+", words)[-2:])
    orders = [(second, first), (first, second)] if month_first else [(first, second), (second, first)]

    def on_side(side: bool) -> list[date]:
        return [
            found
            for day, month in orders
            if 1 <= month <= 12 and (found := _day_and_month(told_on, day, month, side)) is not None
        ]

    if (weekday := _weekday(words)) >= 0:
        fitting = [day for day in (*on_side(ahead), *on_side(not ahead)) if day.weekday() == weekday]
        if fitting:
            return min(fitting, key=lambda day: abs(day - told_on))
    read = on_side(ahead)
    if not month_first and ahead and len(read) > 1:
        first_read, turned = read
        if first_read - told_on > _FAR_AHEAD and timedelta(0) <= turned - told_on <= _NEAR_AHEAD:
            return turned
    return read[0] if read else None


def _month_first(words: str, told_on: date, ahead: bool) -> date | None:
    return _figures(words, told_on, ahead, month_first=True)


def _weeks_day(words: str, told_on: date, ahead: bool) -> date | None:
    weekday, month = _weekday(words), _month(words)

    def day_of(step: int) -> date | None:
        at = (told_on.year + step, month) if month else _month_at(told_on, step)
        if "last" in words:
            return _last_weekday(*at, weekday)
        found = _nth_weekday(*at, weekday, number(words))
        return found if found.month == at[1] else None

    if not month and ("this" in words or "next" in words):
        return day_of("next" in words)
    return _on_side(lambda step: _one_day(day_of(step)), told_on, ahead)


def _week_of(words: str, told_on: date, ahead: bool) -> date | None:
    if "after" in words:
        feast = _feast(words, told_on)
        return _on_side(lambda step: _work_week(feast(step) + timedelta(days=7)), told_on, ahead) if feast else None
    if (weekday := _weekday(words)) >= 0:
        return _work_week_end(_next_weekday(told_on, weekday, ahead))
    day, month = number(words), _month(words)
    found = _day_and_month(told_on, day, month, ahead) if month else _day_of_month(told_on, day, ahead)
    return _work_week_end(found) if found and found.weekday() < 5 else found


def _week_number(words: str, told_on: date, ahead: bool) -> date | None:
    def week_of(step: int) -> tuple[date, date] | None:
        try:
            return _work_week(date.fromisocalendar(told_on.year + step, number(words), 1))
        except ValueError:
            return None  # few years have a week 53, and none a week 60

    return _on_side(week_of, told_on, ahead)


def _month_week(words: str, told_on: date, ahead: bool) -> date | None:
    month = _month(words)

    def week_of(step: int) -> tuple[date, date]:
        year = told_on.year + step
        if "last" in words:
            end = _month_end(year, month)
            return _work_week(end if end.weekday() < 5 else end - timedelta(days=2))
        return _work_week(_nth_weekday(year, month, 0, number(words)))

    return _on_side(week_of, told_on, ahead)


def _first_days(year: int, month: int) -> date:
    return _working_days(date(year, month, 1) - timedelta(days=1), 3)


def _edge(words: str, first: tuple[int, int], middle: tuple[int, int], last: tuple[int, int]) -> tuple[date, date]:
    """The begin, middle or end that the words name, of a time whose first, middle and last month are given."""
    if re.search("begin|start|early", words):
        return date(*first, 1), _first_days(*first)
    if "mid" in words:
        return date(*middle, 11), date(*middle, 15)
    end = _month_end(*last)
    return end - timedelta(days=6), end


def _month_edge(words: str, told_on: date, ahead: bool) -> date | None:
    quarter = re.search(r"\bq([1-4])\b|\bquarter\b", words)
    month = _month(words)

    def edge_of(step: int) -> tuple[date, date]:
        if quarter:
            at = (
                (told_on.year + step) * 4 + int(quarter[1]) - 1
                if quarter[1]
                else told_on.year * 4 + (told_on.month - 1) // 3 + step
            )
            first, middle, last = ((at // 4, at % 4 * 3 + third) for third in (1, 2, 3))
            return _edge(words, first, middle, last)
        only = (told_on.year + step, month) if month else _month_at(told_on, step)
        return _edge(words, only, only, only)

    if "after next" in words:
        return edge_of(2)[1]
    if "this" in words or "next" in words or "following" in words:
        return edge_of("this" not in words)[1]
    return _on_side(edge_of, told_on, ahead)


def _year_edge(words: str, told_on: date, ahead: bool) -> date | None:
    def edge_of(step: int) -> tuple[date, date]:
        year = told_on.year + step
        return _edge(words, (year, 1), (year, 6), (year, 12))

    if "this" in words or "next" in words:
        return edge_of("next" in words)[1]
    return _on_side(edge_of, told_on, ahead)


def _part_of_work_week(words: str) -> tuple[int, int]:
    """The first and last weekday of the begin, middle or end that the words name."""
    begins = re.search(r"early|begin|start|first", words)
    return (0, 1) if begins else (1, 2) if "mid" in words else (3, 4)


def _weeks_off(words: str) -> int:
    """How many weeks the named one lies from that of the telling: "the week after next", "last week", "in three weeks"."""
    if re.search("after next|but one|fortnight", words):
        return 2
    if "last" in words:
        return -2 if "before last" in words else -1
    if counted := re.search(rf"\b({COUNT}) weeks", words):
        return int(counted[1]) if counted[1].isdigit() else SMALL[counted[1]]
    return 1


_ITS_DAY = re.compile(r"week (?:(?:of|beginning|commencing) |(?=\d))")


def _part_of_week(words: str, told_on: date, ahead: bool) -> date | None:
    """The last day of a part of a week that is named by itself: "the beginning of the week after next"."""
    part, *named = _ITS_DAY.split(words, maxsplit=1)
    if named:
        week = f"week {named[0]}"
        found = (_week_number if named[0].isdigit() else _week_of)(week, told_on, ahead)
        if found is None:
            return None
        monday = _work_week(found + timedelta(days=2) if found.weekday() > 4 else found)[0]
    else:
        monday = _work_week(told_on)[0] + timedelta(weeks=_weeks_off(words))
    return monday + timedelta(days=_part_of_work_week(part)[1])


def _week_edge(words: str, told_on: date, ahead: bool) -> date | None:
    first, last = _part_of_work_week(words)

    def edge_of(step: int) -> tuple[date, date]:
        monday = told_on + timedelta(days=7 * step - told_on.weekday())
        return monday + timedelta(days=first), monday + timedelta(days=last)

    return edge_of(1)[1] if "next" in words else _on_side(edge_of, told_on, ahead)


def _in_year(words: str, day: int, told_on: date, ahead: bool) -> date | None:
    month = _month(words)
    if year := re.search(r"\b(20\d{2}|19\d{2})\b", words):
        return _made(int(year[1]), month, day)
    return _day_and_month(told_on, day, month, ahead)


def _day_month(words: str, told_on: date, ahead: bool) -> date | None:
    return _in_year(words, number(re.sub(rf"^{_WEEKDAY}|{HOUR}$", "", words)), told_on, ahead)


def _month_day(words: str, told_on: date, ahead: bool) -> date | None:
    return _in_year(words, number(words), told_on, ahead)


def _day_ordinal(words: str, told_on: date, ahead: bool) -> date | None:
    """A weekday with a day of the month: the nearest month in which both hold, else the day of the month."""
    weekday, day = _weekday(words), number(words)

    def nearest(step: int) -> date | None:
        for months in range(13):
            found = _made(*_month_at(told_on, step * months), day)
            if found and found.weekday() == weekday and (found >= told_on if step > 0 else found <= told_on):
                return found
        return None

    found, other = nearest(1 if ahead else -1), nearest(-1 if ahead else 1)
    # Nobody tells a day of two months ago or to come by its weekday and number where the next such day is near.
    if found and other and abs(other - told_on) <= _NEAR < abs(found - told_on):
        return other
    return found or _day_of_month(told_on, day, ahead)


_NEAR = timedelta(days=31)


def _ordinal_next_month(words: str, told_on: date, ahead: bool) -> date | None:
    months = 1 if re.search("next|prox", words) else -1 if re.search("last|ult", words) else 0
    if months or "inst" in words or "this" in words:
        return _made(*_month_at(told_on, months), number(words))
    return _day_of_month(told_on, number(words), ahead)


def _day_of_week(words: str, told_on: date, ahead: bool) -> date | None:
    weeks = 0 if "this" in words else _weeks_off(words)
    return _work_week(told_on)[0] + timedelta(days=_weekday(words), weeks=weeks)


def _day_week(words: str, told_on: date, ahead: bool) -> date | None:
    weeks = 2 if "fortnight" in words else 1
    return _next_weekday(told_on, _weekday(words), ahead=True) + timedelta(weeks=weeks)


def _day_feast(words: str, told_on: date, ahead: bool) -> date | None:
    feast, weekday = _feast(words, told_on), _weekday(words)
    if feast is None:
        return None
    if "before" in words:
        return _on_side(
            lambda step: _one_day(_next_weekday(feast(step) - timedelta(days=1), weekday, ahead=False)), told_on, ahead
        )
    return _on_side(lambda step: _one_day(_next_weekday(feast(step), weekday, ahead=True)), told_on, ahead)


def _day_next(words: str, told_on: date, ahead: bool) -> date | None:
    weekday = _weekday(words)
    if words.startswith(("last", "this past", "the past")) or words.endswith((" last", " gone")):
        return _next_weekday(told_on - timedelta(days=1), weekday, ahead=False)
    if words.startswith("next"):
        # "Next Friday", said on a Monday, is the Friday of the week after; near the day itself it is the coming one.
        coming = _next_weekday(told_on, weekday, ahead=True)
        same_week = coming.isocalendar()[1] == told_on.isocalendar()[1]
        weeks = same_week + bool(re.match("next (?:to )?next", words))
        return coming + timedelta(weeks=weeks)
    is_this = words.startswith("this") and "coming" not in words
    return _next_weekday(told_on, weekday, ahead or not is_this or words.endswith("coming"))


def _day_alone(words: str, told_on: date, ahead: bool) -> date | None:
    return _next_weekday(told_on, _weekday(words), ahead)


_LATER_END = re.compile(rf"({COUNT} (?:days?|weeks?)) (?:or|to) ({COUNT} (?:days|weeks))\b")
"""Two spans in words of their own: "a week to ten days"."""


def _in_span(words: str, told_on: date, ahead: bool) -> date | None:
    if "fortnight" in words:
        return told_on + timedelta(days=14)
    if re.search(r"(?:hours?|hrs?)\b", words):
        return told_on + timedelta(
            days=3 if re.search("seventy|72", words) else 2 if re.search("forty|48", words) else 1
        )
    if re.search(r"\bthe (?:week|month)\b", words):
        return told_on + timedelta(days=7 if "week" in words else 30)
    if re.search(r"\bthe (?:next|coming) (?:working )?(?:days|weeks)\b", words):
        words = f"a few {words}"
    if later := _LATER_END.search(words):
        return max(found for part in later.groups() if (found := _in_span(part, told_on, ahead)))
    count = max((int(found) if found.isdigit() else SMALL[found] for found in _COUNT.findall(words)), default=0)
    if not count:
        return None
    if "working" in words or "business" in words:
        return _working_days(told_on, count)
    if "month" in words:
        return told_on + timedelta(days=30 * count)
    return told_on + timedelta(days=count * (7 if "week" in words else 1))


_DAYS_AGO = re.compile(rf"({COUNT}) (?:\w+days|weekends) ago\b")
"""So many Fridays ago."""


def _ago(words: str, told_on: date, ahead: bool) -> date | None:
    """A span back from the telling, or from a weekday of the last seven days: "two weeks ago", "a week ago on Friday"."""
    weekday = _weekday(words)
    if words.endswith("before last"):
        if weekday >= 0:
            return _next_weekday(told_on - timedelta(days=1), weekday, ahead=False) - timedelta(weeks=1)
        if "weekend" in words:
            return told_on - timedelta(days=told_on.weekday() + 8)
        return told_on - timedelta(days=14 if "week" in words else 60 if "month" in words else 2)
    span, since = re.split(r" (?:ago|back)\b", words, maxsplit=1)
    if weeks := _DAYS_AGO.match(words):
        count = int(weeks[1]) if weeks[1].isdigit() else SMALL[weeks[1]]
        last = weekday if weekday >= 0 else 6
        return _next_weekday(told_on - timedelta(days=1), last, ahead=False) - timedelta(weeks=count - 1)
    counted_from = told_on - timedelta(days=1) if "yesterday" in since else told_on
    if weekday >= 0:
        counted_from = _next_weekday(told_on - timedelta(days=1), weekday, ahead=False)
    counted = _in_span(span, counted_from, ahead=True)
    return counted and counted_from - (counted - counted_from)


def _from_then(words: str, told_on: date, ahead: bool) -> date | None:
    """A span from today, from now or from tomorrow."""
    if re.search(r"(?:today|tomorrow) week$", words):
        words = f"one week {words}"
    return _in_span(words, told_on + timedelta(days="tomorrow" in words), ahead)


def _away(span: str) -> timedelta:
    """How far two days lie apart: "the day", "a fortnight", "48 hours", "three weeks"."""
    start = date(2000, 1, 1)
    counted = _in_span(span, start, ahead=True) if _COUNT.search(span) or re.search("fortnight|hours", span) else None
    return counted - start if counted else timedelta(days=7 if "week" in span else 1)


def _named(words: str, told_on: date, ahead: bool) -> date | None:
    """A weekday, a day of a month or a feast."""
    if feast := _feast(words, told_on):
        return _on_side(lambda step: _one_day(feast(step)), told_on, ahead)
    if (weekday := _weekday(words)) >= 0:
        return _next_weekday(told_on, weekday, ahead)
    if _month(words):
        return _in_year(words, number(words), told_on, ahead)
    return _day_of_month(told_on, number(words), ahead)


def _beside(words: str, told_on: date, ahead: bool) -> date | None:
    """Days or weeks before or after a day that is named: "the day before Christmas", "two weeks from Monday"."""
    span, side, named = re.split(r" (before|after|from) ", words, maxsplit=1)
    on = _named(named, told_on, ahead)
    return on and (on - _away(span) if side == "before" else on + _away(span))


def _counted(words: str, named_on: date, ahead: bool) -> date | None:
    """A day counted from the one named just before: "the day after", "48 hours beforehand", "that day"."""
    if re.match(r"that |the (?:same|very) |on the day", words):
        return _work_week_end(named_on) if "week" in words else named_on
    if "weekend" in words:
        return named_on + timedelta(
            days=6 - named_on.weekday() + (-7 if "before" in words or "earlier" in words else 7)
        )
    if re.search(r"(?:in|of) the week after", words):
        return _week_edge(words.replace("the week after", "next week"), named_on, ahead)
    return named_on - _away(words) if re.search("before|earlier|prior|advance", words) else named_on + _away(words)


def _day_counted(words: str, named_on: date, ahead: bool) -> date | None:
    """The weekday before or after the day named just before: "the Monday after"."""
    if "before" in words:
        return _next_weekday(named_on - timedelta(days=1), _weekday(words), ahead=False)
    return _next_weekday(named_on, _weekday(words), ahead=True)


def _no_day(words: str, told_on: date, ahead: bool) -> date | None:
    """A season, or "soon": it has no day."""
    return None


def _morning(words: str, told_on: date, ahead: bool) -> date | None:
    return told_on + timedelta(days=1)


def _today(words: str, told_on: date, ahead: bool) -> date | None:
    """An hour, or the close of business: today's where no day is named."""
    return told_on


def _next_span(words: str, told_on: date, ahead: bool) -> date | None:
    if "year" in words:
        return None
    if "weekend after next" in words:
        return told_on + timedelta(days=6 - told_on.weekday() + 7)
    if "month after next" in words:
        return _month_end(*_month_at(told_on, 2))
    if "after next" in words or "but one" in words:
        return told_on - timedelta(days=told_on.weekday()) + timedelta(days=18)
    if "week" in words:
        monday = told_on - timedelta(days=told_on.weekday())
        friday = monday + timedelta(days=4)
        return friday + timedelta(days=7) if "this week" not in words else friday if ahead else min(friday, told_on)
    if "this month" in words:
        return _month_end(told_on.year, told_on.month) if ahead else told_on
    return _month_end(*_month_at(told_on, 1))


def _tomorrow(words: str, told_on: date, ahead: bool) -> date | None:
    words = words.removeprefix("the ")
    for start, days in (
        ("same day next week", 7), ("same time next week", 7), ("this day next week", 7), ("this time next week", 7), ("same day tomorrow", 1), ("same time tomorrow", 1),
        ("this time tomorrow", 1), ("day after tomorrow", 2), ("tomorrow", 1), ("day before yesterday", -2), ("yesterday", -1), ("last night", -1), ("last evening", -1), ("last to last week", -14),
        ("last week", -7),
    ):  # fmt: skip
        if words.startswith(start):
            return told_on + timedelta(days=days)
    return told_on


def _ordinal(words: str, told_on: date, ahead: bool) -> date | None:
    return _day_of_month(told_on, number(words), ahead)


def _month_alone(words: str, told_on: date, ahead: bool) -> date | None:
    month = _month(words.split()[-1])
    return _on_side(
        lambda step: (date(told_on.year + step, month, 1), _month_end(told_on.year + step, month)), told_on, ahead
    )


def beside_a_feast(words: str, on: date) -> date:
    """The working day after or before a feast, as nobody works on it: "after Easter", "before the weekend"."""
    if words.startswith("before"):
        eve = on - timedelta(days=1)
        return min(eve, _work_week_end(eve))
    has_a_second_day = re.search(r"(?:easter|christmas)$", words) is not None
    return _working_days(on + timedelta(days=has_a_second_day), 1)


_YEAR_DRAWS_IN = 10
"""The month from which on "the holidays" are those of Christmas."""


def _month_noun(words: str, told_on: date, ahead: bool) -> date | None:
    """The last or next such month, not counting the one that it is: "last February", and "a September start"."""
    this_month, end_of_last = _month_end(told_on.year, told_on.month), told_on.replace(day=1) - timedelta(days=1)
    month = f"in {MONTHS[_month(words) - 1]}"
    if words.startswith("last"):
        return _month_alone(month, end_of_last, ahead=False)
    return _month_alone(month, this_month if words.startswith("next") else told_on, ahead=True)


def _feast_alone(words: str, told_on: date, ahead: bool) -> date | None:
    if words.startswith("between"):
        return _on_side(
            lambda step: (date(told_on.year + step, 12, 27), date(told_on.year + step, 12, 31)), told_on, ahead
        )
    if re.search(r"^before (?:the )?(?:christmas )?holidays?$", words) and told_on.month >= _YEAR_DRAWS_IN:
        return date(told_on.year, 12, 24) if ahead else None
    feast = _feast(words, told_on)
    if feast is None:
        return None
    if ahead and re.fullmatch(r"by (?:the )?weekend", words):
        words = words.replace("by", "before")  # who is to hear by then hears before it begins
    if ahead and words.startswith(("after ", "before ")):
        return _on_side(lambda step: _one_day(beside_a_feast(words, feast(step))), told_on, ahead)
    if ahead and "weekend" in words and words.startswith(("this", "next")):
        return feast(words.startswith("next"))
    return _on_side(lambda step: _one_day(feast(step)), told_on, ahead)


_RESOLVERS: dict[str, Callable[[str, date, bool], date | None]] = {
    "iso": _iso, "numbers": _numbers, "figures": _figures, "month_first": _month_first, "year_edge": _year_edge, "day_end": _today, "clock": _today, "soon": _no_day,
    "beside": _beside, "counted": _counted, "day_counted": _day_counted, "weeks_day": _weeks_day, "part_of_week": _part_of_week, "week_of": _week_of, "week_number": _week_number,
    "month_week": _month_week, "month_edge": _month_edge, "week_edge": _week_edge, "day_month": _day_month,
    "month_day": _month_day, "day_ordinal": _day_ordinal, "ordinal_next_month": _ordinal_next_month, "day_of_week": _day_of_week,
    "day_week": _day_week,
    "day_feast": _day_feast, "day_next": _day_next, "day": _day_alone, "ago": _ago, "in_span": _in_span, "from_then": _from_then, "season": _no_day, "next_span": _next_span,
    "tomorrow": _tomorrow, "ordinal": _ordinal, "month": _month_alone, "month_noun": _month_noun, "morning": _morning, "feast": _feast_alone,
}  # fmt: skip
