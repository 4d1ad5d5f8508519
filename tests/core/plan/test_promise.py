"""What was promised in the talk is a step of the plan, on the day that was named."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Occasion
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.step import StepKind
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
