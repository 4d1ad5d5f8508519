"""Taps and fields as the values they stand for. A wrong one means an old page, and is answered with one sentence."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TypeVar
from zoneinfo import ZoneInfo

from django.http import QueryDict
from django.utils.translation import gettext as _

from afterword.core.corrections import About
from afterword.core.occasion import AfterwordError, CaseState, Want
from afterword.core.week import KNOWN_YEARS

E = TypeVar("E", bound=Enum)


def out_of_date() -> AfterwordError:
    """What to say of a form that does not fit what is kept."""
    return AfterwordError(_("This page is out of date. Please load it once more and try again. Nothing was changed."))


def one_of(kind: type[E], post: QueryDict, name: str) -> E | None:
    """The value of a closed list that was tapped; None where it was not.

    Raises:
        AfterwordError: it is not in the list.
    """
    given = post.get(name, "")
    if not given:
        return None
    try:
        return kind(given)
    except ValueError:
        raise out_of_date() from None


def number(post: QueryDict, name: str) -> int:
    """A whole number of a hidden field.

    Raises:
        AfterwordError: it is none.
    """
    given = post.get(name, "")
    if not given.isascii() or not given.isdigit() or len(given) > 9:
        raise out_of_date()
    return int(given)


def chance_in(post: QueryDict, name: str = "chance") -> float | None:
    """A chance that was typed in hundredths, as a share; None where the field is empty.

    Raises:
        AfterwordError: it is no number from 5 to 95.
    """
    given = post.get(name, "").strip()
    if not given:
        return None
    hundredths = int(given) if given.isascii() and given.isdigit() and len(given) <= 9 else 0
    if not 5 <= hundredths <= 95:
        raise AfterwordError(_("A forecast is a number from 5 to 95. Nothing was changed."))
    return hundredths / 100


def feeling_in(post: QueryDict) -> int | None:
    """How it feels, 0 to 10; None where nothing was tapped.

    Raises:
        AfterwordError: it is out of range.
    """
    if not post.get("feeling", ""):
        return None
    value = number(post, "feeling")
    if value > 10:
        raise out_of_date()
    return value


def time_in(text: str, home: ZoneInfo) -> datetime | None:
    """A time of a date-and-time field, on the person's own clock; None where it is empty.

    Raises:
        AfterwordError: it cannot be read.
    """
    if not text:
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise AfterwordError(_("That time could not be read. It should look like 2026-03-10 11:00.")) from None
    _refuse_far_off(time.date())
    return time if time.tzinfo else time.replace(tzinfo=home)


def day_in(text: str) -> date | None:
    """A day of a date field; None where it is empty.

    Raises:
        AfterwordError: it cannot be read.
    """
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise AfterwordError(_("That day could not be read. It should look like 2026-03-18.")) from None
    _refuse_far_off(day)
    return day


def about_in(post: QueryDict, home: ZoneInfo) -> About:
    """What was said of the whole occasion; empty fields change nothing. Times are the person's own.

    Raises:
        AfterwordError: a time or day cannot be read.
    """
    return About(
        want=one_of(Want, post, "want"),
        state=one_of(CaseState, post, "state"),
        writer=_line(post, "writer"),
        to=_line(post, "to"),
        liked=_line(post, "liked"),
        company=_line(post, "company"),
        zone=_line(post, "zone"),
        country=_line(post, "country"),
        ended_at=time_in(post.get("ended_at", ""), home),
        decides_on=day_in(post.get("decides_on", "")),
    )


def _line(post: QueryDict, name: str) -> str | None:
    return " ".join(post.get(name, "").split()) or None


def _refuse_far_off(day: date) -> None:
    if day.year not in KNOWN_YEARS:
        raise AfterwordError(_("That day lies too far off. Please check the year."))
