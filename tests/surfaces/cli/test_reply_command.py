"""The commands around replies and sending: what they print, and what they say to bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SCHEMA = json.loads((files("afterword.schemas") / "reply.json").read_text(encoding="utf-8"))


def afterword(home: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environ = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_NO_KEYRING": "1"}
    environ.pop("AFTERWORD_MAIL_SECRET", None)
    return subprocess.run(
        [sys.executable, "-m", "afterword", *arguments],
        input=stdin,
        capture_output=True,
        env=environ,
        check=False,
        timeout=60,
    )


def test_a_reply_is_printed_as_others_may_rely_on(tmp_path: Path) -> None:
    words = "Hi Jo,\n\nI'm afraid we went with somebody else. Your answers were a bit vague.\n\nBest,\nPriya\n"
    ran = afterword(tmp_path / "home", "reply", "-", "--json", stdin=words.encode())
    shown = json.loads(ran.stdout)
    Draft202012Validator(SCHEMA).validate(shown)
    assert (ran.returncode, shown["label"]) == (0, "rejection")
    assert "Your answers were a bit vague." in shown["quotes"]
    assert not (tmp_path / "home").exists()


def test_an_offer_is_called_one_and_its_label_stays_the_next_round(tmp_path: Path) -> None:
    words = b"Hi Jo,\n\nGood news: we would like to offer you the post, starting on Monday 4 January 2027.\n\nBest,\nPriya\n"
    plain = afterword(tmp_path, "reply", "-", stdin=words).stdout.decode()
    assert "they offer it to you" in plain
    assert "Day:" not in plain
    assert json.loads(afterword(tmp_path, "reply", "-", "--json", stdin=words).stdout)["label"] == "next_round"


def test_a_folder_of_mails_gives_a_line_for_each(tmp_path: Path) -> None:
    box = tmp_path / "in.mbox"
    box.write_bytes(
        b"From a@x Tue Mar 10 09:00:00 2026\nFrom: a@x.example\nDate: Tue, 10 Mar 2026 09:00:00 +0000\n\nWe decide by Friday.\n\n"
        b"From b@x Wed Mar 11 09:00:00 2026\nFrom: b@x.example\nSubject: Talk\n\nYou were not selected.\n"
    )
    lines = [json.loads(line) for line in afterword(tmp_path, "reply", str(box), "--json").stdout.splitlines()]
    assert [line["label"] for line in lines] == ["hold", "rejection"]
    assert lines[0]["date"] == "2026-03-13"


@pytest.mark.parametrize("stdin", [b"", b"\x00\x01" * 100])
def test_what_is_no_reply_is_one_sentence_and_exit_2(tmp_path: Path, stdin: bytes) -> None:
    ran = afterword(tmp_path, "reply", "-", stdin=stdin)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "arguments", [("send",), ("mailbox", "test"), ("mailbox", "answers"), ("approve", "k7f3", "--yes")]
)
def test_while_sending_is_off_everything_that_would_connect_says_so(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ran = afterword(tmp_path / "home", *arguments)
    assert ran.returncode == 2
    assert b"mailbox set-up" in ran.stderr


def test_a_set_up_says_where_the_secret_lies_and_off_forgets_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    line = ("--address", "m@example.org", "--name", "Mira", "--smtp", "127.0.0.1:9", "--security", "none")
    ran = afterword(home, "mailbox", "set-up", *line, stdin=b"hush\n")
    assert (ran.returncode, b"mailbox.secret" in ran.stdout) == (0, True)
    assert b"hush" not in ran.stdout + ran.stderr
    tried = afterword(home, "mailbox", "test")
    assert tried.returncode == 1
    assert b"Nothing answers at that server and port" in b" ".join(tried.stdout.split())
    assert afterword(home, "mailbox", "off").returncode == 0
    assert not (home / "mailbox.secret").exists()
    assert not (home / "mailbox.json").exists()


LINE = ("--address", "m@example.org", "--name", "Mira", "--smtp", "127.0.0.1:9", "--security", "none")


@pytest.mark.parametrize(
    ("other", "stdin"),
    [(("--smtp", "127.0.0.1:10"), b"\n"), (("--smtp", "127.0.0.1:10"), b""), (("--smtp", "example.com"), b"new\n")],
)
def test_a_set_up_that_was_not_finished_leaves_the_mailbox_that_worked(
    tmp_path: Path, other: tuple[str, ...], stdin: bytes
) -> None:
    home = tmp_path / "home"
    afterword(home, "mailbox", "set-up", *LINE, stdin=b"hush\n")
    kept = {file.name: file.read_bytes() for file in home.glob("mailbox.*")}
    assert set(kept) == {"mailbox.json", "mailbox.secret"}
    ran = afterword(home, "mailbox", "set-up", *LINE, *other, stdin=stdin)
    assert (ran.returncode, b"Nothing was changed" in b" ".join(ran.stderr.split())) == (2, True)
    assert {file.name: file.read_bytes() for file in home.glob("mailbox.*")} == kept


@pytest.mark.parametrize("torn", [None, "{broken"])
def test_off_forgets_the_secret_whatever_became_of_the_account(tmp_path: Path, torn: str | None) -> None:
    home = tmp_path / "home"
    afterword(home, "mailbox", "set-up", *LINE, stdin=b"hush\n")
    account = home / "mailbox.json"
    account.unlink() if torn is None else account.write_text(torn)
    assert afterword(home, "mailbox", "off").returncode == 0
    assert list(home.glob("mailbox.*")) == []
