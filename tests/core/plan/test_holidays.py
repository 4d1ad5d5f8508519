"""Public holidays move dates, and the plan names the one that did."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.debrief import judged, planned
from afterword.core.holidays import Holiday, Holidays, country_of_address, names_of
from afterword.core.invitation import Invitation
from afterword.core.occasion import CaseState, Moment, Noticed, Occasion, Person, Polarity, Quote, Setting, Want
from afterword.core.plan.inputs import NO_HOLIDAYS, YEARS_TURN
from afterword.core.plan.step import Plan, StepKind
from afterword.core.plan.working_days import WorkingDays
from afterword.core.told import Told, told_with

LONDON, RIYADH = ZoneInfo("Europe/London"), ZoneInfo("Asia/Riyadh")
EASTER = (Holiday(date(2026, 4, 3), "Good Friday"), Holiday(date(2026, 4, 6), "Easter Monday"))
ENGLAND = Holidays("GB-ENG", "England", "", EASTER)
HURT = Moment(Quote(0, 4, "Fine"), Polarity.SLIP, "offensive_remark", Noticed.SEEN)


def told(ended: str, free: Holidays, **more: object) -> Occasion:
    """An interview with one good moment, told as soon as it ended."""
    end = datetime.fromisoformat(ended).replace(tzinfo=LONDON)
    moment = Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH)
    values: dict[str, object] = {"told_at": end, "ended_at": end, "want": Want.YES, "moments": (moment,)}
    return Occasion("a1", "Fine talk.", zone="Europe/London", holidays=free, **(values | more))  # type: ignore[arg-type]


def plan_of(occasion: Occasion) -> Plan:
    return planned(occasion, judged(occasion), LONDON)


def due(plan: Plan, kind: StepKind) -> str:
    step = plan.first(kind)
    assert step is not None
    return f"{step.due:%a %d %b %H:%M}"


def why(plan: Plan, kind: StepKind) -> str:
    step = plan.first(kind)
    assert step is not None
    return step.why


def test_a_letter_due_on_good_friday_waits_until_tuesday_and_says_why() -> None:
    plan = plan_of(told("2026-04-02 15:30", ENGLAND))
    assert due(plan, StepKind.SEND) == "Tue 07 Apr 09:00"
    assert "Good Friday (3 April) and Easter Monday (6 April) are not counted" in why(plan, StepKind.SEND)


def test_only_steps_that_a_holiday_moved_name_it() -> None:
    plan = plan_of(told("2026-03-10 11:00", ENGLAND))
    assert [due(plan, kind) for kind in (StepKind.SEND, StepKind.FOLLOW_UP_1, StepKind.FOLLOW_UP_2)] == [
        "Wed 11 Mar 09:00",
        "Thu 19 Mar 09:00",
        "Mon 30 Mar 09:00",
    ]
    assert due(plan, StepKind.PARK) == "Thu 09 Apr 09:00"  # without Easter: Tue 7 Apr
    assert {step.kind for step in plan.steps if "Good Friday" in step.why} == {StepKind.PARK, StepKind.LET_GO}


def test_a_decision_after_a_holiday_pulls_the_letter_forward() -> None:
    decided = datetime(2026, 4, 7, 8, 30, tzinfo=LONDON)
    occasion = told("2026-04-01 11:00", ENGLAND, decision_by=decided)
    step = plan_of(occasion).first(StepKind.SEND)
    assert step is not None
    assert step.not_after == datetime(2026, 4, 2, 13, 0, tzinfo=LONDON)


def test_a_refusal_before_easter_is_answered_after_it() -> None:
    occasion = told("2026-03-20 11:00", ENGLAND, state=CaseState.REJECTED, answered_on=date(2026, 4, 2))
    plan = plan_of(occasion)
    assert due(plan, StepKind.FEEDBACK_REQUEST) == "Tue 07 Apr 09:00"
    assert "Easter Monday" in why(plan, StepKind.FEEDBACK_REQUEST)


def test_that_holidays_are_not_known_is_said_only_while_no_country_is() -> None:
    assert NO_HOLIDAYS in plan_of(told("2026-03-10 11:00", Holidays())).remarks
    assert NO_HOLIDAYS not in plan_of(told("2026-03-10 11:00", ENGLAND)).remarks


def test_where_no_country_is_known_nobody_is_asked_round_christmas_and_the_plan_says_so() -> None:
    plan = plan_of(told("2026-12-15 11:00", Holidays()))  # the seventh working day would be 24 December
    assert due(plan, StepKind.FOLLOW_UP_1) == "Mon 04 Jan 09:00"
    assert "between Christmas and New Year nobody is asked" in why(plan, StepKind.FOLLOW_UP_1)
    assert YEARS_TURN in plan.remarks
    assert NO_HOLIDAYS not in plan.remarks
    assert due(plan_of(told("2026-12-15 11:00", ENGLAND)), StepKind.FOLLOW_UP_1) == "Mon 04 Jan 09:00"
    assert due(plan_of(told("2026-12-14 11:00", ENGLAND)), StepKind.FOLLOW_UP_1) == "Wed 23 Dec 09:00"


def test_among_friends_a_second_try_waits_until_the_feast_is_over() -> None:
    mine: dict[str, object] = {"setting": Setting.PERSONAL, "people": (Person("Ines"),), "moments": (HURT,)}
    assert due(plan_of(told("2026-12-17 15:30", Holidays(), **mine)), StepKind.SECOND_TRY) == "Sun 27 Dec 15:30"


def test_a_country_that_was_only_guessed_is_said_to_be() -> None:
    guessed = Holidays("GB-ENG", "England", "Europe/London", EASTER)
    (remark,) = [one for one in plan_of(told("2026-03-10 11:00", guessed)).remarks if "England" in one]
    assert "Europe/London" in remark
    assert not any("England" in one for one in plan_of(told("2026-03-10 11:00", ENGLAND)).remarks)


def test_a_weekend_may_be_friday_and_saturday() -> None:
    days = WorkingDays(RIYADH, weekend=(4, 5))
    assert days.plus(date(2026, 3, 12), 1) == date(2026, 3, 15)  # Thursday, then Sunday
    assert days.ends_the_week(date(2026, 3, 12))


@pytest.mark.parametrize(
    ("address", "country"),
    [("ruth@acme.de", "DE"), ("x@nhs.uk", "GB"), ("x@start.io", ""), ("x@acme.com", ""), ("", ""), ("x@acme.ai", "")],
)
def test_an_address_tells_its_country_unless_firms_anywhere_use_that_ending(address: str, country: str) -> None:
    assert country_of_address(address) == country


def test_the_inviting_address_names_the_country_only_where_the_clock_does_not() -> None:
    now = datetime(2026, 3, 10, 11, 0, tzinfo=LONDON)
    people = (Person("Ruth", address="ruth@acme.fr"),)
    assert told_with(Told("x", now), Invitation(people=people)).country == "FR"
    assert told_with(Told("x", now), Invitation(people=people, zone="Europe/Berlin")).country == ""
    assert told_with(Told("x", now, country="CH"), Invitation(people=people)).country == "CH"


def test_holidays_are_named_with_their_days() -> None:
    assert names_of(EASTER[:1]) == "Good Friday (3 April)"
    assert names_of((*EASTER, Holiday(date(2026, 5, 4), "May Day"))) == (
        "Good Friday (3 April), Easter Monday (6 April) and May Day (4 May)"
    )


def test_among_friends_no_day_is_lost_to_a_holiday_and_no_country_is_asked_for() -> None:
    for free in (ENGLAND, Holidays()):
        plan = plan_of(
            told("2026-04-02 15:30", free, setting=Setting.PERSONAL, people=(Person("Ines"),), moments=(HURT,))
        )
        assert due(plan, StepKind.SEND) == "Fri 03 Apr 15:30"
        said = " ".join((*(step.why for step in plan.steps), *plan.remarks))
        assert not any(word in said for word in ("working day", "holiday", "country", "Good Friday", "Easter"))


@pytest.mark.parametrize("setting", [Setting.PERSONAL, Setting.WORK])
def test_who_has_written_already_is_still_told_to_speak_next(setting: Setting) -> None:
    sent = (Quote(5, 9, "talk"),)
    plan = plan_of(
        told("2026-04-02 15:30", ENGLAND, setting=setting, people=(Person("Ines"),), moments=(HURT,), already_sent=sent)
    )
    (remark,) = (remark for remark in plan.remarks if "already sent" in remark)
    assert "What comes next is the word in this plan" in remark
    assert not any("four working days before" in remark for remark in plan.remarks)
