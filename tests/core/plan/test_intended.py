"""What the teller has fixed for a day is a step of the plan; what was said then, is only thought of, or happens each week is none."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Occasion, Setting
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.intended import intended
from afterword.core.plan.step import Step, StepKind
from afterword.core.told import days_of

HOME = ZoneInfo("Europe/London")
TOLD = datetime(2026, 11, 25, 18, tzinfo=HOME)  # a Wednesday
ENDED = datetime(2026, 11, 23, 12, tzinfo=HOME)


def step(account: str, setting: Setting = Setting.WORK) -> Step | None:
    told = Occasion("a", account, setting, told_at=TOLD, ended_at=ENDED)
    return plan_for(told, judge(told), TOLD, days_of(told, HOME), HOME).first(StepKind.KEEP_PROMISE)


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize(
    ("account", "due"),
    [
        ("I'm telling Donna tomorrow when we open at 11.", "Thu 26 11:00"),
        ("im ringing Mrs Farr first thing tomorrow because its a privacy thing", "Thu 26 09:00"),
        ("I tell them tomorrow at eight.", "Thu 26 08:00"),
        ("I transfer the 1,150 by Friday evening.", "Fri 27 09:00"),
        ("I must confirm the wording to them by tomorrow at eleven.", "Thu 26 11:00"),
        ("I'll tell the team at training on Tuesday.", "Tue 01 09:00"),
        ("I'll ring him in the morning.", "Thu 26 09:00"),
        ("I am to drive her on Saturday, a quarter to nine at her gate.", "Sat 28 08:45"),
        ("I will hand it back at the gate on Tuesday before nine.", "Tue 01 08:00"),
        ("Picking him up half seven tomorrow.", "Thu 26 07:30"),
        ("Photos of my certificates to Steve on Friday.", "Fri 27 09:00"),
        ("I'm going to tell her on Sunday.", "Sun 29 09:00"),
    ],
)
def test_what_is_fixed_for_a_day_has_its_step_counted_from_the_telling(
    account: str, due: str, setting: Setting
) -> None:
    found = step(account, setting)
    assert found is not None
    assert f"{found.due:%a %d %H:%M}" == due
    assert found.why.startswith("You have fixed a day for it: “")


@pytest.mark.parametrize(
    "account",
    [
        "She said I'll bring it tomorrow.",
        'He goes "I\'ll bring it on Friday" and winks.',
        "If I bring it on Friday he will see.",
        "I'm not telling her tomorrow.",
        "I bring the cake on Tuesday and he says nothing.",
        "I'm taking the kids on Fridays.",
        "I have to tell somebody he came on Sunday.",
        "I'll tell you on Thursday at choir.",
        "Driving assessment is on Monday.",
        "Back to Leeds on Friday.",
        "Should I bring it on Friday?",
        "I see her on Thursday.",
        "I'm going to be in Hull till Sunday.",
        "He asked whether I'll bring it on Friday.",
    ],
)
def test_what_was_said_or_is_no_plan_of_the_teller_has_none(account: str) -> None:
    assert intended(account) == ()


def test_a_promise_that_was_read_as_one_is_not_told_twice() -> None:
    found = step("I promised her I'd send the plan by Friday. I'm ringing Ross on Saturday.")
    assert found is not None
    assert found.why.startswith(
        "Still open: “I promised her I'd send the plan by Friday”; “I'm ringing Ross on Saturday”."
    )
    assert found.why.endswith("After that: Saturday 28 November.")
