"""Tell what happened, and get everything back: perspective, verdicts, plan and letter."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from afterword.core.calm import Pause, pause_or_alarm
from afterword.core.debrief import Check, Debrief, think_through
from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import TOO_LITTLE, account_from, tells_too_little
from afterword.core.told import Told, occasion_of
from afterword.ports import Almanac, Kept, Reader, Store, VoiceKeeper, with_holidays, writing_of


def record_debrief(
    told: Told,
    reader: Reader,
    check: Check,
    *,
    home: ZoneInfo,
    occasion_id: str,
    store: Store | None = None,
    go_on: bool = False,
    asks: bool = False,
    voice: VoiceKeeper | None = None,
    almanac: Almanac | None = None,
) -> Debrief | Pause:
    """Read one account and think it through; kept only where a store is given.

    The almanac knows the public holidays; without one the plan says that they are not known. Where the words tell of danger, nothing
    is judged or kept and a `Pause` comes back, unless the person goes on. Where they only may, that is so if somebody can be asked
    (`asks`); else the debrief says first whom to call.

    Raises:
        AfterwordError: there is nothing to read, or what was said beside the account cannot be.
    """
    account_from(told.account)
    reading = reader.read(told.account, told.roster, told_at=told.told_at, ended_at=told.ended_at, setting=told.setting)
    alarming = pause_or_alarm(reading.danger, go_on=go_on, asks=asks)
    if isinstance(alarming, Pause):
        return alarming
    if tells_too_little(told.account, moments=bool(reading.moments)):
        raise AfterwordError(TOO_LITTLE)
    occasion = occasion_of(told, reading, occasion_id, home)
    if almanac is not None:
        occasion = with_holidays(occasion, almanac, home)
    debrief = think_through(occasion, home=home, check=check, writing=writing_of(store, occasion_id, voice))
    debrief = replace(debrief, alarming=alarming)
    if store is None:
        return debrief
    kept = store.keep(Kept(debrief.occasion, debrief.plan, debrief.letter, kept_at=told.told_at))
    return replace(debrief, version=kept.version, kept_at=kept.kept_at)
