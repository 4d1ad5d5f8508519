"""Say where it happened, after it was told: it is read once more as what it was, and all is thought through again."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.debrief import Check, Debrief
from afterword.core.occasion import Moment, Occasion, Setting
from afterword.core.told import Told, occasion_of
from afterword.ports import Clock, Reader, Store, VoiceKeeper, kept_as, think_again_and_keep


def place_occasion(
    store: Store,
    clock: Clock,
    check: Check,
    reader: Reader,
    occasion_id: str,
    setting: Setting,
    *,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> Debrief:
    """The occasion, read as an interview, as something at work or among friends, and kept so.

    What the person said themselves stays: of a slip, of who reads the letter, what they took out, and all that was added. A letter that
    they edited stays theirs.

    Raises:
        AfterwordError: there is no such occasion, or its zone is unknown.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    before = kept.occasion
    told = _told(before, setting)
    reading = reader.read(told.account, told.roster, told_at=told.told_at, ended_at=told.ended_at, setting=setting)
    occasion = _with_what_was_said(occasion_of(told, reading, before.id, clock.zone()), before)
    return think_again_and_keep(store, clock, check, kept, occasion, voice)


def _told(before: Occasion, setting: Setting) -> Told:
    """What was told, as far as the occasion still knows that it was said and not read."""
    assert before.told_at is not None  # every account was told at some time
    to = before.people[0].name if before.reader_said and before.people else ""
    return Told(
        before.account,
        before.told_at,
        setting=setting,
        writer=before.writer,
        to=to,
        company=before.company if setting is not Setting.PERSONAL else "",
        zone=before.zone,
        country=before.country,
        want=before.want,
        feeling=before.feeling,
        forecast=before.forecast,
        evidence=before.evidence,
        people=tuple(person for person in before.people if person.address),
        thread=before.thread,
    )


def _with_what_was_said(read: Occasion, before: Occasion) -> Occasion:
    """The occasion as it is read now, with the moments that the person confirmed, answered or added in place of what is read there."""
    said = tuple(moment for moment in before.moments if _is_said(moment, before))
    gone = (*said, *before.removed)
    new = tuple(moment for moment in read.moments if not any(moment.quote.meets(other.quote) for other in gone))
    moments = tuple(sorted((*new, *said), key=lambda moment: moment.quote.start))
    return replace(
        read,
        moments=moments,
        removed=before.removed,
        enjoyed=tuple(dict.fromkeys((*before.liked, *read.enjoyed))),
        ended_at=read.ended_at or before.ended_at,
        state=before.state,
        decision_by=read.decision_by or (before.decision_by if read.setting is Setting.INTERVIEW else None),
        heard_on=before.heard_on,
        answered_on=before.answered_on,
        reader_said=before.reader_said,
        role=read.role or before.role,
    )


def _is_said(moment: Moment, occasion: Occasion) -> bool:
    answers = {piece.id for piece in occasion.evidence if piece.is_answer}
    return moment.confidence >= 1 or bool(answers & set(moment.facts.evidence))
