"""The second look: the same slips rated again two days on, before the first ratings are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from afterword.core import settings
from afterword.core.corrections import Change
from afterword.core.judge.verdict import Verdict
from afterword.core.learn.learned import Feeling, Learned, SecondLook, View
from afterword.core.occasion import AfterwordError, Noticed, Occasion
from afterword.core.plan.step import Plan, StepKind, StepState
from afterword.core.plan.timing import second_look as look_step
from afterword.core.plan.words import day_and_time


class Stage(StrEnum):
    """Where the second look of an occasion stands."""

    RESTING = "resting"
    OPEN = "open"
    DONE = "done"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Look:
    """The second look as it stands. `opens` is when it is due; `reviews_left` how often it may be gone over before."""

    stage: Stage
    opens: datetime
    reviews_left: int = 0

    @property
    def is_sealed(self) -> bool:
        """Whether the first ratings, verdicts and forecast stay hidden until the slips are rated again."""
        return self.stage is Stage.OPEN


@dataclass(frozen=True, slots=True)
class Rating:
    """One slip rated again: its place among the occasion's moments, how visible and how weighty it seems now."""

    moment: int
    noticed: Noticed
    severity: int


class Turn(StrEnum):
    """What became of a slip between the two looks."""

    SHRANK = "shrank"
    STAYED = "stayed"
    GREW = "grew"


TURN_WORDS: Final = {Turn.SHRANK: "smaller now", Turn.STAYED: "the same", Turn.GREW: "bigger now"}


@dataclass(frozen=True, slots=True)
class Pair:
    """One slip before and after."""

    before: View
    after: View

    @property
    def turn(self) -> Turn:
        """By its score."""
        if self.after.score == self.before.score:
            return Turn.STAYED
        return Turn.SHRANK if self.after.score < self.before.score else Turn.GREW


def look_of(occasion: Occasion, learned: Learned, plan: Plan, now: datetime, home: ZoneInfo) -> Look:
    """Where the second look stands at this time."""
    step = plan.first(StepKind.SECOND_LOOK)
    told_at = occasion.told_at or now
    opens = step.due if step is not None else look_step(told_at, home).due
    if learned.look is not None:
        return Look(Stage.DONE, opens)
    if step is not None and step.state is StepState.SKIPPED:
        return Look(Stage.LEFT_OUT, opens)
    if now >= opens:
        return Look(Stage.OPEN, opens)
    return Look(Stage.RESTING, opens, max(settings.REVIEWS_BEFORE_SECOND_LOOK - len(learned.reviews), 0))


def reviewed(learned: Learned, look: Look, now: datetime) -> Learned:
    """The same, gone over once more before the second look.

    Raises:
        AfterwordError: it was gone over often enough for now.
    """
    if look.stage is not Stage.RESTING:
        return learned
    if look.reviews_left == 0:
        raise AfterwordError(brake_sentence(look))
    return replace(learned, reviews=(*learned.reviews, now))


def brake_sentence(look: Look) -> str:
    """What is said while it rests."""
    until = day_and_time(look.opens)
    if look.reviews_left == 0:
        return f"Closed until {until}. You have gone over it enough for now; your words and the plan are safe."
    times = {1: "once more", 2: "twice"}.get(look.reviews_left, f"{look.reviews_left} times")
    return f"It opens on {until}. Until then, go over it {times} at most, {settings.REVIEW_MINUTES} minutes each."


def changes_from(occasion: Occasion, ratings: Sequence[Rating]) -> tuple[Change, ...]:
    """The ratings as corrections of the occasion.

    Raises:
        AfterwordError: a slip was left out, or a rating fits none.
    """
    slips = set(occasion.slip_places)
    rated = {rating.moment for rating in ratings}
    if rated - slips or len(rated) != len(ratings):
        raise AfterwordError("The ratings do not fit the slips of this occasion. Please look at them again.")
    if slips - rated:
        left = len(slips - rated)
        raise AfterwordError(
            f"{left} of {len(slips)} {'slips is' if left == 1 else 'slips are'} not rated yet. "
            "The first ratings are shown once all are. Nothing was changed."
        )
    if any(not 1 <= rating.severity <= 4 for rating in ratings):
        raise AfterwordError("Weight goes from 1 (hardly matters) to 4 (very grave). Nothing was changed.")
    return tuple(Change(one.moment, noticed=one.noticed, severity=one.severity) for one in ratings)


def views_of(verdicts: Iterable[Verdict]) -> tuple[View, ...]:
    """How slips are rated now."""
    return tuple(
        View(
            verdict.moment.quote.start,
            verdict.moment.quote.end,
            verdict.kind,
            verdict.noticed,
            verdict.severity,
            verdict.score,
            verdict.action,
            verdict.in_letter,
        )
        for verdict in verdicts
    )


def looked_again(learned: Learned, before: Sequence[View], after: Sequence[View], now: datetime) -> Learned:
    """The same with this second look, first and second ratings side by side."""
    return replace(learned, looks=(*learned.looks, SecondLook(now, tuple(before), tuple(after))))


def side_by_side(look: SecondLook) -> tuple[Pair, ...]:
    """Each slip before and after."""
    after = {(view.start, view.end): view for view in look.after}
    pairs = ((view, after.get((view.start, view.end))) for view in look.before)
    return tuple(Pair(view, now) for view, now in pairs if now is not None)


def look_in_words(look: SecondLook) -> str:
    """What shrank and what stayed, in one or two sentences."""
    turns = [change.turn for change in side_by_side(look)]
    if not turns:
        return "There was no slip to rate again."
    parts = [
        f"{count} look{'s' * (count == 1)} {words}"
        for turn, words in TURN_WORDS.items()
        if (count := turns.count(turn))
    ]
    if len(parts) == 1:
        whole = {1: "The slip looks", 2: "Both slips look"}.get(len(turns), f"All {len(turns)} slips look")
        return f"{whole} {TURN_WORDS[turns[0]]}."
    return f"Of {len(turns)} slips, {', '.join(parts)}."


def needs_help(feelings: Iterable[Feeling], home: ZoneInfo) -> bool:
    """Whether it has hurt so much on so many days that people who can help should be named."""
    days = {one.at.astimezone(home).date() for one in feelings if one.value >= settings.HELP_FEELING}
    return len(days) >= settings.HELP_DAYS


HELP = (
    "It has hurt a lot on several days. That is more than anybody should carry alone. Talking to someone "
    "helps: a friend, your doctor, or one of these."
)
