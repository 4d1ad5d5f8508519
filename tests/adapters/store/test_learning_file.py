"""The light form of occasions in the file: from old rows too, never stale, never stopped by one that is unreadable."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.adapters.store.embedded import open_store
from afterword.adapters.store.home import FILE_NAME
from afterword.core.learn.learned import Came, Learned, Outcome
from afterword.core.learn.practice import Card
from afterword.ports import Kept

Make = Callable[..., Kept]
TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=ZoneInfo("Europe/London"))
OFFERED = Learned(outcomes=(Outcome(Came.OFFER, TOLD.date(), TOLD),))


def test_a_row_of_before_is_looked_back_on_from_its_body(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    open_store(home).keep(replace(a_kept(), learned=OFFERED))
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE occasion SET past = ''")
    (past,) = open_store(home).pasts()
    assert (past.slips, past.came) == (("late",), Came.OFFER)


def test_one_that_cannot_be_read_stops_nobody(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    for name in ("fine", "odd", "torn"):
        store.keep(a_kept(name))
    store.keep_card(Card("k", TOLD))
    store.keep_card(Card("later", TOLD))
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE occasion SET past = '{', body = '{\"schema\": 99}' WHERE id = 'odd'")
        connection.execute("UPDATE occasion SET past = '', body = '{' WHERE id = 'torn'")
        connection.execute("UPDATE card SET body = '{\"colour\": 1}' WHERE key = 'later'")
        connection.execute("INSERT INTO coming (body) VALUES ('{')")
    store = open_store(home)
    assert [past.id for past in store.pasts()] == ["fine"]
    assert [card.key for card in store.cards()] == ["k"]
    assert store.coming() is None


def test_what_another_program_wrote_is_seen_at_once(tmp_path: Path, a_kept: Make) -> None:
    one, other = open_store(tmp_path / "home"), open_store(tmp_path / "home")
    kept = one.keep(a_kept())
    one.keep_card(Card("k", TOLD))
    assert (one.pasts()[0].came, one.cards()[0].due) == (None, TOLD)
    other.keep(replace(kept, learned=OFFERED))
    other.keep_card(Card("k", TOLD.replace(year=2027)))
    assert (one.pasts()[0].came, one.cards()[0].due.year) == (Came.OFFER, 2027)
    other.forget("k7f3")
    other.drop_cards(["k"])
    assert (list(one.pasts()), list(one.cards())) == ([], [])


def test_what_was_learned_is_overwritten_when_it_is_forgotten(tmp_path: Path, a_kept: Make) -> None:
    home = tmp_path / "home"
    store = open_store(home)
    occasion = replace(a_kept().occasion, account="SECRET-ACCOUNT WORDS. They frowned at me.")
    store.keep(replace(a_kept(), occasion=occasion, learned=OFFERED))
    assert any(b"SECRET-ACCOUNT" in file.read_bytes() for file in home.iterdir())
    store.forget("k7f3")
    assert not any(b"SECRET-ACCOUNT" in file.read_bytes() for file in home.iterdir())
