"""What `plan` refuses: words that contradict each other, and times that cannot be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def name(afterword: Run, account: Path) -> str:
    """An occasion that was kept."""
    afterword("debrief", account)
    return str(json.loads(afterword("list", "--json").out)["occasions"][0]["id"])


@pytest.mark.parametrize(
    ("arguments", "both"),
    [
        ("--put-back send --move send 2030-01-02T10:00", ("--move send", "--put-back send")),
        ("--done send --move send 2030-01-02T10:00", ("--move send", "--done send")),
        ("--move send 2030-01-02T10:00 --move send 2030-01-03T10:00", ("--move send", "more than once")),
        ("--done follow-up-1 --skip follow-up-1", ("--done follow-up-1", "--skip follow-up-1")),
        ("--not-yet follow-up-1 --skip follow-up-1", ("--skip follow-up-1", "--not-yet follow-up-1")),
        ("--pause --resume", ("--pause", "--resume")),
        ("--pause --stop", ("--pause", "--stop")),
        ("--stop --resume", ("--resume", "--stop")),
    ],
)
def test_what_contradicts_itself_is_one_sentence_that_names_both_and_changes_nothing(
    afterword: Run, name: str, arguments: str, both: tuple[str, str]
) -> None:
    before = afterword("plan", name, "--json").out
    ran = afterword("plan", name, *arguments.split(), "--zone", "Asia/Tokyo")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert all(one in ran.err for one in both)
    assert ran.err.endswith("See afterword plan --help.\n")
    assert afterword("plan", name, "--json").out == before


def test_two_steps_may_be_told_different_things(afterword: Run, name: str) -> None:
    ran = afterword("plan", name, "--done", "send", "--skip", "let-go", "--pause", "--json")
    states = {one["kind"]: one["state"] for one in json.loads(ran.out)["plan"]}
    assert (states["send"], states["let_go"]) == ("done", "skipped")


def test_an_option_that_is_nearly_one_is_named_once_and_in_one_sentence(afterword: Run, name: str) -> None:
    ran = afterword("plan", name, "--countr", "PL")
    assert ran.code == 2
    assert "'--country'? See afterword plan --help.\n" in ran.err
