"""The second look: resting, then sealed, then side by side; and a brake on brooding."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.corrections import corrected
from afterword.core.judge.worth import judge
from afterword.core.learn.learned import Feeling, Learned
from afterword.core.learn.second_look import (
    Rating,
    Stage,
    Turn,
    brake_sentence,
    changes_from,
    look_in_words,
    look_of,
    looked_again,
    needs_help,
    reviewed,
    side_by_side,
    views_of,
)
from afterword.core.occasion import AfterwordError, Moment, Noticed, Occasion, Polarity, Quote
from afterword.core.plan.step import Plan, Step, StepKind, StepState

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 12, tzinfo=LONDON)
WORDS = "I froze on budgets. I explained the rota well. I was late by ten minutes."
OCCASION = Occasion(
    "a",
    WORDS,
    told_at=TOLD,
    moments=(
        Moment(Quote(0, 18, WORDS[:18]), Polarity.SLIP, "blanked"),
        Moment(Quote(20, 45, WORDS[20:45]), Polarity.STRENGTH),
        Moment(Quote(47, 72, WORDS[47:72]), Polarity.SLIP, "other"),
    ),
)


def at(hours: float) -> datetime:
    """So long after it was told."""
    return TOLD + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("hours", "stage"), [(1, Stage.RESTING), (43.9, Stage.RESTING), (45, Stage.OPEN), (90, Stage.OPEN)]
)
def test_it_opens_after_forty_four_hours_and_stays_open(hours: float, stage: Stage) -> None:
    look = look_of(OCCASION, Learned(), Plan(), at(hours), LONDON)
    assert look.stage is stage
    assert look.is_sealed is (stage is Stage.OPEN)
    assert timedelta(hours=44) <= look.opens - TOLD <= timedelta(hours=72)


def test_a_second_look_that_was_left_out_seals_nothing() -> None:
    plan = Plan((Step(StepKind.SECOND_LOOK, at(45), "", state=StepState.SKIPPED),))
    assert look_of(OCCASION, Learned(), plan, at(60), LONDON).stage is Stage.LEFT_OUT


def test_it_is_gone_over_twice_and_then_closed_until_a_named_time() -> None:
    learned = Learned()
    for hours in (1, 20):
        look = look_of(OCCASION, learned, Plan(), at(hours), LONDON)
        learned = reviewed(learned, look, at(hours))
    look = look_of(OCCASION, learned, Plan(), at(21), LONDON)
    assert look.reviews_left == 0
    with pytest.raises(AfterwordError, match=r"Closed until Thursday 12 March, 09:00"):
        reviewed(learned, look, at(21))
    assert "twice" in brake_sentence(look_of(OCCASION, Learned(), Plan(), at(1), LONDON))


def test_no_rating_is_shown_before_every_slip_has_one() -> None:
    with pytest.raises(AfterwordError, match=r"1 of 2 slips is not rated"):
        changes_from(OCCASION, [Rating(0, Noticed.UNLIKELY, 1)])
    with pytest.raises(AfterwordError, match="do not fit"):
        changes_from(OCCASION, [Rating(1, Noticed.UNLIKELY, 1)])
    with pytest.raises(AfterwordError, match=r"1 .* to 4"):
        changes_from(OCCASION, [Rating(0, Noticed.UNLIKELY, 5), Rating(2, Noticed.UNLIKELY, 1)])


def test_before_and_after_stand_side_by_side() -> None:
    before = views_of(judge(OCCASION).verdicts)
    changes = changes_from(OCCASION, [Rating(0, Noticed.UNLIKELY, 1), Rating(2, before[1].noticed, before[1].severity)])
    after = views_of(judge(corrected(OCCASION, changes, LONDON)).verdicts)
    learned = looked_again(Learned(), before, after, at(50))
    assert learned.look is not None
    assert [pair.turn for pair in side_by_side(learned.look)] == [Turn.SHRANK, Turn.STAYED]
    assert look_in_words(learned.look) == "Of 2 slips, 1 looks smaller now, 1 looks the same."
    assert look_in_words(replace(learned.look, after=learned.look.before)) == "Both slips look the same."
    assert look_of(OCCASION, learned, Plan(), at(51), LONDON).stage is Stage.DONE


def test_help_is_named_after_three_days_of_much_pain_and_not_after_three_times_in_one() -> None:
    one_day = [Feeling(9, at(hours)) for hours in (0, 1, 2)]
    assert not needs_help(one_day, LONDON)
    assert not needs_help([Feeling(6, at(24 * day)) for day in range(5)], LONDON)
    assert needs_help([*one_day, Feeling(7, at(24)), Feeling(8, at(72))], LONDON)
