"""A letter says what the writer still has and that it comes back; the plan has a step for it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.step import StepKind
from afterword.core.told import days_of
from afterword.core.write.compose import compose_letter

TOLD = datetime(2026, 3, 10, 15, tzinfo=UTC)
WORDS = "I walked off with the cellar keys"


def told(setting: Setting) -> Occasion:
    account = f"{WORDS}. I called my boss a coward."
    at = account.index("I called")
    unfair = Moment(Quote(at, len(account) - 1, account[at:-1]), Polarity.SLIP, "badmouthed_employer", Noticed.SEEN)
    taken = Moment(Quote(0, len(WORDS), WORDS), Polarity.SLIP, "other", confidence=0.8)
    moments = (taken, unfair) if setting is Setting.INTERVIEW else (taken,)
    return Occasion(
        "a", account, setting, TOLD, moments=moments, people=(Person("Ida Ross"),), writer="Rosa", ended_at=TOLD
    )


@pytest.mark.parametrize("setting", list(Setting))
def test_the_letter_says_it_once_and_that_it_comes_back(setting: Setting) -> None:
    occasion = told(setting)
    letter = compose_letter(occasion, judge(occasion))
    assert letter.text.count("I still have the cellar keys") == 1
    assert letter.text.count("ou will have them back [say how and by when]") == 1
    assert any("how and by when it comes back" in need for need in letter.needs)


def test_beside_it_the_one_problem_keeps_its_place() -> None:
    occasion = told(Setting.INTERVIEW)
    text = compose_letter(occasion, judge(occasion)).text
    assert "employer" in text or "place where I have worked" in text


def test_the_plan_gives_it_back_on_the_next_working_day() -> None:
    occasion = told(Setting.INTERVIEW)
    zone = ZoneInfo("UTC")
    step = plan_for(occasion, judge(occasion), TOLD, days_of(occasion, zone), zone).first(StepKind.GIVE_BACK)
    assert step is not None
    assert f"{step.due:%d %B}" == "11 March"
    assert "the cellar keys" in step.why
