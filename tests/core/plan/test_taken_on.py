"""Who has the job already is told to wait for nothing and to apply nowhere: what is owed, and the first day, are the plan."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Occasion, Setting
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.step import Plan, StepKind
from afterword.core.plan.taken_on import taken_on
from afterword.core.told import days_of

HOME = ZoneInfo("Europe/London")
TOLD = datetime(2026, 11, 25, 18, tzinfo=HOME)  # a Wednesday
WAITS = {StepKind.NEXT_APPLICATION, StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2, StepKind.WHILE_WAITING, StepKind.PARK}


def plan(account: str, **more: object) -> Plan:
    told = Occasion("a", account, told_at=TOLD, ended_at=TOLD, **more)  # type: ignore[arg-type]
    return plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME)


@pytest.mark.parametrize(
    ("account", "first"),
    [
        ("Lorna's offered me it. Start Tuesday, and he's on Tuesday too.", "Tue 01 09:00"),
        ("She says see you Monday at six.", "Mon 30 18:00"),
        ("She gave me the job! Starting Monday, three days, good pay.", "Mon 30 09:00"),
        ("I got the job. I start on Saturday.", "Sat 28 09:00"),
        ("They rang and offered me the post there and then.", ""),
        ("The man said I passed.", ""),
        ("he said you start on the 3rd and shook my hand", "Thu 03 09:00"),
    ],
)
def test_who_has_it_has_the_first_day_and_nothing_to_wait_for(account: str, first: str) -> None:
    made = plan(account)
    assert WAITS.isdisjoint(step.kind for step in made.steps)
    assert any(remark.startswith("You have it") for remark in made.remarks)
    day = made.first(StepKind.KEEP_PROMISE)
    assert (f"{day.due:%a %d %H:%M}" if day else "") == first


@pytest.mark.parametrize(
    "account",
    [
        "If they offered me the job I would take it.",
        "He said start Monday if you like.",
        "She says the job is mine subject to references.",
        "I start Monday maybe.",
        "Another firm offered me the job last year.",
        "She picked it up and gave me it.",
        "They told me I passed that part.",
        "I thought I got the job.",
        "They want me to say when I can start.",
        "I passed the test on safety.",
    ],
)
def test_a_place_on_which_something_hangs_is_not_had_yet(account: str) -> None:
    assert taken_on(account) is None
    assert not WAITS.isdisjoint(step.kind for step in plan(account).steps)


def test_what_is_decided_later_or_happens_elsewhere_is_no_place_that_one_has() -> None:
    words = "The woman said I passed."
    assert not WAITS.isdisjoint(step.kind for step in plan(words, decision_by=TOLD.replace(day=27)).steps)
    assert not any("You have it" in remark for remark in plan(words, setting=Setting.PERSONAL).remarks)
    assert plan(words, state=CaseState.REJECTED).first(StepKind.FEEDBACK_REQUEST) is not None
