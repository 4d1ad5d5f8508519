"""Opening the file: made if missing, copied before it is changed, brought to the newest form."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from django.db import DatabaseError, connections

from afterword.adapters.store.home import prepare_home
from afterword.adapters.store.orm.newest_form import bring_to_newest_form
from afterword.adapters.store.settings import sqlite
from afterword.core.occasion import AfterwordError

COPIES_KEPT: Final = 3


def open_file(home: Path) -> str:
    """Bring the store in this folder to its newest form; returns the alias of its connection.

    Raises:
        AfterwordError: the folder cannot be used, the file is no store, or a newer Afterword wrote it.
    """
    file = prepare_home(home)
    alias = _alias_for(file)
    try:
        with _one_at_a_time(file):
            bring_to_newest_form(alias, lambda change: copy_before(file, change))
    except DatabaseError as error:
        raise AfterwordError(
            f"{file} cannot be opened as a file of Afterword ({type(error).__name__}). It was left as it is. "
            "Please move it away, or set AFTERWORD_HOME to another folder."
        ) from None
    return alias


@contextmanager
def _one_at_a_time(file: Path) -> Iterator[None]:
    """Of several that start at once, one brings the file to its newest form while the others wait.

    The gate is a lock of SQLite's own on a file beside it: it works everywhere, and frees itself when its holder dies.
    """
    gate = file.with_name(f"{file.stem}.gate")
    with suppress(FileExistsError):  # closing any handle of an open database would drop its locks
        os.close(os.open(gate, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(gate, timeout=60, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def _alias_for(file: Path) -> str:
    for alias, given in connections.databases.items():
        if given.get("NAME") == str(file):
            return str(alias)
    alias = str(file)
    default = connections.databases["default"]
    connections.databases[alias] = {**default, **sqlite(file)}
    return alias


def copy_before(file: Path, change: str) -> Path:
    """A copy of the file beside it, readable by the person alone; only the newest three stay."""
    copy = file.with_name(f"{file.stem}-before-{change}{file.suffix}")
    os.close(os.open(copy, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    for old in copies_beside(file)[COPIES_KEPT:]:
        old.unlink(missing_ok=True)
    return copy


def copies_beside(file: Path) -> list[Path]:
    """The copies of a file, the newest first."""
    copies = file.parent.glob(f"{file.stem}-before-*{file.suffix}")
    return sorted(copies, key=lambda copy: copy.stat().st_mtime_ns, reverse=True)
