"""A sender killed at random moments loses no letter and sends none twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_forty_kills_lose_nothing_and_double_nothing() -> None:
    program = Path(__file__).with_name("kill_sender.py")
    # A process of its own, because it forks, and pytest has threads.
    ran = subprocess.run([sys.executable, str(program), "40"], capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Letters lost: 0. Sent twice: 0." in ran.stdout
