"""From the raw account to the letter in Dovecot's sent folder, in the thread of the invitation, in the terminal alone."""

from __future__ import annotations

import imaplib
import io
import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.app import App, open_app
from afterword.surfaces.cli.terminal.group import run
from mail_servers import Box, Dovecot, Running

EXAMPLES = Path(__file__).parents[2] / "examples"
LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2026, 3, 10, 18, 0, tzinfo=LONDON)


@pytest.fixture
def dovecot(tmp_path: Path) -> Iterator[Dovecot]:
    one = Dovecot()
    yield one
    one.stop()


@pytest.fixture
def smtp() -> Iterator[tuple[Running, Box]]:
    box = Box()
    server = Running(box, "", "", {"joanna": "right"})
    yield server, box
    server.stop()


def app_at(home: Path, now: datetime) -> App:
    real = open_app({"AFTERWORD_HOME": str(home), "TZ": "Europe/London"})
    return App(real.home, StoppedClock(now, LONDON), real.open_reader, real.open_store, real.check)


def called(app: App, *arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    with redirect_stdout(out):
        code = run(arguments, app)
    return code, out.getvalue()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_letter_leaves_in_its_time_and_is_found_in_the_sent_folder_in_its_thread(
    tmp_path: Path, dovecot: Dovecot, smtp: tuple[Running, Box], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, box = smtp
    home = tmp_path / "home"
    monkeypatch.setenv("AFTERWORD_MAIL_SECRET", "right")
    evening = app_at(home, EVENING)
    code, told = called(
        evening,
        *("debrief", str(EXAMPLES / "nurse.txt"), "--cv", str(EXAMPLES / "nurse.cv.md"), "--name", "Joanna Pryce"),
        *("--invitation", str(EXAMPLES / "nurse.invitation.eml"), "--json"),
    )
    assert code == 0
    occasion = json.loads(told)
    assert occasion["letter"]["state"] == "ready"
    step = next(one for one in occasion["plan"] if one["kind"] == "send")

    assert called(evening, "approve", occasion["id"], "--yes")[0] == 2  # sending is off
    lines = f"127.0.0.1:{server.port}", f"127.0.0.1:{dovecot.port}"
    set_up = ("mailbox", "set-up", "--address", "joanna@example.org", "--name", "Joanna Pryce", "--user", "joanna")
    assert called(evening, *set_up, "--smtp", lines[0], "--imap", lines[1], "--security", "none")[0] == 0
    code, tried = called(evening, "mailbox", "test", "--json")
    assert json.loads(tried)["works"], tried

    code, approved = called(evening, "approve", occasion["id"], "--yes", "--json")
    assert code == 0
    message_id = json.loads(approved)["message_id"]
    assert called(evening, "send", "--json") == (0, '{"schema": 1, "letters": []}\n')
    assert box.mails == []

    due = datetime.fromisoformat(step["due"]) + timedelta(minutes=1)
    morning = app_at(home, due)
    code, sent = called(morning, "send", "--json")
    assert [one["state"] for one in json.loads(sent)["letters"]] == ["sent"], sent
    assert called(morning, "send", "--json")[1] == '{"schema": 1, "letters": []}\n'
    assert len(box.mails) == 1

    line = imaplib.IMAP4("127.0.0.1", dovecot.port)
    line.login("joanna", "right")
    line.select('"Sent Things"')
    (numbers,) = line.search(None, "HEADER", "Message-ID", f'"{message_id}"')[1]
    assert numbers == b"1"
    parts = line.fetch("1", "(RFC822)")[1][0]
    assert isinstance(parts, tuple)
    message = message_from_bytes(parts[1], policy=policy.default)
    assert message["In-Reply-To"] == "<interview-27@fennickvale.example>"
    assert message["To"].addresses[0].addr_spec == "ruth.calloway@fennickvale.example"
    assert message.get_content().replace("\r\n", "\n").strip() == occasion["letter"]["text"].strip()

    answer = (
        f"From: Ruth Calloway <ruth.calloway@fennickvale.example>\r\nSubject: Re: talk\r\nIn-Reply-To: {message_id}\r\n"
        "\r\nThank you, Joanna. We would like to invite you to a second interview on Thursday 19 March.\r\n"
    )
    line.append("INBOX", "", None, answer.encode())  # type: ignore[arg-type]
    line.logout()
    code, answers = called(morning, "mailbox", "answers", "--json")
    assert json.loads(answers)["label"] == "next_round"
