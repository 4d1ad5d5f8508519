"""Which days are public holidays where, and which country a time zone lies in. All of it lies on this computer."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Final

from afterword.core.holidays import WEEKEND, Holiday, Holidays
from afterword.core.occasion import AfterwordError

# Where the days differ inside a country, the part that the zone lies in; England stands for Britain unless another is named.
_PARTS: Final = {
    "Europe/London": "GB-ENG",
    "Australia/Sydney": "AU-NSW",
    "Australia/Melbourne": "AU-VIC",
    "Australia/Brisbane": "AU-QLD",
    "Australia/Perth": "AU-WA",
    "Australia/Adelaide": "AU-SA",
    "Australia/Hobart": "AU-TAS",
    "Australia/Darwin": "AU-NT",
    "America/Toronto": "CA-ON",
    "America/Vancouver": "CA-BC",
    "America/Edmonton": "CA-AB",
    "America/Winnipeg": "CA-MB",
    "America/Regina": "CA-SK",
    "America/Halifax": "CA-NS",
    "America/St_Johns": "CA-NL",
    "America/Moncton": "CA-NB",
}
_PLAIN: Final = {"GB": "GB-ENG", "UK": "GB-ENG"}
_NATIONS: Final = {"GB-ENG": "England", "GB-SCT": "Scotland", "GB-WLS": "Wales", "GB-NIR": "Northern Ireland"}


def country_of_zone(zone: str) -> str:
    """The country a zone lies in ("GB-ENG" for Europe/London); empty where the name tells of none, as UTC does."""
    zone = _links().get(zone, zone) if zone not in _zones() else zone
    return _PARTS.get(zone, _zones().get(zone, ""))


def countries() -> tuple[tuple[str, str], ...]:
    """The code and the name of every country, by name; Britain by its nations, as their days differ."""
    known = [(code, _name(code)) for code in _names() if code != "GB"] + list(_NATIONS.items())
    return tuple(sorted(known, key=lambda one: one[1].removeprefix("the ")))


def holidays_in(country: str, first: date, last: date) -> Holidays | None:
    """The public holidays of a country from `first` to `last`; None where it is not known here.

    Raises:
        AfterwordError: that is no country's code.
    """
    code = checked_code(country)
    if not code:
        return None
    try:
        import holidays
    except ImportError:
        return None
    code = _PLAIN.get(code, code)
    nation, _, part = code.partition("-")
    years = range(first.year, last.year + 1)
    try:
        found = _in_english(holidays, nation, part or None, years)
    except NotImplementedError:
        if part:
            raise AfterwordError(
                f'No part of {_name(nation)} is called "{part}". Parts are written like DE-BY. Nothing was changed.'
            ) from None
        return None
    days = tuple(Holiday(day, _short(str(found[day]))) for day in sorted(found) if first <= day <= last)
    weekend = tuple(sorted(getattr(found, "weekend", None) or WEEKEND))
    return Holidays(code, _name(code), "", days, weekend)


def checked_code(country: str) -> str:
    """The code as it is kept.

    Raises:
        AfterwordError: that is no country's code.
    """
    code = country.strip().upper()
    code = "GB" if code == "UK" else code
    if code and (not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,4})?", code) or code[:2] not in _names()):
        raise AfterwordError(
            f'"{country.strip()[:40]}" is no country\'s code. It should look like GB, US or DE-BY. Nothing was changed.'
        )
    return code


def _in_english(holidays: Any, nation: str, part: str | None, years: range) -> Any:
    kind = getattr(holidays, nation)() if hasattr(holidays, nation) else None
    if kind is None:
        raise NotImplementedError(nation)
    speaks = next((one for one in ("en_US", "en_GB") if one in (kind.supported_languages or ())), None)
    return holidays.country_holidays(nation, subdiv=part, years=years, language=speaks)


def _short(name: str) -> str:
    """Two holidays that share a day, as one name."""
    return re.sub(r"\s*;\s*", " and ", name)[:80]


def _name(code: str) -> str:
    if code in _NATIONS:
        return _NATIONS[code]
    nation, _, part = code.partition("-")
    named = _names().get(nation, nation)
    return f"{named} ({part})" if part else named


@cache
def _names() -> dict[str, str]:
    """Each country's name; the table lies beside the zones."""
    names = dict(line.split("\t")[:2] for line in _table("iso3166.tab"))
    return names | {"GB": "Britain", "US": "the United States", "NL": "the Netherlands"}


@cache
def _zones() -> dict[str, str]:
    """The country of each zone by its main name."""
    return {line.split("\t")[2]: line.split("\t")[0] for line in _table("zone.tab")}


@cache
def _links() -> dict[str, str]:
    """Older names of zones, such as US/Eastern, with the name they stand for."""
    words = (line.split() for line in _table("tzdata.zi") if line.startswith("L "))
    return {new: old for _, old, new in words}


def _table(name: str) -> list[str]:
    try:
        text = (resources.files("tzdata") / "zoneinfo" / name).read_text("utf-8")
    except (ModuleNotFoundError, OSError):
        return []
    return [line for line in text.splitlines() if line and not line.startswith("#")]
