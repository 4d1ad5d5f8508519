"""Both keepers of the bank do the same, and the file gives nothing away."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.store.bank import FILE_NAME, FileBank, MemoryBank
from afterword.core.bank import Bank, Check, Fact, retract
from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, Number
from afterword.ports import BankChanged, BankKeeper

FACT = Fact(
    Evidence(
        "cv.md:4", "Cut the build to 6 minutes", EvidenceSource("cv.md", 4), "Norvik", numbers=(Number(6, "minutes"),)
    ),
    Check.LINK,
    "https://example.org",
)


@pytest.fixture(params=["memory", "file"])
def keeper(request: pytest.FixtureRequest, tmp_path: Path) -> BankKeeper:
    return MemoryBank() if request.param == "memory" else FileBank(tmp_path / "home")


def test_a_bank_comes_back_as_it_was_kept(keeper: BankKeeper) -> None:
    assert keeper.bank() == Bank()
    kept = keeper.keep_bank(Bank((FACT,)))
    assert keeper.bank() == kept
    assert (kept.facts, kept.version) == ((FACT,), 1)


def test_an_older_bank_never_overwrites_a_newer_one(keeper: BankKeeper) -> None:
    keeper.keep_bank(Bank((FACT,)))
    with pytest.raises(BankChanged):
        keeper.keep_bank(Bank())
    assert keeper.bank().facts == (FACT,)


def test_an_erased_bank_is_empty(keeper: BankKeeper) -> None:
    keeper.keep_bank(Bank((FACT,)))
    keeper.erase_all()
    assert keeper.bank() == Bank()


def test_looking_makes_no_file(tmp_path: Path) -> None:
    FileBank(tmp_path / "home").bank()
    assert not (tmp_path / "home").exists()


def test_the_file_is_the_persons_alone_and_forgets_what_was_retracted(tmp_path: Path) -> None:
    keeper = FileBank(tmp_path / "home")
    bank = keeper.keep_bank(Bank((FACT,)))
    file = tmp_path / "home" / FILE_NAME
    assert file.stat().st_mode & 0o077 == 0
    assert b"Cut the build" in file.read_bytes()
    keeper.keep_bank(retract(bank, "cv.md:4").bank)
    assert all(b"Cut the build" not in left.read_bytes() for left in file.parent.iterdir())


def test_a_file_that_is_no_bank_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"something else entirely" * 50)
    with pytest.raises(AfterwordError, match="could not be used"):
        FileBank(tmp_path).bank()
    assert (tmp_path / FILE_NAME).read_bytes().startswith(b"something else")
