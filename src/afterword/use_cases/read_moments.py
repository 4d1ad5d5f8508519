"""Read many accounts one after the other: only their moments and verdicts, nothing kept."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from afterword.core.calm import Pause, pause_or_alarm
from afterword.core.judge.worth import Judgement, judge
from afterword.core.occasion import Occasion, Quote, WorthIt
from afterword.core.raw_text import account_from
from afterword.core.told import READS, Told, occasion_of
from afterword.ports import Reader


@dataclass(frozen=True, slots=True)
class ReadMoments:
    """An account as it was read, with a verdict for each slip. `alarming` are words that may speak of danger."""

    occasion: Occasion
    judgement: Judgement
    alarming: Quote | None = None


def read_moments(
    told: Told, reader: Reader, *, home: ZoneInfo, occasion_id: str = "", go_on: bool = False
) -> ReadMoments | Pause:
    """The moments of one account and what to do about each.

    Raises:
        AfterwordError: there is nothing to read.
    """
    account_from(told.account)
    reading = reader.read(told.account, told.roster, told_at=told.told_at, ended_at=told.ended_at, setting=told.setting)
    alarming = pause_or_alarm(reading.danger, go_on=go_on)
    if isinstance(alarming, Pause):
        return alarming
    occasion = occasion_of(told, reading, occasion_id, home)
    if occasion.language not in READS:
        return ReadMoments(occasion, Judgement((), WorthIt.MAYBE, ""), alarming)
    return ReadMoments(occasion, judge(occasion), alarming)
