"""The file of the store: closed to others, erased for good, whole after a crash, copied before it changes."""

from __future__ import annotations

import logging
import os
import signal
import sqlite3
import stat
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from django.db import connections

from afterword.adapters.store.embedded import open_store
from afterword.adapters.store.home import FILE_NAME, home_for
from afterword.adapters.store.orm.opening import copies_beside, copy_before
from afterword.core.occasion import AfterwordError
from afterword.ports import Erased, Kept, UnreadableError
from afterword.use_cases.forget_occasion import forget_occasion

Make = Callable[..., Kept]
SECRET = "WORDS-NOBODY-SHOULD-FIND"


def bytes_in(home: Path) -> bytes:
    """All bytes of all files of a folder."""
    files = [file for file in home.iterdir() if file.is_file()]
    assert files
    return b"".join(file.read_bytes() for file in files)


def mode(path: Path) -> int:
    """Who may read and write a file."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_the_folder_or_its_files(tmp_path: Path, a_kept: Make) -> None:
    before = os.umask(0)
    try:
        store = open_store(tmp_path / "home")
        store.keep(a_kept())
    finally:
        os.umask(before)
    assert mode(tmp_path / "home") == 0o700
    files = list((tmp_path / "home").iterdir())
    assert {mode(file) for file in files} == {0o600}
    assert FILE_NAME in {file.name for file in files}


def test_forgotten_words_are_in_no_file_any_more(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    kept = store.keep(a_kept(account=f"{SECRET} " * 3000))
    kept = store.keep(replace(kept, occasion=replace(kept.occasion, account=f"{SECRET} and more " * 2000)))
    store.keep(a_kept("other"))
    copy_before(home / FILE_NAME, "0002_example")
    assert SECRET.encode() in bytes_in(home)
    store.forget("k7f3")
    assert SECRET.encode() not in bytes_in(home)
    assert not list(home.glob("*-wal")) or (home / f"{FILE_NAME}-wal").stat().st_size == 0
    assert store.find("other") is not None


def test_copies_are_cleaned_even_while_another_window_holds_the_file(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    store.keep(a_kept(account=f"{SECRET} {'x' * 9000}"))
    copy = copy_before(home / FILE_NAME, "0002_example")
    with closing(sqlite3.connect(home / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM occasion").fetchone()
        with pytest.raises(AfterwordError, match="another window"):
            store.forget("k7f3")
        assert SECRET.encode() not in copy.read_bytes()
    assert store.forget("k7f3") == Erased()
    assert SECRET.encode() not in bytes_in(home)


def test_what_an_earlier_try_left_in_a_copy_goes_when_it_is_forgotten_once_more(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    store.keep(a_kept(account=f"{SECRET} in the account"))
    copy = copy_before(home / FILE_NAME, "0002_example")
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM occasion")
    assert forget_occasion(store, "k7f3") is None
    assert SECRET.encode() not in copy.read_bytes()


def test_words_that_were_edited_away_go_with_the_rest(tmp_path: Path, a_kept: Make) -> None:
    store = open_store(tmp_path / "home")
    kept = store.keep(a_kept(account=f"{SECRET} {'x' * 9000}"))
    store.keep(replace(kept, occasion=replace(kept.occasion, account="Nothing of it")))
    store.forget("k7f3")
    assert SECRET.encode() not in bytes_in(tmp_path / "home")


def test_a_folder_inside_a_code_checkout_is_refused(tmp_path: Path) -> None:
    (tmp_path / "project" / ".git").mkdir(parents=True)
    home = tmp_path / "project" / "data" / "home"
    with pytest.raises(AfterwordError, match="code checkout"):
        open_store(home)
    assert not home.exists()


def test_a_checkout_is_seen_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "project" / ".git").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "project", target_is_directory=True)
    with pytest.raises(AfterwordError, match="code checkout"):
        open_store(tmp_path / "link")


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / FILE_NAME).write_bytes(b"my shopping list, " * 400)
    with pytest.raises(AfterwordError, match="left as it is"):
        open_store(home)
    assert (home / FILE_NAME).read_bytes() == b"my shopping list, " * 400


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(AfterwordError, match="AFTERWORD_HOME"):
        open_store(tmp_path / "taken" / "home")


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    open_store(home).keep(a_kept())
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '0999_later', '2030-01-01')"
        )
    with pytest.raises(AfterwordError, match="newer version"):
        open_store(home)


def test_a_copy_is_kept_before_the_form_changes(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    open_store(home).keep(a_kept())
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM django_migrations WHERE app = 'store'")
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('auth', '0001_initial', '2026-01-01')"
        )
        connection.execute("ALTER TABLE occasion RENAME TO occasion_of_long_ago")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for later in (
            tables - {"django_migrations", "occasion_of_long_ago"} - {t for t in tables if t.startswith("sqlite_")}
        ):
            connection.execute(f"DROP TABLE {later}")
    open_store(home)
    (copy,) = copies_beside(home / FILE_NAME)
    assert mode(copy) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT id FROM occasion_of_long_ago").fetchall() == [("k7f3",)]


def test_only_the_newest_three_copies_stay(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    open_store(home).keep(a_kept())
    for number in range(2, 7):
        copy_before(home / FILE_NAME, f"000{number}_change")
        time.sleep(0.01)
    assert [copy.stem.rpartition("-")[2] for copy in copies_beside(home / FILE_NAME)] == [
        "0006_change",
        "0005_change",
        "0004_change",
    ]


def test_opening_a_second_time_makes_no_copy(tmp_path: Path) -> None:
    open_store(tmp_path / "home")
    open_store(tmp_path / "home")
    assert copies_beside(tmp_path / "home" / FILE_NAME) == []


def test_what_another_version_wrote_is_named_left_and_can_be_erased(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    store.keep(a_kept(account=f"{SECRET} {SECRET}"))
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE occasion SET body = json_set(body, '$.schema', 99, '$.mood', 'low')")
    with pytest.raises(UnreadableError, match=r"k7f3.*99"):
        store.everything()
    assert SECRET.encode() in bytes_in(home)
    with pytest.raises(UnreadableError):
        forget_occasion(store, "k7f3", trial=True)
    forgotten = forget_occasion(store, "k7f3")
    assert forgotten is not None
    assert forgotten.erased == Erased(1, 1, 1, 1)
    assert SECRET.encode() not in bytes_in(home)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_several_first_starts_at_once_all_succeed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    open_store(tmp_path / "warm")  # Django is loaded before the race, so that it is close
    connections.close_all()
    children = []
    for _ in range(5):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                open_store(home).everything()
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 5


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and kill -9")
def test_a_writer_killed_at_any_moment_leaves_each_occasion_whole(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    for name in ("a", "b"):
        store.keep(a_kept(name, account=f"0 {'0 ' * 4000}"))
    connections.close_all()
    chance = Random(7)
    rounds, progress = 25, 0
    for _ in range(rounds):
        ours, theirs = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                _write_for_ever(home, theirs)
            finally:
                os._exit(1)
        os.close(theirs)
        for _ in range(chance.randint(1, 4)):  # it is well into its writing, wherever the machine is slow
            assert os.read(ours, 1) == b"."
        time.sleep(chance.uniform(0, 0.004))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(ours)
        found = open_store(home).everything()
        assert sorted(kept.occasion.id for kept in found) == ["a", "b"]
        for kept in found:
            number = kept.version - 1
            assert kept.occasion.account == f"{number} {f'{number} ' * 4000}"
            assert kept.occasion.company == str(number) or number == 0
        progress = max(progress, sum(kept.version for kept in found))
        connections.close_all()
    assert progress > rounds  # the writers did write
    with closing(sqlite3.connect(home / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _write_for_ever(home: Path, told: int) -> None:
    store = open_store(home)
    while True:
        for name in ("a", "b"):
            kept = store.find(name)
            assert kept is not None
            number = kept.version
            occasion = replace(kept.occasion, account=f"{number} {f'{number} ' * 4000}", company=str(number))
            store.keep(replace(kept, occasion=occasion))
            os.write(told, b".")


def test_logs_hold_no_word_of_the_account(
    tmp_path: Path, a_kept: Make, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    store = open_store(tmp_path / "home")
    kept = store.keep(a_kept(account=f"{SECRET} in the account"))
    store.find("k7f3")
    with pytest.raises(AfterwordError) as refused:
        store.keep(replace(kept, version=9))
    store.forget("k7f3")
    printed = capfd.readouterr()
    assert SECRET not in caplog.text + printed.out + printed.err + str(refused.value)


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, "/home/mira/.local/share/afterword"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/afterword"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "/home/mira/.local/share/afterword"),
        ("darwin", {}, "/home/mira/Library/Application Support/Afterword"),
        ("win32", {"LOCALAPPDATA": "/C/Users/mira/AppData/Local"}, "/C/Users/mira/AppData/Local/Afterword"),
        ("win32", {}, "/home/mira/AppData/Local/Afterword"),
        ("linux", {"AFTERWORD_HOME": "/elsewhere", "XDG_DATA_HOME": "/data"}, "/elsewhere"),
    ],
)
def test_the_folder_is_where_this_kind_of_computer_keeps_data(
    platform: str, environ: dict[str, str], expected: str
) -> None:
    assert home_for(environ, platform, Path("/home/mira")) == Path(expected)


def test_a_row_of_before_the_summaries_is_listed_from_its_body(tmp_path: Path, a_kept: Make) -> None:
    store = open_store(tmp_path / "home")
    store.keep(a_kept())
    whole = store.summaries()
    with closing(sqlite3.connect(tmp_path / "home" / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE occasion SET summary = ''")
    assert store.summaries() == whole


def test_one_broken_row_does_not_break_the_list_and_can_be_erased(tmp_path: Path, a_kept: Make) -> None:
    store = open_store(tmp_path / "home")
    for name in ("good", "odd", "torn"):
        store.keep(a_kept(name))
    with closing(sqlite3.connect(tmp_path / "home" / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE occasion SET summary = '{', body = '{\"schema\": 99}' WHERE id = 'odd'")
        connection.execute("PRAGMA ignore_check_constraints = ON")  # the file itself would refuse it
        connection.execute("UPDATE occasion SET summary = '', body = '{' WHERE id = 'torn'")
    lines = {line.id: line for line in store.summaries()}
    assert {name: line.readable for name, line in lines.items()} == {"good": True, "odd": False, "torn": False}
    assert (lines["torn"].company, lines["torn"].told_at) == ("Norvik", lines["good"].told_at)
    with pytest.raises(UnreadableError):
        store.find("torn")
    for name in ("odd", "torn"):
        forgotten = forget_occasion(store, name)
        assert forgotten is not None
        assert forgotten.erased.occasions == 1
    assert [line.id for line in store.summaries()] == ["good"]
