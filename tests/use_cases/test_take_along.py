"""All that is kept can be taken along, erased, and brought back byte for byte; nothing that is here is overwritten."""

from __future__ import annotations

import base64
import io
import json
import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator
from people import person
from there_and_back import NOW, in_memory, on_disk, there_and_back

from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.orm.opening import copies_beside, copy_before
from afterword.core.archive import Archive, BroughtIn, Chapter
from afterword.core.archive_json import brought_json, erased_all_json, taken_json
from afterword.core.bank import Bank, Fact, retract
from afterword.core.learn.coming import Coming
from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, Occasion
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.formats.archive import WHOLE, pack, whole_file
from afterword.ports import Kept
from afterword.use_cases.erase_everything import ErasedAll, erase_everything

PEOPLE = int(os.environ.get("AFTERWORD_PEOPLE", "40"))
"""In memory; a tenth of them on disk. A thousand on disk: `python tests/use_cases/there_and_back.py 1000`."""


def test_people_come_back_byte_for_byte() -> None:
    home = in_memory()
    sizes = [there_and_back(home, seed) for seed in range(PEOPLE)]
    assert sum(size > 400 for size in sizes) > 0.9 * PEOPLE


def test_people_come_back_byte_for_byte_from_the_disk(tmp_path: Path) -> None:
    home = on_disk(tmp_path / "home")
    assert all(there_and_back(home, seed) for seed in range(max(6, PEOPLE // 10)))


def test_after_erasing_everything_no_word_is_left_on_the_disk(tmp_path: Path) -> None:
    home = on_disk(tmp_path / "home")
    home.store.keep(Kept(Occasion("k7f3", "I said the turnip was purple", told_at=NOW)))
    assert any(b"turnip" in file.read_bytes() for file in (tmp_path / "home").iterdir())
    assert home.erase() == ErasedAll(occasions=1)
    assert not any(b"turnip" in file.read_bytes() for file in (tmp_path / "home").iterdir())


def test_erasing_everything_leaves_nothing_in_the_copies_either(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    home = on_disk(folder)
    home.store.keep(Kept(Occasion("k7f3", "I said the turnip was purple", told_at=NOW)))
    home.store.keep_coming(Coming(NOW, "Turnip & Sons"))
    copy_before(folder / "afterword.sqlite3", "0002_example")
    home.erase()
    assert not any(b"urnip" in file.read_bytes() for file in folder.iterdir())
    assert copies_beside(folder / "afterword.sqlite3") == []


def test_a_letter_that_another_version_wrote_is_named_and_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    home = on_disk(folder)
    home.outbox.add(Outgoing("a", "k7f3", "f", "<a@b>", "me@b", ("her@b",), "Turnip", NOW, NOW), b"turnip")
    with closing(sqlite3.connect(folder / "afterword.sqlite3")) as connection, connection:
        connection.execute("UPDATE outgoing SET body = '{'")
    assert [one.what for one in home.take().skipped] == ["1 approved letter"]


def test_what_cannot_be_read_is_erased_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    home = on_disk(folder)
    home.store.keep(Kept(Occasion("k7f3", "I said the turnip was purple", told_at=NOW)))
    home.outbox.add(Outgoing("a", "k7f3", "f", "<a@b>", "me@b", ("her@b",), "Turnip", NOW, NOW), b"turnip")
    with closing(sqlite3.connect(folder / "afterword.sqlite3")) as connection, connection:
        connection.execute("UPDATE outgoing SET body = '{\"turnip\": 1}'")
        connection.execute("UPDATE occasion SET body = '{\"schema\": 99, \"turnip\": 1}', summary = ''")
    (folder / "voice.json").write_text('{"turnip', "utf-8")
    (folder / "facts.sqlite3").write_bytes(b"turnip, " * 400)
    trial = erase_everything(home.store, home.bank, home.voice, home.outbox, trial=True)
    assert (trial.occasions, trial.mails, trial.voice) == (1, 1, True)
    assert home.erase() == trial
    assert not any(b"urnip" in file.read_bytes() for file in folder.iterdir())


def test_bringing_in_twice_adds_nothing() -> None:
    home = in_memory()
    packed = pack(person(7))
    first, second = home.bring(packed), home.bring(packed)
    assert first.occasions == second.there == len(person(7).chapters) > 0
    assert (second.occasions, second.facts, second.cards, second.mails, second.skipped) == (0, 0, 0, 0, ())


class FullDisk(MemoryStore):
    """A store whose disk is full after one occasion."""

    def keep(self, kept: Kept) -> Kept:
        """The first goes in."""
        if self.summaries():
            raise AfterwordError("The disk is full.")
        return super().keep(kept)


def test_an_import_that_broke_off_halfway_is_made_whole_by_doing_it_again() -> None:
    whole = next(made for seed in range(50) if len((made := person(seed)).chapters) > 1 and made.cards)
    home = in_memory()
    narrow = replace(home, store=FullDisk())
    with pytest.raises(AfterwordError, match="disk is full"):
        narrow.bring(pack(whole))
    home.bring(pack(narrow.take().archive))
    assert len(home.store.summaries()) == 1
    assert home.bring(pack(whole)).there == 1
    assert whole_file(home.take().archive) == whole_file(whole)


def test_a_trial_writes_nothing() -> None:
    home = in_memory()
    assert home.bring(pack(person(7)), trial=True).occasions == len(person(7).chapters)
    assert whole_file(home.take().archive) == whole_file(Archive())


def test_an_occasion_that_is_here_in_another_state_is_left_as_it_is() -> None:
    home = in_memory()
    home.store.keep(Kept(Occasion("k7f3", "mine", told_at=NOW)))
    brought = home.bring(pack(Archive((Chapter(Occasion("k7f3", "theirs", told_at=NOW)),))))
    assert "another state" in brought.skipped[0].why
    found = home.store.find("k7f3")
    assert found is not None
    assert found.occasion.account == "mine"


def test_a_fact_that_was_taken_back_here_stays_out() -> None:
    for facts in (found for seed in range(20) if (found := person(seed).facts).facts):
        home = in_memory()
        home.bank.keep_bank(replace(retract(facts, "c0").bank, version=0))
        home.bring(pack(Archive(facts=facts)))
        assert "c0" not in {fact.evidence.id for fact in home.bank.bank().facts}


def test_the_only_fact_of_a_bank_stays_out_too_once_it_was_taken_back() -> None:
    home = in_memory()
    only = Bank((Fact(Evidence("c0", "Ran the stall", EvidenceSource("cv.txt", 1))),))
    home.bank.keep_bank(retract(only, "c0").bank)
    home.bring(pack(Archive(facts=only)))
    assert not home.bank.bank().facts


def test_an_approval_that_waits_does_not_travel() -> None:
    home = in_memory()
    waiting = Outgoing("a", "k", "f", "<a@x>", "me@x", ("you@x",), "Hello", NOW, NOW)
    left = replace(waiting, id="b", occasion_id="l", message_id="<b@x>", state=SendState.SENT)
    for one in (waiting, left):
        home.outbox.add(one, b"mail")
    mails = home.take().archive.mails
    assert [(mail.outgoing.id, base64.b64decode(mail.eml)) for mail in mails] == [("b", b"mail")]


def test_a_letter_that_was_just_leaving_travels_as_one_nobody_is_sure_of() -> None:
    home = in_memory()
    home.outbox.add(
        Outgoing("a", "k", "f", "<a@x>", "me@x", ("you@x",), "", NOW, NOW, state=SendState.COMMITTING), b"mail"
    )
    assert [mail.outgoing.state for mail in home.take().archive.mails] == [SendState.UNSURE]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data[: len(data) // 2], "not complete"),
        (lambda data: data[:-30], "not complete"),
        (lambda _: b"PK\x03\x04 nonsense", "nothing Afterword can bring in|cannot be opened"),
        (lambda _: b'{"afterword":1,"archive":{"chapters":[', "not complete"),
        (lambda _: b'{"afterword":9,"archive":{}}', "another version"),
        (lambda _: b'{"afterword":1,"archive":{"mood":1}}', "cannot be read"),
        (lambda _: b'{"afterword":1,"archive":{"chapters":[{"occasion":{"id":"../../x","account":"a"}}]}}', "no id"),
        (lambda _: b"", "nothing Afterword can bring in"),
        (lambda _: b"\xff\xfe\x00binary", "nothing Afterword can bring in"),
    ],
)
def test_a_torn_or_foreign_file_is_a_clear_word_and_changes_nothing(spoil: Callable[[bytes], bytes], says: str) -> None:
    home = in_memory()
    with pytest.raises(AfterwordError, match=says):
        home.bring(spoil(pack(person(7))))
    assert whole_file(home.take().archive) == whole_file(Archive())


def test_the_zip_is_readable_by_other_programs_too() -> None:
    packed = pack(person(5))
    with zipfile.ZipFile(io.BytesIO(packed)) as held:
        names = held.namelist()
        assert {WHOLE, "READ ME.md", "occasions.csv", "facts.csv", "practice.csv"} <= set(names)
        assert not any(name.startswith(("/", "..")) or "\\" in name for name in names)
        calendars = [name for name in names if name.endswith(".ics")]
        for name in calendars:
            events = Calendar.from_ical(held.read(name)).walk("VEVENT")
            assert all(event["UID"] for event in events)
            assert all(len(line) <= 75 for line in held.read(name).split(b"\r\n"))
        for line in held.read("facts.csv").decode().splitlines():
            assert not line.startswith(("=", "+", "@"))
    assert calendars
    assert pack(person(5)) == packed


def test_what_is_printed_keeps_to_its_schemas() -> None:
    home = in_memory()
    brought = home.bring(pack(person(7)))
    taken = home.take()
    for name, shown in (
        ("import", brought_json(brought)),
        ("export", taken_json(taken.archive, taken.skipped)),
        ("erase", erased_all_json(1, 2, 3, 4, trial=True)),
    ):
        schema = json.loads((files("afterword.schemas") / f"{name}.json").read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(shown)


def test_an_empty_home_can_be_taken_along_and_brought_back() -> None:
    home = in_memory()
    assert home.bring(home.take().data) == BroughtIn("Afterword")
    assert home.bank.bank() == Bank()
