"""What was promised in the talk is a step of the plan, on the day that was named."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Moment, Noticed, Occasion, Polarity, Quote, Setting
from afterword.core.plan.changes import marked
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.step import StepKind, StepState
from afterword.core.told import days_of

HOME = ZoneInfo("Europe/London")
TOLD = datetime(2026, 11, 25, 18, tzinfo=HOME)  # a Wednesday


def due(words: str, **more: object) -> str:
    told = Occasion("a", f"I promised her I'd send the plan {words}.", told_at=TOLD, ended_at=TOLD, **more)  # type: ignore[arg-type]
    step = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)
    return f"{step.due:%a %d %H:%M}" if step else ""


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("of the mains", "Thu 26 09:00"),
        ("tonight", "Wed 25 19:00"),
        ("tomorrow", "Thu 26 09:00"),
        ("by Friday", "Fri 27 09:00"),
        ("next week", "Mon 30 09:00"),
        ("this weekend", "Sat 28 09:00"),
    ],
)
def test_it_is_due_on_the_day_that_was_named(words: str, when: str) -> None:
    assert due(words) == when


def test_nothing_is_sent_to_who_asked_for_no_contact() -> None:
    assert due("tonight", state=CaseState.NO_CONTACT) == ""


def test_nothing_is_let_go_while_something_promised_is_open() -> None:
    words = "Fine. I promised her I'd send the plan by Friday."
    told = Occasion("a", words, setting=Setting.WORK, told_at=TOLD, ended_at=TOLD, no_notes=True)
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    kept, rests = plan.first(StepKind.KEEP_PROMISE), plan.first(StepKind.LET_GO)
    assert kept is not None and rests is not None
    assert f"{rests.due:%a %d %H:%M}" == "Mon 30 09:00"
    assert kept.due < rests.due


@pytest.mark.parametrize("state", [CaseState.DECIDED, CaseState.REJECTED])
def test_what_is_owed_goes_out_before_it_is_let_go(state: CaseState) -> None:
    words = "I told them a lie about my degree"
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "lie", Noticed.SEEN)
    told = Occasion(
        "a", f"{words}.", told_at=TOLD, ended_at=TOLD, state=state, answered_on=TOLD.date(), moments=(slip,)
    )
    plan = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)
    sends, rests = plan.first(StepKind.SEND), plan.first(StepKind.LET_GO)
    assert sends is not None and rests is not None
    assert sends.due < rests.due
    left_out = replace(
        plan, steps=tuple(marked(one, StepState.SKIPPED, TOLD) if one is sends else one for one in plan.steps)
    )
    again = plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME, left_out).first(StepKind.LET_GO)
    assert again is not None and again.due < rests.due
