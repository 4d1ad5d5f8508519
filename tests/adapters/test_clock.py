"""The clock knows where the person is."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock, SystemClock, home_zone, zone_named
from afterword.core.occasion import AfterwordError


def test_the_zone_comes_from_tz_before_the_system(tmp_path: Path) -> None:
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    assert home_zone({"TZ": ":Europe/London"}, tmp_path) == ZoneInfo("Europe/London")
    assert home_zone({}, tmp_path) == ZoneInfo("Asia/Tokyo")


def test_a_zone_written_as_a_rule_falls_through_to_the_system(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("America/New_York\n")
    assert home_zone({"TZ": "CET-1CEST"}, tmp_path) == ZoneInfo("America/New_York")


def test_a_computer_that_says_nothing_still_has_a_zone(tmp_path: Path) -> None:
    now = datetime.now().astimezone()
    offset = now.utcoffset()
    zone = home_zone({}, tmp_path)
    assert offset is not None
    assert offset.seconds % 3600 or now.astimezone(zone).utcoffset() == offset


def test_now_is_aware_and_in_the_zone_of_the_person() -> None:
    now = SystemClock(ZoneInfo("Asia/Tokyo")).now()
    assert now.utcoffset() == timedelta(hours=9)


def test_a_stopped_clock_stands_still() -> None:
    noon = datetime(2026, 3, 10, 12, tzinfo=ZoneInfo("UTC"))
    clock = StoppedClock(noon, ZoneInfo("UTC"))
    assert clock.now() == clock.now() == noon


@pytest.mark.parametrize("name", ["Europe/Nowhere", "../etc/passwd", "", "London\0"])
def test_an_unknown_zone_is_one_sentence(name: str) -> None:
    with pytest.raises(AfterwordError, match="Names look like"):
        zone_named(name)
