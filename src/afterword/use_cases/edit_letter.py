"""Keep the letter in the person's own words, or go back to the one that was composed."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.debrief import Check, Debrief, think_through
from afterword.core.write.edited import in_own_words
from afterword.ports import Clock, Store, VoiceKeeper, kept_as, writing_of


def edit_letter(
    store: Store,
    clock: Clock,
    check: Check,
    occasion_id: str,
    text: str,
    *,
    subject: str | None = None,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> Debrief:
    """Keep these words as the letter, and proofread them. An empty text brings the composed letter back.

    Raises:
        AfterwordError: there is no such occasion.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    writing = writing_of(None if text.strip() else store, kept.occasion.id, voice)
    fresh = think_through(kept.occasion, home=clock.zone(), check=check, before=kept.plan, writing=writing)
    text = text.replace("\r\n", "\n").strip()
    if text:
        letter = in_own_words(kept.letter or fresh.letter, text, subject)
        debrief = think_through(kept.occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=letter)
    else:
        debrief = fresh
    kept = store.keep(
        replace(kept, plan=debrief.plan, letter=debrief.letter, edited=debrief.edited, kept_at=clock.now())
    )
    return replace(debrief, version=kept.version, kept_at=kept.kept_at)
