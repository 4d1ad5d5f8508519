"""What a confirmed reply changes: a refusal closes it, a next round opens the brief, a wait moves the next question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core.learn.learned import Came, Heard, Learned
from afterword.core.learn.telling import has_come, with_told_outcome
from afterword.core.occasion import AfterwordError, CaseState, Occasion, Setting
from afterword.core.plan.step import Plan, StepKind, StepState
from afterword.core.reply import ReplyLabel
from afterword.core.told import days_of, decision_time


@dataclass(frozen=True, slots=True)
class AfterReply:
    """Both after the reply, and what changed, in a sentence."""

    occasion: Occasion
    learned: Learned
    says: str


def after_reply(
    occasion: Occasion,
    learned: Learned,
    plan: Plan,
    label: ReplyLabel,
    came_on: date,
    now: datetime,
    home: ZoneInfo,
    *,
    decides_on: date | None = None,
    advised: bool = False,
    instead: bool = False,
) -> AfterReply:
    """What is so after this reply. `advised`: they have told how it went, in it or before.

    Raises:
        AfterwordError: a day cannot be, or the reply contradicts what is known.
    """
    has_come(came_on, now, home)
    came = {ReplyLabel.REJECTION: Came.REFUSED, ReplyLabel.NEXT_ROUND: Came.NEXT_ROUND}.get(label)
    if came is not None:
        occasion, learned = with_told_outcome(occasion, learned, plan, came, came_on, now, home, instead=instead)
    if label is ReplyLabel.HOLD:
        occasion = _waiting(occasion, came_on, decides_on, home)
    heard = Heard(label, came_on, now)
    says = SAYS[label]
    if label is ReplyLabel.HOLD and occasion.setting is not Setting.INTERVIEW:
        says = ASKS_TIME
    if label is ReplyLabel.REJECTION:
        apart = occasion.state is CaseState.NO_CONTACT
        says = APART if apart else ADVISED if advised else says
    return AfterReply(occasion, replace(learned, heard=(*learned.heard, heard)), says)


ADVISED = "It is closed. They have told you how it went, so the plan does not ask for that."
"""In place of what a refusal says, where advice came with it."""
ASKS_ADVICE = frozenset({StepKind.FEEDBACK_REQUEST, StepKind.FEEDBACK_REMINDER})


def without_asking(plan: Plan) -> Plan:
    """The plan without asking for the advice that was given; the person can put it back."""
    steps = (
        replace(step, state=StepState.SKIPPED) if step.kind in ASKS_ADVICE and step.state is StepState.WAITING else step
        for step in plan.steps
    )
    return replace(plan, steps=tuple(steps))


ASKS_TIME = "They ask for time. A second word counts from that day now; the plan says when."
"""In place of what a wait says, where nothing is decided between the two."""
APART = "They want distance. Nothing more is sent, and the plan keeps to that."


SAYS = {
    ReplyLabel.REJECTION: "It is closed. In a working day or two you may ask for advice for next time; the plan says when.",
    ReplyLabel.NEXT_ROUND: "It goes on, so nothing is to be asked for now. The brief for the next talk is open.",
    ReplyLabel.HOLD: "Nothing is decided yet. The next question waits longer now; the plan says until when.",
    ReplyLabel.FEEDBACK: "Nothing in the plan changes.",
    ReplyLabel.ACKNOWLEDGEMENT: "It arrived. Nothing in the plan changes.",
    ReplyLabel.ACTION_REQUIRED: "They need something from you. Nothing in the plan changes; please answer them soon.",
}


def _waiting(occasion: Occasion, came_on: date, decides_on: date | None, home: ZoneInfo) -> Occasion:
    """A day they name counts as the promised one; without one, patience begins anew on the day they wrote."""
    if decides_on is None:
        return replace(occasion, heard_on=came_on, decision_by=None)
    if decides_on < came_on:
        raise AfterwordError("The day they decide lies before their reply. Please check it. Nothing was changed.")
    decided = decision_time(decides_on, came_on, days_of(occasion, home))
    return replace(occasion, heard_on=came_on, decision_by=decided)
