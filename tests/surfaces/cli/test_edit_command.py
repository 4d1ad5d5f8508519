"""`edit`: the letter in one's own words, from a file or the editor."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
OWN = (
    "Dear Ms Nair,\n\nThank you for the hour about the flood sensors. I sent the rota plan today.\n\nKind regards\nMira"
)


@pytest.fixture
def name(afterword: Run, account: Path) -> str:
    """An occasion that was kept."""
    afterword("debrief", account, "--to", "Ms Priya Nair", "--name", "Mira Okafor", "--company", "Norvik")
    return str(json.loads(afterword("list", "--json").out)["occasions"][0]["id"])


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A letter in one's own words, with a subject."""
    file = tmp_path / "own.txt"
    file.write_text(f"Subject:  The rota   plan\n\n{OWN}\n", encoding="utf-8")
    return file


def subject_of(afterword: Run, name: str) -> str:
    return str(json.loads(afterword("show", name, "--json").out)["letter"]["subject"])


def test_the_words_of_a_file_become_the_letter_and_are_proofread(afterword: Run, name: str, own: Path) -> None:
    own.write_text(own.read_text("utf-8").replace("today", "[when?]"), encoding="utf-8")
    ran = afterword("edit", name, own)
    assert ran.code == 0, ran.err
    assert "placeholder" in ran.out
    assert afterword("show", name, "--letter").out.strip() == OWN.replace("today", "[when?]")
    assert subject_of(afterword, name) == "The rota plan"


def test_without_a_subject_line_the_subject_stays(afterword: Run, name: str, own: Path) -> None:
    before = subject_of(afterword, name)
    own.write_text(OWN, encoding="utf-8")
    assert afterword("edit", name, own).code == 0
    assert subject_of(afterword, name) == before


def test_fresh_brings_the_composed_letter_back(afterword: Run, name: str, own: Path) -> None:
    composed = afterword("show", name, "--letter").out
    afterword("edit", name, own)
    assert afterword("edit", name, "--fresh").code == 0
    assert afterword("show", name, "--letter").out == composed


def test_what_is_printed_can_be_changed_and_taken_back_in(afterword: Run, name: str, tmp_path: Path) -> None:
    printed = afterword("letter", name).out
    file = tmp_path / "printed.txt"
    file.write_text(printed, encoding="utf-8")
    assert afterword("edit", name, file).code == 0
    assert afterword("letter", name).out == printed


@pytest.mark.parametrize("words", ["Subject: Only this\n", "Subject: Only this\n\n  \n"])
def test_no_words_leave_the_letter_as_it_was(afterword: Run, name: str, own: Path, words: str) -> None:
    before = afterword("show", name, "--letter").out
    own.write_text(words, encoding="utf-8")
    ran = afterword("edit", name, own)
    assert ran.code == 2
    assert "stays as it was" in ran.err
    assert afterword("show", name, "--letter").out == before


def test_the_editor_gets_the_letter_and_gives_the_new_words(
    afterword: Run, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import sys, pathlib\nfile = pathlib.Path(sys.argv[1])\ntold = file.read_text('utf-8')\n"
        "assert told.startswith('Subject: ') and 'Dear Ms Nair' in told\n"
        "file.write_text(told.replace('Dear Ms Nair,', 'Dear Priya,'), 'utf-8')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {editor}")
    ran = afterword("edit", name, at_a_terminal=True)
    assert ran.code == 0, ran.err
    assert afterword("show", name, "--letter").out.startswith("Dear Priya,")


@pytest.mark.parametrize("editor", ["true", "false", "no-such-editor-anywhere"])
def test_an_editor_that_saves_nothing_or_fails_changes_nothing(
    afterword: Run, name: str, monkeypatch: pytest.MonkeyPatch, editor: str
) -> None:
    before = afterword("show", name, "--letter").out
    monkeypatch.setenv("VISUAL", editor)
    ran = afterword("edit", name, at_a_terminal=True)
    assert ran.code == 2
    assert ran.err.strip()
    assert "Traceback" not in ran.err
    assert afterword("show", name, "--letter").out == before


def test_without_a_terminal_a_file_is_asked_for(afterword: Run, name: str) -> None:
    ran = afterword("edit", name)
    assert ran.code == 2
    assert "FILE" in ran.err
