"""In the terminal too: a letter is approved to be sent by hand, said to be sent, and that is taken back."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing, redirect_stdout
from datetime import timedelta
from pathlib import Path

import pytest

from afterword.app import App
from afterword.core.plan.step import StepKind, StepState
from afterword.surfaces.cli.terminal.group import run
from approved_letter import EVENING, app_at, kept_letter


def called(app: App, *arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    with redirect_stdout(out):
        code = run(arguments, app)
    return code, out.getvalue()


def sending(app: App) -> StepState:
    kept = app.store.find("k7f3")
    assert kept is not None
    step = kept.plan.first(StepKind.SEND)
    assert step is not None
    return step.state


def test_a_letter_is_approved_and_sent_by_hand_without_a_mailbox_and_the_plan_follows(tmp_path: Path) -> None:
    app = kept_letter(tmp_path)
    code, said = called(app, "approve", "k7f3", "--by-hand", "--yes")
    assert code == 0
    assert "Thank you for the talk." in said
    assert "Once you have: afterword send --done k7f3" in said
    assert "approved, yours to send" in called(app, "send", "--list")[1]
    later = app_at(tmp_path, EVENING + timedelta(hours=16))
    assert json.loads(called(later, "send", "--done", "k7f3", "--json")[1])["letters"][0]["state"] == "sent_by_hand"
    assert sending(later) is StepState.DONE
    assert json.loads(called(later, "send", "--not-done", "k7f3", "--json")[1])["letters"][0]["state"] == "in_hand"
    assert sending(later) is StepState.WAITING
    assert called(later, "send", "--undo", "k7f3")[0] == 0


def test_by_hand_goes_with_no_files_and_nothing_is_sent_that_was_not_approved(tmp_path: Path) -> None:
    app = kept_letter(tmp_path)
    assert called(app, "approve", "k7f3", "--by-hand", "--now", "--yes")[0] == 2
    assert called(app, "send", "--done", "k7f3")[0] == 2
    assert sending(app) is StepState.WAITING


def test_a_second_approval_is_refused_while_the_first_lies_in_ones_hands(tmp_path: Path) -> None:
    app = kept_letter(tmp_path)
    assert called(app, "approve", "k7f3", "--by-hand", "--yes")[0] == 0
    assert called(app, "approve", "k7f3", "--by-hand", "--yes")[0] == 2


def test_a_letter_that_another_version_wrote_is_said_to_stay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = kept_letter(tmp_path)
    assert called(app, "approve", "k7f3", "--by-hand", "--yes")[0] == 0
    (file,) = tmp_path.rglob("afterword.sqlite3")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE outgoing SET body = '{'")
    assert called(app, "send", "--list")[0] == 1
    assert "does not leave" in capsys.readouterr().err
