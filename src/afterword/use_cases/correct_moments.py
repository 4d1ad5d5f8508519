"""Put right how it was read: moments, the wish, a fact that was asked for; then all is thought through again."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.corrections import Correction, corrected
from afterword.core.debrief import Check, Debrief, judged
from afterword.core.judge.worth import keeping_numbers
from afterword.ports import Clock, Store, VoiceKeeper, kept_as, think_again_and_keep


def correct_moments(
    store: Store,
    clock: Clock,
    check: Check,
    occasion_id: str,
    corrections: Sequence[Correction],
    *,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> Debrief:
    """The occasion with these corrections, thought through and kept. A letter that the person edited stays theirs.

    Raises:
        AfterwordError: there is no such occasion, moment, kind or zone.
        Conflict: it was changed elsewhere since `version`, so the places of its moments may have moved.
    """
    kept = kept_as(store, occasion_id, version)
    as_seen = keeping_numbers(kept.occasion, judged(kept.occasion))
    occasion = corrected(as_seen, tuple(corrections), clock.zone())
    return think_again_and_keep(store, clock, check, kept, occasion, voice)
