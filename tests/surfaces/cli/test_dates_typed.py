"""Dates on the command line: in figures, and whatever else is told in words how to write them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
TIME, DAY = "2026-12-10 10:00", "2026-12-10"


@pytest.mark.parametrize(
    ("arguments", "says", "write"),
    [
        (("plan", "x", "--move", "follow-up-1", "tomorrow"), '"tomorrow" is no date', TIME),
        (("plan", "x", "--move", "follow-up-1", ""), "An empty value is no date", TIME),
        (("plan", "x", "--interview", "2026-02-30 10:00"), '"2026-02-30 10:00" is no date', TIME),
        (("debrief", "-", "--ended", "last Tuesday"), '"last Tuesday" is no date', TIME),
        (("debrief", "-", "--decides", "yesterday"), '"yesterday" is no date', DAY),
        (("debrief", "-", "--decides", ""), "An empty value is no date", DAY),
        (("debrief", "-", "--ended", "2026-03-10"), '"2026-03-10" lacks the hour', TIME),
        (("ahead", "--at", "noon"), '"noon" is no date', TIME),
        (("outcome", "x", "offer", "--on", "Friday"), '"Friday" is no date', DAY),
    ],
)
def test_words_that_are_no_date_are_told_how_to_write_one(
    afterword: Run, arguments: tuple[str, ...], says: str, write: str
) -> None:
    ran = afterword(*arguments, stdin=b"I talked too fast.")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"{says}. Write it as {write}. See afterword {arguments[0]} --help.\n"


def test_the_ways_of_writing_a_time_that_were_taken_are_taken_still(afterword: Run) -> None:
    for time in ("2099-03-10 11:00", "2099-03-10T11:00", "2099-03-10T11:00:00+0100", "2099-03-10T11:00+0100"):
        assert "Tue 10 Mar 2099" in afterword("ahead", "--at", time).out


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "1066-10-14"])
@pytest.mark.parametrize(
    "option",
    [("debrief", "-", "--decides"), ("plan", "x", "--decides"), ("debrief", "-", "--ended"), ("debrief", "-", "--now")],
)
def test_years_beyond_all_calendars_are_refused(afterword: Run, option: tuple[str, ...], day: str) -> None:
    said = day if option[-1] == "--decides" else f"{day} 10:00"
    ran = afterword(*option, said, stdin=b"I talked too fast.")
    assert (ran.code, ran.out) == (2, "")
    assert "lies too far off" in ran.err
