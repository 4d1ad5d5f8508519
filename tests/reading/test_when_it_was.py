"""Days that were named, when it is said beside the account when the talk was."""

from __future__ import annotations

from datetime import UTC, date, datetime

from afterword.core.account import Roster
from afterword.reading.debrief import OfflineReader, Sensed

TOLD = "I told Jane Smith at Ravel Ltd the wrong price. She frowned. She said she would ring by Friday next week."
SATURDAY, LAST_FRIDAY = datetime(2026, 11, 28, 10, tzinfo=UTC), datetime(2026, 11, 20, 11, tzinfo=UTC)


def test_what_they_said_is_counted_from_the_day_of_the_talk_where_that_is_given() -> None:
    reader = OfflineReader(lambda _text: Sensed(()), "none")
    given = reader.read(TOLD, Roster(), told_at=SATURDAY, ended_at=LAST_FRIDAY)
    assert [one.day for one in given.dates] == [date(2026, 11, 27)]
    assert given.ended_at == LAST_FRIDAY
    assert [one.day for one in reader.read(TOLD, Roster(), told_at=SATURDAY).dates] != [date(2026, 11, 27)]
