"""Two programs on one file: what one has open, the other never throws away."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

HOLDER = """
import sys
from pathlib import Path
from afterword.adapters.store.embedded import open_outbox, open_store
from afterword.adapters.store.home import prepare_home
home = Path(sys.argv[1])
open_store(home).summaries()
open_outbox(home).outgoing()
prepare_home(home)
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_second_program_that_opens_and_closes_the_file_leaves_the_first_ones_log_where_it_is(tmp_path: Path) -> None:
    home = tmp_path / "home"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None and holder.stdout.readline() == "open\n"
        log = home / "afterword.sqlite3-wal"
        before = log.stat().st_ino
        with closing(sqlite3.connect(home / "afterword.sqlite3")) as file:
            file.execute("SELECT count(*) FROM occasion").fetchone()
        assert log.stat().st_ino == before
    finally:
        holder.communicate("\n", timeout=30)
