"""Where the bank of facts is kept: one row in a small file of its own, read without loading the rest of the store."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from afterword.adapters.store.home import prepare_home, wipe
from afterword.core.bank import Bank
from afterword.core.occasion import AfterwordError
from afterword.core.plain import from_plain, to_plain
from afterword.ports import BankChanged

FILE_NAME: Final = "facts.sqlite3"


class MemoryBank:
    """Keeps the bank until the program ends. Meets `ports.BankKeeper`."""

    def __init__(self) -> None:
        self._bank = Bank()

    def bank(self) -> Bank:
        """The bank as it is."""
        return self._bank

    def keep_bank(self, bank: Bank) -> Bank:
        """Write it as a whole; returns it with its new version."""
        if bank.version != self._bank.version:
            raise BankChanged()
        self._bank = replace(bank, version=bank.version + 1)
        return self._bank

    def erase_all(self) -> None:
        """Erase it."""
        self._bank = Bank()


class FileBank:
    """Keeps the bank in the person's data folder. Meets `ports.BankKeeper`."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._file = home / FILE_NAME

    def bank(self) -> Bank:
        """The bank as it is; empty where none was kept, and then no file is made.

        Raises:
            AfterwordError: the file cannot be read.
        """
        if not self._file.exists():
            return Bank()
        with self._open() as connection:
            return _read(connection)

    def keep_bank(self, bank: Bank) -> Bank:
        """Write it as a whole; returns it with its new version.

        Raises:
            BankChanged: another program wrote it since it was read.
            AfterwordError: the file cannot be written.
        """
        prepare_home(self._home)
        try:
            with suppress(FileExistsError):  # closing any handle of an open database would drop its locks
                os.close(os.open(self._file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            raise _trouble(type(error).__name__) from None
        written = replace(bank, version=bank.version + 1)
        with self._open() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS bank (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL)"
            )
            if _read(connection).version != bank.version:
                connection.execute("ROLLBACK")
                raise BankChanged()
            body = json.dumps(to_plain(written), ensure_ascii=False)
            connection.execute("INSERT OR REPLACE INTO bank VALUES (1, ?)", (body,))
            connection.execute("COMMIT")
        return written

    def erase_all(self) -> None:
        """Erase it for good, whether or not it can be read."""
        wipe(self._file)
        wipe(self._file.with_name(f"{FILE_NAME}-journal"))  # where a write broke off, old words stand in it

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._file, timeout=10, isolation_level=None)) as connection:
                # What is retracted is overwritten; no log beside the file keeps its words.
                connection.execute("PRAGMA secure_delete=ON")
                connection.execute("PRAGMA journal_mode=DELETE")
                yield connection
        except sqlite3.Error as error:
            raise _trouble(type(error).__name__) from None


def open_bank(home: Path) -> FileBank:
    """The bank in this folder."""
    return FileBank(home)


def _read(connection: sqlite3.Connection) -> Bank:
    exists = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'bank'").fetchone()
    row = connection.execute("SELECT body FROM bank WHERE id = 1").fetchone() if exists else None
    if row is None:
        return Bank()
    try:
        return from_plain(Bank, json.loads(row[0]))
    except ValueError:
        raise _trouble("a torn record") from None


def _trouble(what: str) -> AfterwordError:
    return AfterwordError(f"The file with your facts ({FILE_NAME}) could not be used ({what}). Nothing was changed.")
