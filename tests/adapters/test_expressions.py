"""Expressions that were kept are those that Python makes, and nothing odd in their file stops a check."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.adapters import expressions
from afterword.core.check import lazy

LETTER = (
    "Dear Ms Ray,\n\nI am so sorry that I was late. Thank you for the talk about the two wards.\n\nKind regards\nJo\n"
)
UNDERSTOOD = sys.version_info[:2] in expressions.KNOWN and sys.implementation.name == "cpython"
pytestmark = pytest.mark.skipif(not UNDERSTOOD, reason="this Python makes expressions in a way of its own")


@pytest.fixture(autouse=True)
def _as_ever() -> Iterator[None]:
    yield
    lazy.made_by(re.compile)


def _filled(path: Path) -> expressions.Expressions:
    expressions.make_all(str(path))
    return expressions.Expressions(str(path))


def test_every_expression_comes_back_as_python_makes_it(tmp_path: Path) -> None:
    kept = _filled(tmp_path / "all.bin")
    asked = expressions.every()
    assert len(set(asked)) > 100
    for pattern, flags in asked:
        back, made = kept.make(pattern, flags), re.compile(pattern, flags)
        assert back == made  # by pattern, flags and the numbers of the engine
        assert (back.groups, back.groupindex) == (made.groups, made.groupindex)
        named = [found.lastgroup for found in made.finditer(LETTER)]
        assert [found.lastgroup for found in back.finditer(LETTER)] == named
    kept.keep()
    assert not kept._new


def test_what_is_new_is_kept_beside_what_was_there(tmp_path: Path) -> None:
    path = str(tmp_path / "some.bin")
    first = expressions.Expressions(path)
    first.make(r"(?P<day>mon|tues)day", re.ASCII)
    first.keep()
    second = expressions.Expressions(path)
    second.make(r"late\b")
    second.keep()
    third = expressions.Expressions(path)
    found = third.make(r"(?P<day>mon|tues)day", re.ASCII).search("on tuesday")
    assert found is not None
    assert (found["day"], found.lastgroup) == ("tues", "day")
    assert third.make(r"late\b").search("too late")
    assert not third._new
    assert [name.name for name in tmp_path.iterdir()] == ["some.bin"]


@pytest.mark.parametrize("spoil", ["short", "nothing", "words", "other", "shape", "entry", "numbers"])
def test_an_odd_file_is_passed_over(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "some.bin"
    first = expressions.Expressions(str(path))
    first.make(r"so+ sorry")
    first.keep()
    whole = path.read_bytes()
    engine, kept = marshal.loads(whole)
    [(asked, (every, numbers, *rest))] = kept.items()
    path.write_bytes(
        {
            "short": whole[:-9],
            "nothing": b"",
            "words": b"these are words",
            "other": marshal.dumps(((1, *engine[1:]), kept)),
            "shape": marshal.dumps((engine, [1, 2])),
            "entry": marshal.dumps((engine, {asked: (every, numbers)})),
            "numbers": marshal.dumps((engine, {asked: (every, bytes(len(numbers)), *rest)})),
        }[spoil]
    )
    again = expressions.Expressions(str(path))
    assert again.make(r"so+ sorry").search("I am sooo sorry")
    again.keep()
    assert not expressions.Expressions(str(path))._new


def test_a_folder_that_cannot_be_written_costs_time_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = expressions.Expressions(str(tmp_path / "nowhere" / "some.bin"))
    assert there.make("late").search("late")
    there.keep()
    full = expressions.Expressions(str(tmp_path / "some.bin"))
    full.make("late")

    def refuse(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "replace", refuse)
    full.keep()
    assert list(tmp_path.iterdir()) == []


def test_the_command_says_the_same_with_what_is_kept(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, "utf-8")

    def run(*options: str) -> bytes:
        command = [sys.executable, *options, "-m", "afterword", "check", "--format", "json", str(letter)]
        return subprocess.run(command, capture_output=True, check=False).stdout

    expressions.make_all(expressions.file_here())
    with_them = run()
    file = Path(expressions.file_here())
    file.unlink()
    assert run("-B") == with_them
    assert not file.exists()  # -B: nothing is to be written
    assert b"rule" in with_them
    expressions.make_all(expressions.file_here())
