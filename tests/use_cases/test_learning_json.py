"""What learning prints as JSON keeps to its schemas, empty or full, and the closed lists are those of the code."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from afterword.core.contract import SCHEMA
from afterword.core.learn.brief import brief_for
from afterword.core.learn.calibration import Case, Standing, calibrate
from afterword.core.learn.calibration_words import calibration_sentences
from afterword.core.learn.coming import Coming, Named
from afterword.core.learn.contract import (
    brief_json,
    calibration_json,
    coming_json,
    due_json,
    learned_json,
    look_json,
    patterns_json,
    rescue_json,
    structure_json,
)
from afterword.core.learn.learned import (
    Came,
    Feedback,
    Forecast,
    Learned,
    Lesson,
    Outcome,
    Root,
    SecondLook,
    View,
    WorkItem,
)
from afterword.core.learn.past import Asked, Past
from afterword.core.learn.patterns import patterns_over
from afterword.core.learn.practice import Timetable
from afterword.core.learn.questions import question_bank
from afterword.core.learn.repairs import repairs_over
from afterword.core.learn.rescue import RESCUES
from afterword.core.learn.structure import structure_of
from afterword.core.occasion import Action, Noticed

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
VIEW = View(0, 4, "late", Noticed.SEEN, 3, 300, Action.APOLOGISE)
LEARNED = Learned(
    forecasts=(Forecast(0.3, NOW),),
    looks=(SecondLook(NOW, (VIEW,), (View(0, 4, "late", Noticed.UNLIKELY, 1, 20, Action.LEAVE_ALONE),)),),
    outcomes=(Outcome(Came.OFFER, NOW.date(), NOW, (Action.CORRECT,), True),),
    lessons=(Lesson("they nod", "pause", Root.STRENGTH, NOW, NOW),),
    feedback=(Feedback("Fine.", NOW.date()),),
    work=(WorkItem("One thing", NOW),),
)
PASTS = [
    Past(
        f"o{n}",
        NOW,
        "Norvik",
        slips=("late",),
        questions=(Asked("about retries", True, ("40 services",)),),
        learned=LEARNED,
    )
    for n in range(25)
]


def valid(name: str, value: Any) -> None:
    """The value has to keep to the schema."""
    schema = json.loads((files("afterword.schemas") / f"{name}.json").read_text(encoding="utf-8"))
    parsed = json.loads(json.dumps(value))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(parsed)
    assert set(parsed) == set(schema["properties"]), name


@pytest.mark.parametrize("pasts", [[], PASTS[:4], PASTS], ids=["none", "few", "many"])
def test_what_is_printed_keeps_to_its_schema(pasts: list[Past]) -> None:
    bank = question_bank(pasts)
    found = calibrate([case for past in pasts if (case := past.case)])
    valid("calibration", calibration_json(found, calibration_sentences(found), repairs_over(pasts)))
    valid("patterns", patterns_json(patterns_over(pasts, bank)))
    coming = Coming(NOW + timedelta(days=3), "Norvik", people=(Named("Tom", "tom"),)) if pasts else None
    valid("brief", brief_json(brief_for(coming, pasts, bank)))
    valid("ahead", {"schema": SCHEMA, "interview": coming_json(coming)})
    due = Timetable(bank, [], NOW, coming, UTC)  # type: ignore[arg-type]
    valid("practice", {"schema": SCHEMA, "questions": [due_json(one) for one in due]})


def test_what_is_kept_of_one_occasion_keeps_to_its_schema() -> None:
    valid("learned", learned_json("a", LEARNED))
    valid("learned", learned_json("a", Learned()))
    valid("second_look", look_json("a", LEARNED.looks[0]))
    valid("rescue", rescue_json(RESCUES))
    for behavioural in (True, False):
        structure = structure_of("When I was there I built 4.", behavioural=behavioural)
        valid("practised", {"schema": SCHEMA, "key": "k", "due": None, **structure_json(structure)})


def test_the_closed_lists_of_the_schemas_are_those_of_the_code() -> None:
    text = {name: (files("afterword.schemas") / f"{name}.json").read_text() for name in ("learned", "calibration")}
    learned, calibration = (json.loads(one)["properties"] for one in text.values())
    assert learned["outcomes"]["items"]["properties"]["came"]["enum"] == [one.value for one in Came]
    assert learned["outcomes"]["items"]["properties"]["repairs"]["items"]["enum"] == [one.value for one in Action]
    assert learned["lessons"]["items"]["properties"]["from"]["enum"] == [one.value for one in Root]
    assert calibration["standing"]["enum"] == [one.value for one in Standing]
    assert calibrate([Case(True, 0.5)]).standing is Standing.NOTHING
