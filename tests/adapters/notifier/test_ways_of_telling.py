"""A reminder on the screen and through services: told in their words alone, and what fails is said without any key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from afterword.adapters.mailbox.opening import OpenMailbox, open_mailbox
from afterword.adapters.notifier import own
from afterword.adapters.notifier.own import OwnNotifier
from afterword.adapters.notifier.ways import Ways

TITLE, TEXT = "Afterword: something is due", "Ask how it stands, 09:00; $(touch owned) `x` --help"


def notifier(home: Path, **ways: object) -> OwnNotifier:
    def mailbox() -> OpenMailbox:
        return open_mailbox(home)

    return OwnNotifier(Ways(**ways), mailbox, lambda: datetime(2026, 3, 10, 9, tzinfo=UTC), lambda: "t1")  # type: ignore[arg-type]


def screen(folder: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> Path:
    """A program for notifications that writes down what it was given."""
    program, heard = folder / "notify-send", folder / "heard"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{heard}"\nexit {code}\n')
    program.chmod(0o755)
    monkeypatch.setattr(own.sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return heard


def test_the_screen_gets_title_and_text_as_they_are_and_no_shell_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = screen(tmp_path, monkeypatch, 0)
    monkeypatch.chdir(tmp_path)
    assert notifier(tmp_path, desktop=True).tell(TITLE, TEXT) == ()
    assert heard.read_text().splitlines() == ["--app-name=Afterword", "--", TITLE, TEXT]
    assert not (tmp_path / "owned").exists()


def test_a_screen_that_shows_nothing_or_offers_nothing_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen(tmp_path, monkeypatch, 1)
    assert notifier(tmp_path, desktop=True).tell(TITLE, TEXT) == (
        "The notification could not be shown; is a desktop running?",
    )
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert "libnotify-bin" in notifier(tmp_path, desktop=True).tell(TITLE, TEXT)[0]


@pytest.fixture
def service() -> Iterator[tuple[int, list[dict[str, str]]]]:
    """A service that Apprise posts to, on this computer, and what it was told."""
    told: list[dict[str, str]] = []

    class Told(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200 if self.path.startswith("/good") else 500)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Quietly."""

    server = HTTPServer(("127.0.0.1", 0), Told)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port, told
    server.shutdown()
    server.server_close()


def test_a_service_gets_title_and_text_and_one_that_fails_is_named_without_its_key(
    tmp_path: Path, service: tuple[int, list[dict[str, str]]]
) -> None:
    pytest.importorskip("apprise")
    port, told = service
    assert notifier(tmp_path, apprise=(f"json://127.0.0.1:{port}/good",)).tell(TITLE, TEXT) == ()
    assert [(one["title"], one["message"]) for one in told] == [(TITLE, TEXT)]
    (wrong,) = notifier(tmp_path, apprise=(f"json://127.0.0.1:{port}/bad/hush-key",)).tell(TITLE, TEXT)
    assert wrong == "A service did not take the notification."
    (unknown,) = notifier(tmp_path, apprise=("nonsense://hush-key",)).tell(TITLE, TEXT)
    assert unknown == "1 of the addresses of services cannot be read by Apprise."


def test_a_way_that_fails_keeps_no_other_from_telling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = screen(tmp_path, monkeypatch, 0)
    (wrong,) = notifier(tmp_path, desktop=True, mail=True).tell(TITLE, TEXT)
    assert "Sending is switched off" in wrong
    assert TITLE in heard.read_text()


def test_while_all_is_off_nothing_is_opened(tmp_path: Path) -> None:
    def refuse() -> OpenMailbox:
        raise AssertionError("opened")

    assert OwnNotifier(Ways(), refuse, lambda: datetime(2026, 3, 10, tzinfo=UTC), lambda: "t").tell(TITLE, TEXT) == ()
