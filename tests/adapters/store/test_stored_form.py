"""The form in which occasions are stored: strict, and the same value back."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.store.codec import SCHEMA, body_of, kept_from
from afterword.core.occasion import Facts, Moment, Occasion, Person, Quote
from afterword.core.plain import from_plain, to_plain
from afterword.core.plan.step import Step, StepKind
from afterword.ports import Kept, UnreadableError

ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC")


def occasions() -> st.SearchStrategy[Occasion]:
    """Any occasion that the types allow."""
    aware = st.builds(
        lambda when, zone: when.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)),
        st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)),  # noqa: DTZ001 - made aware a line above
        st.sampled_from(ZONES),
    )
    text = st.text(max_size=20)
    quote = st.builds(Quote, st.integers(0, 9), st.integers(10, 99), text)
    st.register_type_strategy(datetime, aware)
    st.register_type_strategy(Quote, quote)
    return st.builds(
        Occasion,
        id=text,
        account=text,
        told_at=st.none() | aware,
        ended_at=st.none() | aware,
        decision_by=st.none() | aware,
        moments=st.lists(st.builds(Moment, facts=st.builds(Facts)), max_size=2).map(tuple),
        people=st.lists(st.builds(Person), max_size=2).map(tuple),
        forecast=st.none() | st.floats(0, 1),
    )


@given(occasions())
def test_any_occasion_survives_being_stored(occasion: Occasion) -> None:
    stored = json.loads(json.dumps(to_plain(occasion)))
    assert from_plain(Occasion, stored) == occasion


def test_a_time_keeps_its_zone_across_a_clock_change() -> None:
    before = Step(StepKind.SEND, datetime(2026, 3, 28, 9, tzinfo=ZoneInfo("Europe/London")), "the day before")
    after = from_plain(Step, json.loads(json.dumps(to_plain(before))))
    assert (after.due + timedelta(days=1)).isoformat() == "2026-03-29T09:00:00+01:00"


def test_the_second_half_past_one_of_a_long_night_stays_the_second() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"), fold=1)
    stored = from_plain(Step, to_plain(Step(StepKind.SEND, second, "")))
    assert stored.due.utcoffset() == timedelta(0)


def test_fields_that_are_not_known_are_refused_by_name(a_kept: Callable[..., Kept]) -> None:
    body = body_of(a_kept())
    body["occasion"]["moments"][0]["colour"] = "red"
    with pytest.raises(UnreadableError, match=r"colour.*left as it is"):
        kept_from(body, version=1, kept_at=None)


def test_a_record_with_a_part_that_is_not_known_is_refused(a_kept: Callable[..., Kept]) -> None:
    with pytest.raises(UnreadableError, match="mood"):
        kept_from(body_of(a_kept()) | {"mood": "low"}, version=1, kept_at=None)


@pytest.mark.parametrize("schema", [SCHEMA + 1, 0, None, "1"])
def test_another_schema_is_refused(a_kept: Callable[..., Kept], schema: object) -> None:
    with pytest.raises(UnreadableError, match="update Afterword"):
        kept_from(body_of(a_kept()) | {"schema": schema}, version=1, kept_at=None)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("id", 7),
        ("account", None),
        ("setting", "party"),
        ("told_at", "yesterday"),
        ("told_at", "2026-03-10T12:00:00+00:00[Europe/Nowhere]"),
        ("moments", {}),
        ("moments", ["late"]),
        ("feeling", "7"),
        ("feeling", True),
        ("no_notes", 1),
    ],
)
def test_a_field_of_another_type_is_refused(a_kept: Callable[..., Kept], field: str, wrong: object) -> None:
    body = body_of(a_kept())
    body["occasion"][field] = wrong
    with pytest.raises(UnreadableError, match=field):
        kept_from(body, version=1, kept_at=None)


def test_a_field_that_came_later_takes_its_default(a_kept: Callable[..., Kept]) -> None:
    body = body_of(a_kept())
    del body["occasion"]["public_sector"]
    assert kept_from(body, version=1, kept_at=a_kept().kept_at) == Kept(
        **{name: getattr(a_kept(), name) for name in ("occasion", "plan", "letter", "edited", "kept_at")}, version=1
    )


def test_a_refusal_holds_no_word_of_the_account(a_kept: Callable[..., Kept]) -> None:
    body = body_of(a_kept(account="SECRET WORDS of the account"))
    body["occasion"]["account"] = ["SECRET WORDS of the account"]
    with pytest.raises(UnreadableError) as refused:
        kept_from(body, version=1, kept_at=None)
    assert "SECRET" not in str(refused.value)
