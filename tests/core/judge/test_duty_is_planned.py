"""What is owed is sent, however the matter stands; only a wish for no contact comes before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judge_inputs import any_slip, occasion, slip

from afterword.core.judge.worth import judge
from afterword.core.occasion import CaseState, Moment, Occasion, Setting, Want
from afterword.core.plan.inputs import plan_for
from afterword.core.plan.step import Plan, StepKind
from afterword.core.plan.working_days import WorkingDays

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)


def planned(told: Occasion) -> Plan:
    """The plan of an occasion told at noon."""
    return plan_for(told, judge(told), TOLD, WorkingDays(LONDON), LONDON)


@pytest.mark.parametrize("state", [CaseState.REJECTED, CaseState.DECIDED])
@pytest.mark.parametrize("kind", ["damage", "no_show", "lie", "offensive_remark", "confidentiality"])
def test_a_duty_is_sent_though_it_is_decided(kind: str, state: CaseState) -> None:
    told = occasion(slip(kind), state=state)
    assert any(verdict.is_duty for verdict in judge(told).verdicts)
    assert planned(told).first(StepKind.SEND) is not None


@given(
    st.lists(any_slip(), min_size=1, max_size=3),
    st.sampled_from(CaseState),
    st.sampled_from(Setting),
    st.sampled_from(Want),
    st.booleans(),
    st.none() | st.integers(-300, 300),
    st.integers(0, 900),
)
def test_what_is_owed_has_a_day_to_be_sent_unless_they_want_no_contact(
    slips: list[Moment],
    state: CaseState,
    setting: Setting,
    want: Want,
    no_notes: bool,
    decides: int | None,
    ended: int,
) -> None:
    told = occasion(*slips, state=state, setting=setting, want=want, no_notes=no_notes)
    told = replace(
        told,
        ended_at=TOLD - timedelta(hours=ended),
        decision_by=None if decides is None else TOLD + timedelta(hours=decides),
    )
    send = planned(told).first(StepKind.SEND)
    if state is CaseState.NO_CONTACT:
        assert send is None
    elif any(verdict.is_duty for verdict in judge(told).verdicts):
        assert send is not None
        assert send.not_after is None or send.due <= send.not_after
