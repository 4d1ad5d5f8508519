"""Times and places of every sort, for tests that state what holds for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from afterword.core.plan.timing import Timing
from afterword.core.plan.working_days import WorkingDays, later

LONDON = ZoneInfo("Europe/London")
ZONES = tuple(
    ZoneInfo(name)
    for name in (
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Pacific/Honolulu",
        "UTC",
    )
)
CHRISTMAS = frozenset(
    {date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1), date(2026, 12, 25), date(2026, 12, 28)}
)


def at(text: str, zone: ZoneInfo = LONDON) -> datetime:
    """ "2026-03-10 11:00" on the clock of that place."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def timing(ended: str, zone: ZoneInfo = LONDON, home: ZoneInfo | None = None, **more: object) -> Timing:
    """A talk that ended then, told at once unless `told_at` says otherwise."""
    end = at(ended, zone)
    plain = Timing(ended_at=end, told_at=end, days=WorkingDays(zone), home=home or zone)
    return replace(plain, **more)  # type: ignore[arg-type]


def any_moment() -> st.SearchStrategy[datetime]:
    """Any five minutes of two years, two summers, two winters and two turns of the year among them."""
    start = datetime(2025, 3, 1, tzinfo=ZoneInfo("UTC"))
    return st.integers(0, 2 * 365 * 24 * 12).map(lambda fives: start + timedelta(minutes=5 * fives))


@st.composite
def any_timing(draw: st.DrawFn) -> Timing:
    """Any interview: anywhere, told at once or late, calm or hot, with or without a decision to come."""
    zone, home = draw(st.sampled_from(ZONES)), draw(st.sampled_from(ZONES))
    ended = draw(any_moment()).astimezone(home)
    told = later(ended, timedelta(minutes=5 * draw(st.integers(0, 12) | st.integers(0, 10 * 24 * 12))))
    changed = draw(st.none() | st.integers(0, 200))
    decides = draw(st.none() | st.integers(1, 12 * 24 * 12))
    return Timing(
        ended_at=ended,
        told_at=told,
        days=WorkingDays(zone, draw(st.sampled_from([frozenset(), CHRISTMAS]))),
        home=home,
        ready_at=None if changed is None else later(told, timedelta(minutes=5 * changed)),
        feeling=draw(st.integers(0, 10)),
        angry=draw(st.booleans()),
        urgent=draw(st.booleans()),
        duty=draw(st.booleans()),
        correction=draw(st.booleans()),
        sends=draw(st.sampled_from([True, True, True, False])),
        follows_up=draw(st.sampled_from([True, True, False])),
        booked=draw(st.sampled_from([False, False, False, True])),
        decision_by=None if decides is None else later(ended, timedelta(minutes=5 * decides)),
        promised_on=None,
        public_sector=draw(st.booleans()),
        rejected_on=draw(st.sampled_from([None, None, None, told.astimezone(zone).date()])),
        no_contact=draw(st.sampled_from([False, False, False, True])),
    )
