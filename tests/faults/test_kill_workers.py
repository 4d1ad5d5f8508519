"""A planner or worker killed at random moments loses no letter and sends none twice, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from postgres import programs


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("where", ["--file", "--server"])
def test_twenty_kills_lose_nothing_and_double_nothing(where: str) -> None:
    if where == "--server" and programs() is None:
        words = "PostgreSQL is not installed (apt-get install postgresql)"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)
    program = Path(__file__).with_name("kill_workers.py")
    # A process of its own, because it forks, and pytest has threads.
    ran = subprocess.run(
        [sys.executable, str(program), "20", where], capture_output=True, text=True, timeout=900, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    name = {"--file": "SQLite", "--server": "PostgreSQL"}[where]
    (line,) = [line for line in ran.stdout.splitlines() if line.startswith(f"| {name} |")]
    kills, letters, lost, twice = (int(cell) for cell in line.split("|")[2:6])
    assert (kills, lost, twice) == (20, 0, 0)
    assert letters >= 80
