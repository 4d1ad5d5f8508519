"""What is set up, where its secret lies, and that nothing connects while sending is off."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.mailbox.account import Account, Server, account_in, keep_account, switch_off
from afterword.adapters.mailbox.opening import open_mailbox
from afterword.adapters.mailbox.secret import FILE_NAME, VARIABLE, keep_secret, secret_for
from afterword.core.occasion import AfterwordError

ACCOUNT = Account(
    "mira@example.org", "Mira Søl", "mira", Server("mail.example.org", 465), Server("mail.example.org", 993)
)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_NO_KEYRING", "1")
    monkeypatch.delenv(VARIABLE, raising=False)


def test_an_account_comes_back_as_it_was_kept_and_is_gone_when_switched_off(tmp_path: Path) -> None:
    home = tmp_path / "home"
    keep_account(home, ACCOUNT)
    assert account_in(home) == ACCOUNT
    assert (home / "mailbox.json").stat().st_mode & 0o077 == 0
    assert switch_off(home)
    assert account_in(home) is None


def test_without_a_mailbox_nothing_can_be_sent_and_the_sentence_says_what_else_to_do(tmp_path: Path) -> None:
    with pytest.raises(AfterwordError, match="Sending is switched off"):
        open_mailbox(tmp_path)


def test_a_line_that_anyone_can_read_is_refused_but_on_this_computer(tmp_path: Path) -> None:
    with pytest.raises(AfterwordError, match="open for anyone"):
        keep_account(tmp_path / "home", Account("a@b.example", "A", "a", Server("mail.b.example", 25, "none")))
    keep_account(tmp_path / "home", Account("a@b.example", "A", "a", Server("127.0.0.1", 25, "none")))


def test_the_secret_says_where_it_lies_and_lies_in_no_file_but_its_own(tmp_path: Path) -> None:
    home = tmp_path / "home"
    keep_account(home, ACCOUNT)
    with pytest.raises(AfterwordError, match="no password"):
        secret_for("mira", home, {})
    assert "readable by you alone" in keep_secret("mira", "hush-hush", home)
    assert secret_for("mira", home, {}) == ("hush-hush", "the file mailbox.secret in your data folder")
    assert secret_for("mira", home, {VARIABLE: "other"}) == ("other", f"the environment variable {VARIABLE}")
    assert [file.name for file in home.iterdir() if "hush-hush" in file.read_text("utf-8")] == [FILE_NAME]


def test_a_secret_that_others_can_read_is_not_used(tmp_path: Path) -> None:
    keep_secret("mira", "hush-hush", tmp_path)
    (tmp_path / FILE_NAME).chmod(0o644)
    with pytest.raises(AfterwordError, match="can read"):
        secret_for("mira", tmp_path, {})


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"smtp": 3, "imap": null}', "\x00"])
def test_a_torn_file_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "mailbox.json").write_text(text, encoding="utf-8")
    with pytest.raises(AfterwordError, match="cannot be read"):
        account_in(tmp_path)
