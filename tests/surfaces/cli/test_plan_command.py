"""The plan, calendar, reminders and replies in the terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import icalendar
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = {
    name: json.loads((files("afterword.schemas") / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("plan", "step")
}
REGISTRY: Any = Registry().with_resources((one["$id"], Resource.from_contents(one)) for one in SCHEMAS.values())
ACCOUNT = "My interview at Norvik went fine, but I forgot to mention the leak model. I still want the job very much."


def afterword(home: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_NO_KEYRING": "1", "TZ": "Europe/London"}
    return subprocess.run(
        [sys.executable, "-m", "afterword", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        env=environ,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with one occasion."""
    home = tmp_path_factory.mktemp("plan") / "home"
    told = json.loads(afterword(home, "debrief", "-", "--json", stdin=ACCOUNT).stdout)
    return home, told["id"]


def plan(home: Path, name: str, *arguments: str) -> dict[str, Any]:
    ran = afterword(home, "plan", name, *arguments, "--json")
    assert ran.returncode == 0, ran.stderr
    shown: dict[str, Any] = json.loads(ran.stdout)
    Draft202012Validator(SCHEMAS["plan"], registry=REGISTRY).validate(shown)
    return shown


def test_every_change_shows_in_the_plan_and_can_be_undone(kept: tuple[Path, str]) -> None:
    home, name = kept
    before = plan(home, name)
    assert (before["standing"], before["country"]) == ("going", "GB-ENG")
    skipped = plan(home, name, "--skip", "follow-up-1", "--pause")
    assert skipped["standing"] == "paused"
    assert {one["kind"]: one["state"] for one in skipped["plan"]}["follow_up_1"] == "skipped"
    after = plan(home, name, "--not-yet", "follow-up-1", "--resume")
    assert after == before


def test_a_step_that_is_not_there_and_a_wrong_country_are_one_sentence_and_exit_2(kept: tuple[Path, str]) -> None:
    home, name = kept
    for arguments in (("--done", "feedback-reminder"), ("--country", "Bavaria"), ("--zone", "Mars/Base")):
        ran = afterword(home, "plan", name, *arguments)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert ran.stderr.count("\n") == 1
    assert afterword(home, "plan", "nothing").returncode == 2


def test_the_calendar_is_written_once_and_not_over_another_file(kept: tuple[Path, str], tmp_path: Path) -> None:
    home, name = kept
    file = tmp_path / "plan.ics"
    assert afterword(home, "calendar", name, "-o", str(file)).returncode == 0
    assert len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == len(plan(home, name)["plan"])
    assert afterword(home, "calendar", name, "-o", str(file)).returncode == 2


def test_reminders_are_off_until_they_are_switched_on(kept: tuple[Path, str]) -> None:
    home, _ = kept
    assert json.loads(afterword(home, "remind", "--json").stdout) == {
        "schema": 1,
        "mail": False,
        "desktop": False,
        "apprise": 0,
        "feed": False,
        "wrong": [],
    }
    assert "No mailbox is set up" in afterword(home, "remind", "--mail").stderr
    assert json.loads(afterword(home, "remind", "--apprise", "json://localhost:1", "--json").stdout)["apprise"] == 1
    file = home / "reminders.json"
    assert file.stat().st_mode & 0o077 == 0
    assert json.loads(afterword(home, "remind", "--no-apprise", "--json").stdout)["apprise"] == 0
    done = json.loads(afterword(home, "tick", "--json").stdout)
    assert done == {"schema": 1, "letters": [], "told": [], "wrong": []}


def test_a_reply_changes_nothing_until_it_is_said_what_it_is(kept: tuple[Path, str]) -> None:
    home, name = kept
    words = "Unfortunately we went with another candidate."
    ran = afterword(home, "reply", "-", "--for", name, stdin=words)
    assert ran.returncode == 1
    assert "Nothing was changed" in ran.stderr
    assert "feedback_request" not in {one["kind"] for one in plan(home, name)["plan"]}
    ran = afterword(home, "reply", "-", "--for", name, "--as", "refusal", stdin=words)
    assert ran.returncode == 0, ran.stderr
    assert "feedback_request" in {one["kind"] for one in plan(home, name)["plan"]}
