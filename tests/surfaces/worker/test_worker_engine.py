"""Many workers through the engine: letters that are due leave once each, and a worker that dies loses none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.mailbox.account import Account, Server, keep_account
from afterword.adapters.store.embedded import SERVER, close_connections
from afterword.app import App, open_app
from afterword.core.occasion import Occasion, Person
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Kept
from afterword.use_cases.approve_letter import approve_letter
from mail_servers import Box, Running
from postgres import Postgres

MIRA = Party("mira@example.org", "Mira Sol")
LETTERS = 30


@pytest.fixture
def database() -> Iterator[str]:
    pytest.importorskip("procrastinate")
    server = Postgres()
    yield server.fresh("engine")
    close_connections()
    server.stop()


def approve_many(app: App) -> None:
    """Letters that may leave at once."""
    now = datetime.now(UTC)
    for number in range(LETTERS):
        name = f"n{number}"
        plan = Plan((Step(StepKind.SEND, now, "now"),))
        letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira Sol")
        occasion = Occasion(name, "Fine.", told_at=now, people=(Person("Zoe", address=f"zoe{number}@example.org"),))
        app.store.keep(Kept(occasion, plan, letter, edited=True, kept_at=now))
        parts = (app.store, app.outbox, app.clock, lambda text, **_more: (), MIRA, f"{name}x", name)
        seen = approve_letter(*parts, at_once=True).draft.fingerprint
        approve_letter(*parts, at_once=True, seen=seen)


def worker(environ: dict[str, str], *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "afterword", "work", *arguments], env=environ, stderr=subprocess.PIPE
    )


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL is started another way there")
@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_letters_leave_once_through_two_workers_of_which_one_is_killed(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, box = tmp_path / "home", Box()
    smtp = Running(box, "", "", {"mira": "right"})
    monkeypatch.setenv(SERVER, database)
    environ = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_MAIL_SECRET": "right", "TZ": "UTC"}
    keep_account(home, Account(MIRA.address, MIRA.name, "mira", Server("127.0.0.1", smtp.port, "none")))
    app = open_app({"AFTERWORD_HOME": str(home), "TZ": "UTC"})
    try:
        approve_many(app)
        doomed = worker(environ)
        ends = time.monotonic() + 120
        while not box.mails and time.monotonic() < ends:
            time.sleep(0.02)
        os.kill(doomed.pid, signal.SIGKILL)
        doomed.wait()
        held = app.outbox.outgoing(SendState.SENDING, SendState.COMMITTING)
        assert worker(environ, "--once").wait(240) == 0
        states = {one.id: one.state for one in app.outbox.outgoing()}
        left_behind = {one.id for one in held}
        assert all(state is SendState.SENT for name, state in states.items() if name not in left_behind)
        assert len(box.recipients) == len(set(box.recipients))
        assert len(set(box.recipients)) >= LETTERS - len(left_behind)
    finally:
        smtp.stop()
    # What the dead worker held is mended when its lease is over, not before.
    later = [one for one in app.outbox.due(app.clock.now() + timedelta(minutes=11)) if one.id in left_behind]
    assert {one.id for one in later} == {one.id for one in held if states[one.id] is not SendState.SENT}
