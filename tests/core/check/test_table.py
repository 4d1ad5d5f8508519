"""The table of anchors is made from the rules, and is up to date."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_rule_table_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "rule_table.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
