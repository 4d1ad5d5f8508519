"""Take a reply that the person has confirmed: the plan follows it, and the outcome is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from afterword.core.debrief import Check, Debrief
from afterword.core.learn.answered import after_reply, without_asking
from afterword.core.learn.feedback import with_feedback
from afterword.core.learn.learned import Learned
from afterword.core.occasion import AfterwordError
from afterword.core.reply import ReplyLabel
from afterword.ports import Clock, Outbox, Store, VoiceKeeper, kept_as, think_again, void_settled, with_holidays


@dataclass(frozen=True, slots=True)
class ReplyTaken:
    """The occasion as it stands now, and what changed by the reply, in a sentence."""

    debrief: Debrief
    learned: Learned
    says: str


def take_reply(
    store: Store,
    outbox: Outbox,
    clock: Clock,
    check: Check,
    occasion_id: str,
    label: ReplyLabel,
    *,
    came_on: date | None = None,
    decides_on: date | None = None,
    feedback: Sequence[str] = (),
    advised: bool = False,
    instead: bool = False,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> ReplyTaken:
    """The occasion after this reply, kept; a letter approved before an answer that settles it does not leave any more.

    Args:
        label: what it is, as the person sees it.
        came_on: the day it came; else today.
        decides_on: the day they named for a decision, where they ask to wait.
        feedback: words of it to keep as feedback, exactly as they stand there.
        advised: it says how it went, whether or not those words are kept: then the plan does not ask for that.
        instead: an outcome in it holds instead of one told before.

    Raises:
        AfterwordError: there is no such occasion, it is not said what the reply is, or it contradicts what is known.
        Conflict: it was changed elsewhere since `version`.
    """
    if label in (ReplyLabel.UNCLEAR, ReplyLabel.OTHER):
        raise AfterwordError("Please say what the reply is first. Nothing was changed.")
    kept = kept_as(store, occasion_id, version)
    now, home = clock.now(), clock.zone()
    came_on = came_on or now.astimezone(home).date()
    words = "\n\n".join(one.strip() for one in feedback if one.strip())
    advised = advised or bool(words or kept.learned.feedback)
    after = after_reply(
        kept.occasion,
        kept.learned,
        kept.plan,
        label,
        came_on,
        now,
        home,
        decides_on=decides_on,
        advised=advised,
        instead=instead,
    )
    learned, says = after.learned, after.says
    if words and all(one.words != words for one in learned.feedback):
        first = next(iter(kept.occasion.people), None)
        learned = with_feedback(learned, words, came_on, first.name if first else "")
        says = f"{says} Their words on how it went are kept."
    occasion = with_holidays(after.occasion, clock, home)
    debrief = think_again(store, clock, check, kept, occasion, voice)
    if advised:
        debrief = replace(debrief, plan=without_asking(debrief.plan))
    kept = store.keep(
        replace(kept, occasion=occasion, plan=debrief.plan, letter=debrief.letter, learned=learned, kept_at=now)
    )
    void_settled(outbox, kept, now)
    return ReplyTaken(replace(debrief, version=kept.version, kept_at=now), learned, says)
