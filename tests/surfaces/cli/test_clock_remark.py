"""Who lives by no clock of a town is told so, and how to change it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from afterword.surfaces.cli.terminal.debrief_page import clock_remark


@pytest.mark.parametrize("name", ["UTC", "Etc/UTC"])
def test_a_computer_that_keeps_utc_says_so_and_how_to_change_it(name: str) -> None:
    (remark,) = clock_remark(ZoneInfo(name))
    assert "are in UTC" in remark
    assert "TZ=Europe/London" in remark
    assert "--zone" in remark


@pytest.mark.parametrize("name", ["Europe/London", "Africa/Nairobi", "Pacific/Auckland"])
def test_the_clock_of_a_town_needs_no_word(name: str) -> None:
    assert clock_remark(ZoneInfo(name)) == ()
