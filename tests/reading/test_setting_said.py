"""What holds of work or friends alone is read where the person said that it was there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.account import Roster
from afterword.core.occasion import Setting
from afterword.reading.debrief import OfflineReader, Sensed

LENT = "Bea lent me her cello bow for my audition and the interview there, for a weekend, and I kept it six weeks."
NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)


@pytest.mark.parametrize("setting", [Setting.WORK, Setting.PERSONAL])
def test_what_was_lent_and_kept_is_read_where_it_was_said_to_be_no_interview(setting: Setting) -> None:
    reader = OfflineReader(lambda _text: Sensed(()), "none")
    assert reader.read(LENT, Roster(), told_at=NOW).moments == ()
    read = reader.read(LENT, Roster(), told_at=NOW, setting=setting)
    assert read.setting is setting
    assert [moment.kind for moment in read.moments] == ["other"]
