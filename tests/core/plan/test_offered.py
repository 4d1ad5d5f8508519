"""What the account offers on a day stands in the plan, after the word to them; what was said then, or is no deed, does not."""

from __future__ import annotations

from datetime import datetime

import pytest
from plan_inputs import LONDON, at

from afterword.core.plan.offered import offer_step
from afterword.core.plan.step import Step, StepKind
from afterword.core.plan.working_days import WorkingDays

TOLD = at("2026-12-01 18:00")  # a Tuesday


def offered(account: str, said: datetime = TOLD) -> Step | None:
    return offer_step(account, TOLD, LONDON, WorkingDays(LONDON), said, ())


@pytest.mark.parametrize(
    ("account", "due"),
    [
        ("I can have the plans redrawn by Thursday evening, I've got the numbers.", "2026-12-03 09:00"),
        ("I could take the late shift on Sunday so he is free.", "2026-12-06 09:00"),
        ("I want to pay back the half, 90 pounds, by transfer this week.", "2026-12-04 09:00"),
        ("I will redo the accounts by the 10th.", "2026-12-10 09:00"),
        ("I can come on Thursday and mend the gate.", "2026-12-03 09:00"),
        ("Her exam is next Friday and she has no car so I could take her there and wait.", "2026-12-11 09:00"),
        ("I could ask the three of them to keep quiet, and I'd do that tomorrow if he wants.", "2026-12-02 09:00"),
    ],
)
def test_what_is_offered_has_its_day(account: str, due: str) -> None:
    step = offered(account)
    assert step is not None
    assert (step.kind, step.due) == (StepKind.MAKE_GOOD, at(due))


@pytest.mark.parametrize(
    "account",
    [
        "I'll see her on Friday.",
        "I told him I'd fix it on Friday.",
        "I would have done it on Friday.",
        "I could see on Monday that she was upset.",
        "I will tell her on Friday.",
        "I could not come on Friday.",
        "If I can do it on Friday I will.",
        "I'd go there every Friday.",
        "I could finish it only on Friday and she was cross.",
        "I can mend it.",
    ],
)
def test_what_is_no_offer_on_a_day_has_no_step(account: str) -> None:
    assert offered(account) is None


def test_two_deeds_have_two_days_and_none_comes_before_the_word_to_them() -> None:
    account = "I can fetch a new pane tomorrow and fit it Thursday morning for nothing."
    step = offered(account, at("2026-12-02 10:30"))
    assert step is not None
    assert step.due == at("2026-12-02 10:30")
    assert step.why.endswith("keep to it. After that: Thursday 3 December.")
    assert offered(account, at("2026-12-03 08:30")) is None


@pytest.mark.parametrize(
    ("account", "due", "why"),
    [
        ("We can hang the gate on Friday 4 December, Nils and I.", "2026-12-04 09:00", "You offer it"),
        ("The luthier can glue the neck, 90 euro, ready by December 19.", "2026-12-19 09:00", "when it is there"),
        ("The shop says the lamp is ready on Friday.", "2026-12-04 09:00", "when it is there"),
    ],
)
def test_what_is_done_together_or_by_somebody_else_has_its_day_too(account: str, due: str, why: str) -> None:
    step = offered(account)
    assert step is not None
    assert step.due == at(due)
    assert why in step.why


@pytest.mark.parametrize(
    "account",
    [
        "We could discuss it on Friday.",
        "I was not ready by Friday.",
        "I had it ready on Friday.",
        "We'll have it then.",
    ],
)
def test_a_talk_to_come_and_ones_own_readiness_are_no_offer(account: str) -> None:
    assert offered(account) is None


def test_a_second_sum_on_a_day_with_its_month_first_has_its_place_too() -> None:
    step = offered("I can give her 80 tomorrow and the other 80 on December 14.")
    assert step is not None
    assert step.why.endswith("After that: Monday 14 December.")


def test_a_month_before_its_number_is_a_day() -> None:
    step = offered("I can hang the gate on December 4.")
    assert step is not None
    assert step.due == at("2026-12-04 09:00")
