"""Both outboxes do the same: one letter under way for each occasion, and a change only for whoever was first."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from afterword.adapters.store.embedded import SERVER, open_outbox, open_store
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.ports import Outbox, UnderWay

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def letter(name: str = "a", occasion: str = "k7f3") -> Outgoing:
    return Outgoing(
        name, occasion, "f" * 64, f"<{name}@example.org>", "me@example.org", ("her@example.org",), "Talk", NOON, NOON
    )


@pytest.fixture(params=["memory", "file", "server"])
def outbox(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outbox:
    if request.param == "server":
        monkeypatch.setenv(SERVER, request.getfixturevalue("database"))
    return MemoryOutbox() if request.param == "memory" else open_outbox(tmp_path / "home")


def test_a_letter_comes_back_whole(outbox: Outbox) -> None:
    one = replace(letter(), not_after=NOON + timedelta(hours=1), zone="Europe/London", attached=("d",))
    outbox.add(one, b"Subject: Talk\r\n\r\nHi\r\n")
    assert list(outbox.outgoing()) == [one]
    assert outbox.eml(one) == b"Subject: Talk\r\n\r\nHi\r\n"


def test_a_second_letter_of_the_same_occasion_has_to_wait_until_the_first_is_done(outbox: Outbox) -> None:
    outbox.add(letter("a"), b"")
    with pytest.raises(UnderWay):
        outbox.add(letter("b"), b"")
    outbox.add(letter("c", "other"), b"")
    assert outbox.change(letter("a"), replace(letter("a"), state=SendState.UNDONE))
    outbox.add(letter("b"), b"")


def test_of_many_who_claim_at_once_one_gets_it(outbox: Outbox) -> None:
    outbox.add(letter(), b"")
    won: list[int] = []

    def claim(number: int) -> None:
        after = replace(letter(), state=SendState.SENDING, claimed_by=str(number), touched_at=NOON)
        if outbox.change(letter(), after):
            won.append(number)

    threads = [Thread(target=claim, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    (kept,) = outbox.outgoing()
    assert kept.claimed_by == str(won[0])


def test_a_claim_that_was_lost_changes_nothing_more(outbox: Outbox) -> None:
    outbox.add(letter(), b"")
    mine = replace(letter(), state=SendState.SENDING, claimed_by="me", touched_at=NOON)
    assert outbox.change(letter(), mine)
    assert outbox.change(mine, replace(mine, state=SendState.HOLDING, claimed_by=""))
    assert not outbox.change(mine, replace(mine, state=SendState.COMMITTING))


def test_erased_letters_are_gone(outbox: Outbox) -> None:
    outbox.add(letter(), b"words")
    assert outbox.drop_outgoing("k7f3") == 1
    assert list(outbox.outgoing()) == []
    assert outbox.eml(letter()) == b""


def test_all_letters_can_be_erased_at_once(outbox: Outbox) -> None:
    outbox.add(letter(), b"words")
    outbox.add(letter("b", "other"), b"words")
    outbox.erase_all()
    assert list(outbox.outgoing()) == []
    assert outbox.eml(letter()) == b""


def test_a_letter_that_another_version_wrote_keeps_no_other_from_leaving(tmp_path: Path) -> None:
    outbox = open_outbox(tmp_path / "home")
    for name in ("a", "b", "c"):
        outbox.add(letter(name, name), b"words")
    with closing(sqlite3.connect(tmp_path / "home" / "afterword.sqlite3")) as connection, connection:
        connection.execute("""UPDATE outgoing SET body = replace(body, '"approved_at"', '"later"') WHERE id = 'a'""")
        connection.execute("UPDATE outgoing SET body = '{' WHERE id = 'b'")
    assert [one.id for one in outbox.due(NOON)] == ["c"]
    assert [one.id for one in outbox.outgoing()] == ["c"]
    assert outbox.unreadable() == 2
    assert outbox.eml(letter("a", "a")) == b"words"


def test_forgetting_an_occasion_takes_its_letters_out_of_the_file(tmp_path: Path) -> None:
    from afterword.core.occasion import Occasion
    from afterword.ports import Kept

    store, outbox = open_store(tmp_path / "home"), open_outbox(tmp_path / "home")
    store.keep(Kept(Occasion("k7f3", "I was late.", told_at=NOON)))
    outbox.add(letter(), b"SECRET-WORDS")
    store.forget("k7f3")
    assert list(outbox.outgoing()) == []
    assert all(b"SECRET-WORDS" not in file.read_bytes() for file in (tmp_path / "home").iterdir())
