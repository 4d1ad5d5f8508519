"""The JSON that others rely on: every shape has a schema, and what we print keeps to it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from importlib.resources import files
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from referencing import Registry, Resource

from afterword.core.account import Reading, Roster
from afterword.core.bank import Check, Fact
from afterword.core.calm import Pause
from afterword.core.check import FAULTS, findings_in
from afterword.core.contract import (
    SCHEMA,
    debrief_json,
    error_line,
    facts_json,
    finding_json,
    forgotten_json,
    listed_json,
    moments_line,
    pause_json,
)
from afterword.core.debrief import Debrief
from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Facts,
    Handled,
    Moment,
    Noticed,
    Polarity,
    Quote,
    Setting,
    Want,
)
from afterword.core.plan.step import StepKind
from afterword.core.summary import Summary, summary_of
from afterword.core.told import Told
from afterword.formats.cv import read_cv
from afterword.formats.cv.contract import cv_json
from afterword.use_cases.record_debrief import record_debrief

SCHEMAS: dict[str, Any] = {
    file.name.removesuffix(".json"): json.loads(file.read_text(encoding="utf-8"))
    for file in files("afterword.schemas").iterdir()
    if file.name.endswith(".json")
}
REGISTRY: Any = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)
LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)
WORDS = "I came late and said the wrong thing twice, then I explained the rota well. It rained. They decide on Friday."


def valid(name: str, value: Any) -> Any:
    """The value as others would parse it, which has to keep to the schema."""
    parsed = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8"))
    Draft202012Validator(SCHEMAS[name], registry=REGISTRY, format_checker=FormatChecker()).validate(parsed)
    return parsed


class OneReading:
    """A reader that gives the same reading for every account."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        """That reading."""
        return self._reading


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """Any moment of the account above."""
    start = draw(st.integers(0, len(WORDS) - 12))
    end = draw(st.integers(start + 8, min(start + 60, len(WORDS))))
    quote = Quote(start, end, WORDS[start:end])
    polarity = draw(st.sampled_from(Polarity))
    kind = draw(st.sampled_from(sorted(slip_kinds()))) if polarity is Polarity.SLIP else None
    facts = Facts(
        severity=draw(st.none() | st.integers(1, 4)),
        centrality=draw(st.sampled_from(Centrality)),
        handled=draw(st.sampled_from(Handled)),
        cause=draw(st.sampled_from(Cause)),
        minutes_late=draw(st.none() | st.integers(1, 90)),
    )
    noticed = draw(st.none() | st.sampled_from(Noticed))
    return Moment(
        quote, polarity, kind, noticed, quote if draw(st.booleans()) else None, facts, confidence=draw(st.floats(0, 1))
    )


readings = st.builds(
    Reading,
    moments=st.lists(moments(), max_size=5).map(tuple),
    setting=st.none() | st.sampled_from(Setting),
    want=st.sampled_from(Want),
    state=st.sampled_from(CaseState),
    feeling=st.none() | st.integers(0, 10),
    ended_at=st.none() | st.integers(0, 10_000).map(lambda minutes: NOON - timedelta(minutes=minutes)),
    language=st.sampled_from(["en", "", "de"]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(readings)
def test_any_debrief_keeps_to_its_schema(reading: Reading) -> None:
    debrief = record_debrief(Told(WORDS, NOON), OneReading(reading), findings_in, home=LONDON, occasion_id="k7f3")
    assert isinstance(debrief, Debrief)
    shown = valid("debrief", debrief_json(debrief))
    valid("moments", moments_line("a", debrief.occasion, debrief.judgement))
    listed = listed_json(summary_of(debrief.occasion, debrief.plan))
    valid("list", {"schema": SCHEMA, "occasions": [listed, listed_json(Summary("k7f3", readable=False))]})
    spans = [(moment["start"], moment["end"]) for moment in shown["moments"]]
    assert spans == sorted(spans)
    assert all(WORDS[moment["start"] : moment["end"]] == moment["quote"] for moment in shown["moments"])
    text = shown["letter"]["text"]
    assert all(text[claim["start"] : claim["end"]].strip() for claim in shown["letter"]["claims"])
    dues = [datetime.fromisoformat(step["due"]) for step in shown["plan"]]
    assert all(earlier <= later for earlier, later in pairwise(dues))
    assert "[" not in text


def test_a_pause_keeps_to_the_schemas_of_what_it_stands_for() -> None:
    paused = pause_json("a", Pause(Quote(3, 9, "words!")))
    valid("moments", paused)
    valid("debrief", paused | {"id": None, "perspective": [], "plan": [], "letter": None})


def test_a_debrief_without_a_pause_needs_a_letter() -> None:
    empty = {"schema": 1, "id": "a", "moments": [], "want": "yes", "worth_it": "no", "perspective": [], "plan": []}
    with pytest.raises(ValidationError):
        valid("debrief", empty | {"letter": None})


def test_what_only_a_slip_has_is_null_elsewhere() -> None:
    strength = Moment(Quote(7, 11, "fine"), Polarity.STRENGTH)
    account = Told("It was fine.", NOON)
    debrief = record_debrief(
        account, OneReading(Reading(moments=(strength,))), findings_in, home=LONDON, occasion_id="a"
    )
    assert isinstance(debrief, Debrief)
    (moment,) = moments_line("a", debrief.occasion, debrief.judgement)["moments"]
    assert moment["kind"] == "strength"
    with pytest.raises(ValidationError):
        valid("moment", moment | {"action": "show"})
    with pytest.raises(ValidationError):
        valid("moment", moment | {"polarity": "slip", "kind": "late"})


def test_small_shapes_keep_to_their_schemas() -> None:
    valid("error", error_line(None, "This line has no id."))
    valid("forget", forgotten_json("a", occasions=1, moments=2, letters=1, steps=9, trial=False))
    cv = b"# Mira Okafor\n\n## Experience\n\n### Nurse, St Jude (2019-03 to present)\n\n- Cut falls from 9 to 4\n"
    read = read_cv("cv.md", cv)
    assert valid("cv", cv_json(read))["claims"]
    assert valid("facts", facts_json([Fact(claim, Check.PERSON, "Tom Okafor") for claim in read.claims]))["facts"]
    findings = findings_in(
        "Dear Ms Adler, I am so sorry and I apologise again. Please give me another chance, haha!", plan=[]
    )
    shown = valid("findings", {"schema": SCHEMA, "id": "a", "findings": [finding_json(found) for found in findings]})
    assert {finding["fault"] for finding in shown["findings"]} <= {None, *FAULTS}


def test_lines_that_come_in_have_schemas_too() -> None:
    valid("account_line", {"id": "a", "text": "I came late.", "setting": "work"})
    valid(
        "letter_line",
        {"id": "a", "text": "Dear", "plan": [{"kind": "late", "action": "apologise"}], "scope": "sentence"},
    )
    valid("letter_line", {"id": "a", "text": "Dear", "plan": None})
    with pytest.raises(ValidationError):
        valid("account_line", {"id": "a"})


def test_the_closed_lists_of_the_schemas_are_those_of_the_code() -> None:
    moment, finding = SCHEMAS["moment"]["properties"], SCHEMAS["finding"]["properties"]
    assert set(moment["kind"]["enum"]) == {*slip_kinds(), "strength", None}
    assert set(moment["action"]["enum"]) == {*(action.value for action in Action), None}
    assert set(moment["noticed"]["enum"]) == {*(noticed.value for noticed in Noticed), None}
    assert set(moment["polarity"]["enum"]) == {polarity.value for polarity in Polarity}
    assert set(finding["fault"]["enum"]) == {None, *FAULTS}
    assert set(SCHEMAS["step"]["properties"]["kind"]["enum"]) == {kind.value for kind in StepKind}


def test_every_schema_is_valid_and_named_after_its_file() -> None:
    assert len(SCHEMAS) >= 10
    for name, schema in SCHEMAS.items():
        Draft202012Validator.check_schema(schema)
        assert schema["$id"] == f"urn:afterword:schema:{SCHEMA}:{name}"
        assert schema["description"]
