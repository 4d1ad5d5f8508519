"""The calendar file is read alike by two parsers, keeps its ids, and tells calendars what is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import vobject
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.debrief import judged, planned
from afterword.core.occasion import CaseState, Moment, Occasion, Person, Polarity, Quote, Want
from afterword.core.plan.entries import entries_of
from afterword.core.plan.step import Plan, Standing, Step, StepKind, StepState
from afterword.formats.calendar import calendar_file

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 10, 18, 0, tzinfo=LONDON)
DUE = datetime(2026, 3, 30, 9, 0, tzinfo=LONDON)  # after the clocks went forward
SEND = Step(StepKind.SEND, DUE, "Own up to the vase; no word about the slip.")
PARK = Step(StepKind.PARK, DUE + timedelta(days=8), "Stop.")


def file_of(plan: Plan, version: int = 1) -> bytes:
    return calendar_file(entries_of("k7f3", plan, version), NOW)


def events(data: bytes) -> dict[str, icalendar.Event]:
    """By the first parser."""
    return {str(one["UID"]): one for one in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def test_two_parsers_read_the_same_from_it() -> None:
    data = file_of(Plan((SEND, PARK)))
    first = sorted((str(one["UID"]), one["DTSTART"].dt, str(one["SUMMARY"])) for one in events(data).values())
    second = sorted(
        (one.uid.value, one.dtstart.value.astimezone(UTC), one.summary.value)
        for one in vobject.readOne(data.decode()).vevent_list
    )
    assert first == second
    assert first[1][1:] == (datetime(2026, 3, 30, 8, 0, tzinfo=UTC), "Send the letter")


def test_what_waits_rings_when_it_begins_and_what_is_done_does_not() -> None:
    found = events(file_of(Plan((SEND, replace(PARK, state=StepState.DONE)))))
    send, park = found["k7f3-send@plan.afterword.invalid"], found["k7f3-park@plan.afterword.invalid"]
    (bell,) = send.walk("VALARM")
    assert bell["TRIGGER"].dt == timedelta(0)
    assert park.walk("VALARM") == []
    assert str(park["SUMMARY"]).endswith("(done)")


def test_a_change_keeps_the_id_and_raises_the_sequence() -> None:
    before, after = (
        events(file_of(Plan((replace(SEND, due=DUE + timedelta(hours=hours)),)), version))
        for hours, version in ((0, 4), (2, 5))
    )
    assert before.keys() == after.keys()
    name = "k7f3-send@plan.afterword.invalid"
    assert int(after[name]["SEQUENCE"]) > int(before[name]["SEQUENCE"])


def test_steps_left_out_stopped_or_gone_are_cancelled() -> None:
    plans = (
        Plan((replace(SEND, state=StepState.SKIPPED),)),
        Plan((SEND,), standing=Standing.STOPPED),
        Plan((), gone=(SEND,)),
    )
    for plan in plans:
        (event,) = events(file_of(plan)).values()
        assert str(event["STATUS"]) == "CANCELLED"
        assert event.walk("VALARM") == []


def test_after_a_refusal_the_questions_that_were_planned_are_cancelled() -> None:
    occasion = Occasion(
        "k7f3", "Fine.", told_at=NOW, want=Want.YES, moments=(Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH),)
    )
    plan = planned(occasion, judged(occasion), LONDON)
    refused = replace(occasion, state=CaseState.REJECTED, answered_on=NOW.date())
    after = planned(refused, judged(refused), LONDON, plan)
    found = events(file_of(after, 2))
    assert str(found["k7f3-follow_up_1@plan.afterword.invalid"]["STATUS"]) == "CANCELLED"
    assert str(found["k7f3-feedback_request@plan.afterword.invalid"]["STATUS"]) == "CONFIRMED"


def test_no_name_and_no_word_of_what_happened_stands_in_it() -> None:
    account = "I dropped the vase at Norvik and swore at Ms Adler."
    occasion = Occasion(
        "k7f3",
        account,
        told_at=NOW,
        want=Want.YES,
        company="Norvik",
        people=(Person("Ms Adler"),),
        moments=(Moment(Quote(2, 18, account[2:18]), Polarity.SLIP, "damage"),),
    )
    text = file_of(planned(occasion, judged(occasion), LONDON)).decode().replace("\r\n ", "").lower()
    assert "begin:vevent" in text
    assert not any(word in text for word in ("norvik", "adler", "vase", "slip", "swore", "apolog"))


@given(st.lists(st.sampled_from(StepKind), unique=True), st.integers(0, 10**6), st.text(max_size=12))
def test_any_plan_is_a_file_that_can_be_read_back(kinds: list[StepKind], minutes: int, odd: str) -> None:
    plan = Plan(tuple(Step(kind, NOW + timedelta(minutes=minutes), odd) for kind in kinds))
    found = events(file_of(plan))
    assert len(found) == len(kinds)
    assert all(one["DTSTART"].dt == (NOW + timedelta(minutes=minutes)).astimezone(UTC) for one in found.values())
    assert all(len(line.encode()) <= 75 for line in file_of(plan).decode().split("\r\n"))
