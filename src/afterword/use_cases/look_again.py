"""Rate the slips a second time; only then the first ratings are shown, and the plan follows the new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.corrections import corrected
from afterword.core.debrief import Check, Debrief
from afterword.core.judge.worth import judge
from afterword.core.learn.learned import Feeling, SecondLook, When
from afterword.core.learn.outcomes import foreseen
from afterword.core.learn.second_look import (
    Pair,
    Rating,
    Stage,
    brake_sentence,
    changes_from,
    look_in_words,
    look_of,
    looked_again,
    side_by_side,
    views_of,
)
from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import StepKind, StepState
from afterword.ports import Clock, Store, VoiceKeeper, kept_as, think_again


@dataclass(frozen=True, slots=True)
class LookedAgain:
    """The occasion thought through anew, and each slip before and after."""

    debrief: Debrief
    look: SecondLook
    pairs: tuple[Pair, ...]
    sentence: str


def look_again(
    store: Store,
    clock: Clock,
    check: Check,
    occasion_id: str,
    ratings: Sequence[Rating],
    *,
    forecast: float | None = None,
    feeling: int | None = None,
    version: int | None = None,
    voice: VoiceKeeper | None = None,
) -> LookedAgain:
    """The second look, kept: ratings, forecast and feeling as they are now.

    Raises:
        AfterwordError: there is no such occasion, it is too early, it was done, or a slip is not rated.
        Conflict: it was changed elsewhere since `version`.
    """
    kept = kept_as(store, occasion_id, version)
    now, home = clock.now(), clock.zone()
    look = look_of(kept.occasion, kept.learned, kept.plan, now, home)
    if look.stage is Stage.RESTING:
        raise AfterwordError(brake_sentence(look))
    if look.stage is Stage.DONE:
        raise AfterwordError("The second look was taken already. What changed can be put right where the account is.")
    if feeling is not None and not 0 <= feeling <= 10:
        raise AfterwordError("How it feels goes from 0 to 10. Nothing was changed.")
    before = views_of(judge(kept.occasion).verdicts)
    occasion = corrected(kept.occasion, changes_from(kept.occasion, ratings), home)
    after = views_of(judge(occasion).verdicts)
    learned = looked_again(kept.learned, before, after, now)
    if forecast is not None:
        learned = foreseen(learned, forecast, now, When.LOOK)
    if feeling is not None:
        learned = replace(learned, feelings=(*learned.feelings, Feeling(feeling, now)))
    debrief = think_again(store, clock, check, kept, occasion, voice)
    steps = tuple(
        replace(step, state=StepState.DONE) if step.kind is StepKind.SECOND_LOOK else step
        for step in debrief.plan.steps
    )
    plan = replace(debrief.plan, steps=steps)
    kept = store.keep(replace(kept, occasion=occasion, plan=plan, letter=debrief.letter, learned=learned, kept_at=now))
    done = learned.looks[-1]
    debrief = replace(debrief, plan=plan, version=kept.version, kept_at=now)
    return LookedAgain(debrief, done, side_by_side(done), look_in_words(done))
