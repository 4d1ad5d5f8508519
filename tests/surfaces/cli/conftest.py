"""Running a command in this process, on an app of the test."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from afterword.surfaces.cli.terminal.group import run

ACCOUNT = (
    "I got there twenty minutes late and she looked at the clock. I talked too fast. "
    "My answer on retry back-off was thin. I explained the rota well and Priya Nair wrote it down. "
    "I liked hearing about their flood sensor work."
)


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


class _Terminal(io.TextIOWrapper):
    """Input that a person types."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def account(tmp_path: Path) -> Path:
    """A file with an account."""
    file = tmp_path / "account.txt"
    file.write_text(ACCOUNT, encoding="utf-8")
    return file


@pytest.fixture
def reader(scripted: Any) -> Any:
    """Reads the account above."""
    return (
        scripted()
        .slip("I got there twenty minutes late", "late", cue="she looked at the clock", minutes_late=20)
        .slip("I talked too fast", "nerves")
        .slip("My answer on retry back-off was thin", "weak_answer", topic="retry back-off")
        .slip("I came late", "late", minutes_late=8)
        .slip("I told her it was in date", "lie", answer="perhaps a month past its day")
        .strength("I explained the rota well")
        .person("Priya Nair", "hiring manager")
        .quote("enjoyed", "their flood sensor work")
        .quote("danger", "I do not want to wake up tomorrow")
    )


@pytest.fixture
def afterword(
    app_of: Any, reader: Any, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Runs one command on one app, whose store lasts for the test."""
    app = app_of(reader)

    def command(*arguments: str | Path, stdin: bytes = b"", on: Any = app, at_a_terminal: bool = False) -> Ran:
        typed = (_Terminal if at_a_terminal else io.TextIOWrapper)(io.BytesIO(stdin))
        monkeypatch.setattr(sys, "stdin", typed)
        code = run([str(argument) for argument in arguments], on)
        sys.stdout.flush()
        printed = capfd.readouterr()
        return Ran(code, printed.out, printed.err)

    return command
