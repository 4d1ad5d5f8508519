"""Whom a letter is for: the one to whom the word is owed, and not who was told of it, told on them or stood beside."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.core.account import Roster
from afterword.core.occasion import Person, Setting
from afterword.core.told import Told, occasion_of
from afterword.reading.debrief import open_reader
from afterword.reading.encoder.whom import AFTER_INTERVIEW, AMONG_OWN, WEIGHTS, asked
from afterword.reading.people import candidates, standing, whom

NOW = datetime(2026, 12, 1, 18, 30, tzinfo=UTC)
DATA = Path(__file__).parents[2] / "data"


def reader_of(account: str) -> str:
    reading = open_reader().read(account, Roster(), told_at=NOW)
    people = occasion_of(Told(account, NOW), reading, "one", UTC).people  # type: ignore[arg-type]
    return people[0].name if people else ""


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("I told Petra that Milan is leaving his wife. He had asked me to keep it to myself. Petra told the whole office and now Milan won't speak to me.", "Milan"),
        ("I snapped at Ngozi during handover, she's only been here three weeks. Chidi saw it and raised his eyebrows. I'd had a call from Bassey about the rota.", "Ngozi"),
        ("Our volunteer organiser Ylva asked me to water the beds and I forgot. Everything has died.", "Ylva"),
        ("My stepdad, Magnus, asked me to fetch him from the clinic and I forgot.", "Magnus"),
        ("I lied to my manager's boss, a Mr Obuya, about the till. I said it was counted.", "Mr Obuya"),
        ("Our manager thinks the timetable is mine. Fenja wrote it. I have never said otherwise.", "Fenja"),
        ("Told Mr Devane his extension would be plastered by Friday and I never went. Kev had the van. Mr Devane moved his wife and the baby out for nothing.", "Mr Devane"),
    ],
)  # fmt: skip
def test_a_letter_greets_the_one_it_was_done_to(account: str, name: str) -> None:
    assert reader_of(account) == name


def test_who_is_named_in_small_letters_is_one_person() -> None:
    account = "i forgot my mate gethin's fortieth on saturday and gethin rang me from the pub"
    reading = open_reader().read(account, Roster(), told_at=NOW)
    assert reading.to == "Gethin"
    assert [person.name for person in reading.people] == ["Gethin"]


def test_names_of_others_greet_nobody() -> None:
    account = "I shouted at my mum in front of Kevin and Auntie Jo, about the car keys. She went upstairs and cried. Kevin drove me home."
    assert reader_of(account) == ""


@pytest.mark.parametrize(
    "account",
    [
        "My boss Ylva knows. I shouted at a customer and he left his shopping.",
        "My colleague Magnus says I was too hard. I told a patient's son to stop calling us.",
        "My mate Dov was with me when I laughed at the woman at the till.",
    ],
)
def test_who_only_stood_by_is_not_greeted_for_what_they_are(account: str) -> None:
    assert reader_of(account) == ""


def test_who_was_given_beforehand_gets_it() -> None:
    account = "I snapped at Ngozi during handover. Chidi saw it."
    reading = open_reader().read(account, Roster("", ("Chidi",), ""), told_at=NOW)
    assert reading.to is None
    assert occasion_of(Told(account, NOW, to="Chidi"), reading, "one", UTC).people[0] == Person("Chidi", "")  # type: ignore[arg-type]


def test_the_surest_is_taken_and_nobody_where_none_is_sure() -> None:
    account = "Anna asked about pricing. Then Bo laughed."
    told = candidates(account, Roster())
    assert len(told) == 2
    assert whom(told, len(account), lambda places, _signs: float(places[0][0])) is told[1]
    assert whom(told, len(account), lambda _places, _signs: -0.1) is None
    assert whom((), 0, lambda _places, _signs: 1.0) is None


def test_standing_tells_who_comes_first_and_most_often() -> None:
    account = "Anna asked about pricing. Then Bo laughed, and Anna wrote it down."
    anna, bo = standing(candidates(account, Roster()), len(account))
    assert anna[:4] == (2 / 3, 1.0, 1.0, 0.0)
    assert bo[:4] == (1 / 3, 0.0, 0.0, 1.0)


def test_each_setting_has_its_own_network() -> None:
    assert asked(Setting.INTERVIEW) == AFTER_INTERVIEW
    assert asked(Setting.WORK) == asked(Setting.PERSONAL) == AMONG_OWN


def test_it_is_right_more_often_than_the_rules_alone_were() -> None:
    told = json.loads(WEIGHTS.with_suffix(".json").read_text("utf-8"))["texts"]
    assert told["wronged, accounts held"]["right"] >= 118, "of 140; 108 by rules"
    assert told["interview, accounts held"]["right"] >= 170, "of 200; 156 by rules"
    short = told["wronged, short texts of another writer"]
    assert short["right"] >= 0.65 * sum(short.values())


def test_every_label_is_of_an_account_and_of_a_name_in_it() -> None:
    texts = "".join(path.read_text("utf-8") for path in sorted((DATA / "reader" / "accounts").glob("*.txt")))
    for path in sorted((DATA / "whom").glob("*.tsv")):
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
        assert len(rows) == len({which for which, _ in rows}), path.name
        assert all(f"=== {which} " in texts for which, _ in rows), path.name
