"""A reader's opinion of a name decides together with what the rules see of it, and never against what was given beforehand."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from afterword.core.account import Roster
from afterword.core.occasion import AfterwordError
from afterword.reading import company, people
from afterword.reading.debrief import open_reader
from afterword.reading.encoder.alarm import WEIGHTS as DANGER
from afterword.reading.encoder.alarm import open_danger
from afterword.reading.encoder.clauses import ClauseHead
from afterword.reading.encoder.named import FIRM, PERSON, WEIGHTS, NamedHead, open_named
from afterword.reading.encoder.owned import WEIGHTS as OWNED
from afterword.reading.encoder.owned import open_owned
from afterword.reading.encoder.weights import reader_files
from afterword.reading.opinion import Opinion

STORY = "I met Theresa Lindqvist at Harrow and Pell. Theresa asked about the ledger. My cousin Bea drove me home."


def always(odds: float) -> Opinion:
    def of(places: Sequence[tuple[int, int]], signs: Sequence[float]) -> float:
        assert places and all(isinstance(sign, float) for sign in signs)
        return odds

    return of


def named(opinion: Opinion | None, roster: Roster | None = None) -> list[str]:
    return [one.name for one in people.people(STORY, roster or Roster(), opinion)]


def test_the_opinion_decides_who_was_there() -> None:
    assert "Theresa Lindqvist" in named(None)
    assert named(always(-1.0)) == []
    assert set(named(always(0.1))) >= {"Theresa Lindqvist", "Bea"}


def test_who_was_given_beforehand_is_kept_and_others_need_more_beside_them() -> None:
    roster = Roster(people=("Theresa Lindqvist",))
    assert named(always(-9.0), roster) == ["Theresa Lindqvist"]
    assert named(always(people.SURE_BESIDE_ROSTER - 0.1), roster) == ["Theresa Lindqvist"]
    assert "Bea" in named(always(people.SURE_BESIDE_ROSTER + 0.1), roster)


def test_the_surest_name_is_the_firm_and_none_where_none_is_sure() -> None:
    def of(places: Sequence[tuple[int, int]], signs: Sequence[float]) -> float:
        start, end = places[0]
        return 2.0 if STORY[start:end] == "Harrow and Pell" else 1.0

    found = company.company(STORY, Roster(), (), of)
    assert found is not None
    assert found.text == "Harrow and Pell"
    assert company.company(STORY, Roster(), (), always(-0.1)) is None
    outright = company.company("I had an interview at Greggs this morning.", Roster(), (), always(-5.0))
    assert outright is not None
    assert outright.text == "Greggs"
    given = company.company(STORY, Roster(company="Harrow and Pell"), (), always(-9.0))
    assert given is not None


def test_a_name_is_what_all_of_its_places_say_on_average() -> None:
    head = NamedHead(
        np.zeros((1, 2), np.float32),
        (np.array([2.0], np.float32), np.array([0.0], np.float32)),
        np.array([0.5, 0.0], np.float32),
    )
    pieces = SimpleNamespace(starts=[0, 4, 10], ends=[3, 9, 14])
    tagged: Any = SimpleNamespace(pieces=pieces, named=np.array([[1, 0], [3, 0], [8, 7]], np.float32))
    said = head.opinion(tagged, PERSON)
    assert said([(0, 9)], (1.0,)) == pytest.approx(2 + 2 + 0.5)
    assert said([(0, 3), (10, 14)], (0.0,)) == pytest.approx((1 + 8) / 2 + 0.5)
    assert said([(3, 4)], (0.0,)) == pytest.approx(0.5), "where there is no piece, only the signs count"
    assert head.opinion(tagged, FIRM)([(10, 14)], (1.0,)) == pytest.approx(7.0)


def test_danger_is_what_the_readers_say_of_a_piece_together() -> None:
    head = ClauseHead(np.array([[1.0], [2.0]], np.float32), -1.0, -5.0)
    states = np.array([[[1.0], [0.0]], [[0.5], [0.0]]], np.float32)
    assert head.told(states) == pytest.approx([1 + 1 - 1, -1])
    assert head.told(states[:1]) == pytest.approx([1 - 1, -1]), "one reader alone"


@pytest.mark.parametrize(("weights", "opened"), [(WEIGHTS, open_named), (DANGER, open_danger), (OWNED, open_owned)])
def test_weights_that_were_changed_are_refused_and_missing_ones_leave_the_rules_alone(
    tmp_path: Path, weights: Path, opened: Any
) -> None:
    assert opened() is not None
    assert opened(tmp_path / "nothing.npz") is None
    there = tmp_path / weights.name
    shutil.copy(weights, there)
    manifest = json.loads(weights.with_suffix(".json").read_text("utf-8"))
    there.with_suffix(".json").write_text(json.dumps(manifest | {"sha256": "0" * 64}), "utf-8")
    with pytest.raises(AfterwordError, match="was changed since it was made"):
        opened(there)


@pytest.mark.parametrize("weights", [WEIGHTS, DANGER, OWNED])
def test_heads_lie_over_the_readers_that_are_shipped(weights: Path) -> None:
    manifest = json.loads(weights.with_suffix(".json").read_text("utf-8"))
    readers = [weights.with_name(name) for name in reader_files()]
    hashes = [hashlib.sha256(reader.read_bytes()).hexdigest() for reader in readers]
    assert manifest["over"]
    assert manifest["over"] == hashes[: len(manifest["over"])]


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("Theresa Lindqvist interviewed me today. I was ten minutes late.", "Theresa Lindqvist"),
        ("I was interviewed by Alma Ortiz at Peak Freight. I called her Anna.", "Alma Ortiz"),
        ("Gemma Rourke spent half an hour telling me about the farm and I forgot to ask anything.", "Gemma Rourke"),
        ("I emailed a client, Mr Pembury of Pembury Bakes, the wrong figure.", "Mr Pembury"),
        ("Mr Pembury of Pembury Bakes interviewed me. Pembury Bakes said I was late.", "Mr Pembury"),
    ],
)
def test_the_shipped_reader_knows_whom_a_letter_goes_to(account: str, name: str) -> None:
    told = datetime(2026, 11, 28, 18, tzinfo=UTC)
    read = open_reader().read(account, Roster(), told_at=told)
    assert [one.name for one in read.people] == [name]


def test_who_writes_is_nobody_that_a_letter_goes_to() -> None:
    account = "This is Peter Otieno. Madam Wanjiru asked about the cold chain and I went blank."
    assert [one.name for one in people.people(account, Roster(), always(5.0))] == ["Madam Wanjiru"]


def test_a_job_is_no_role_of_the_firm_that_stands_before_it() -> None:
    found = people.people(
        "Brannock Chilled, the transport manager job. Ailsa asked about hours.", Roster(), always(5.0)
    )
    assert all(one.role != "transport manager" for one in found)


@pytest.mark.parametrize(
    "account",
    [
        "Interview on Monday with Grace Oduya and Peter Lamb. I said my manager Trevor is useless.",
        "I was interviewed by Peter Lamb (works manager), Mr Quill and Grace Oduya.",
    ],
)
def test_who_is_told_outright_to_have_led_the_interview_was_there_whatever_an_opinion_says(account: str) -> None:
    found = [one.name for one in people.people(account, Roster(), lambda _places, _signs: -1.0)]
    assert {"Grace Oduya", "Peter Lamb"} <= set(found)
    assert "Trevor" not in found
