"""The clock of this computer. The only place that asks what time it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.holidays import Holidays
from afterword.core.occasion import AfterwordError


class _Almanac:
    """The tables of the world, as they lie on this computer; loaded when a plan first needs them."""

    __slots__ = ()

    def country_of(self, zone: str) -> str:
        """The code of the country that a zone lies in."""
        from afterword.adapters.almanac import country_of_zone

        return country_of_zone(zone)

    def holidays(self, country: str, first: date, last: date) -> Holidays | None:
        """The public holidays of a country."""
        from afterword.adapters.almanac import holidays_in

        return holidays_in(country, first, last)


@dataclass(frozen=True, slots=True)
class SystemClock(_Almanac):
    """The time now, where this computer is. Meets `ports.Clock`."""

    home: ZoneInfo

    def now(self) -> datetime:
        """The time now."""
        return datetime.now(self.home)

    def zone(self) -> ZoneInfo:
        """The zone this computer is set to."""
        return self.home


@dataclass(frozen=True, slots=True)
class StoppedClock(_Almanac):
    """A clock that stands still, to see what a plan would look like at another time. Meets `ports.Clock`."""

    time: datetime
    home: ZoneInfo

    def now(self) -> datetime:
        """The time it was stopped at."""
        return self.time

    def zone(self) -> ZoneInfo:
        """The person's zone."""
        return self.home


def zone_named(name: str) -> ZoneInfo:
    """The zone called `name`.

    Raises:
        AfterwordError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise AfterwordError(
            f'There is no time zone called "{name}". Names look like Europe/London or America/New_York.'
        ) from None


def home_zone(environ: Mapping[str, str], etc: Path = Path("/etc")) -> ZoneInfo:
    """The zone this computer is set to: TZ, then the system's setting, then the hours it is off from UTC."""
    for name in (environ.get("TZ", "").lstrip(":"), _from_localtime(etc / "localtime"), _from_text(etc / "timezone")):
        if name:
            try:
                return ZoneInfo(name)
            except (KeyError, ValueError, OSError):
                continue  # a rule such as "CET-1CEST", or a name this computer does not know
    return _from_offset(datetime.now().astimezone())


def _from_localtime(path: Path) -> str:
    try:
        target = path.readlink().as_posix()
    except OSError:
        return ""
    _, found, name = target.partition("zoneinfo/")
    return name if found else ""


def _from_text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _from_offset(here: datetime) -> ZoneInfo:
    """A zone of whole hours (its sign is the other way round by tradition); half hours fall back to UTC."""
    offset = here.utcoffset()
    seconds = offset.total_seconds() if offset is not None else 0.0
    if seconds % 3600 or not -12 <= seconds / 3600 <= 14:
        return ZoneInfo("UTC")
    return ZoneInfo(f"Etc/GMT{-int(seconds // 3600):+d}") if seconds else ZoneInfo("UTC")
