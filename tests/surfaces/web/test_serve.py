"""The server as it is started: one line with an address, a first page soon, and an end without noise."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

START = [sys.executable, "-m", "afterword", "web", "--no-browser"]
SOON = 60.0  # seconds; long, because the machine may be busy


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty data folder."""
    return tmp_path / "home"


def start(home: Path, *more: str) -> subprocess.Popen[str]:
    """Start it in a process of its own."""
    environ = {**os.environ, "AFTERWORD_HOME": str(home)}
    environ.pop("DJANGO_SETTINGS_MODULE", None)
    return subprocess.Popen([*START, *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ)


def stop(running: subprocess.Popen[str]) -> tuple[str, str]:
    """End it; gives what it said since."""
    running.send_signal(signal.SIGTERM)
    return running.communicate(timeout=SOON)


@pytest.fixture
def running(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A running server."""
    process = start(home)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def get(address: str, cookie: str = "") -> tuple[int, str]:
    """The status and the text of a page, following where it leads."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    try:
        with opener.open(
            urllib.request.Request(address, headers={"Cookie": cookie} if cookie else {}), timeout=SOON
        ) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def first_line(running: subprocess.Popen[str]) -> str:
    """The address it prints."""
    assert running.stdout is not None
    return running.stdout.readline().strip()


def test_it_prints_one_address_serves_the_first_page_and_ends_quietly(
    running: subprocess.Popen[str], home: Path
) -> None:
    began = time.monotonic()
    address = first_line(running)
    assert address.startswith("http://127.0.0.1:")
    assert "/?t=" in address
    status, page = get(address)
    assert status == 200
    assert "Write it down" in page
    print(f"first page after {time.monotonic() - began:.2f} s")
    assert get(address.partition("?")[0])[0] == 403
    assert get(address)[0] == 403, "the link works once"
    assert sorted(path.name for path in home.iterdir() if "sqlite" not in path.name) == ["afterword.gate", "web.json"]
    out, err = stop(running)
    assert out == ""
    assert "Traceback" not in err
    assert running.returncode == 0


def test_it_comes_back_on_the_same_port(running: subprocess.Popen[str], home: Path) -> None:
    first = first_line(running)
    stop(running)
    again = start(home)
    try:
        second = first_line(again)
        assert second.partition("?")[0] == first.partition("?")[0]
        assert second != first
    finally:
        stop(again)


def test_a_second_start_says_that_it_is_running_already(running: subprocess.Popen[str], home: Path) -> None:
    first_line(running)
    second = start(home)
    out, err = second.communicate(timeout=SOON)
    assert out == ""
    assert "is taken" in err
    assert second.returncode == 2


def test_many_windows_at_once_are_all_answered(running: subprocess.Popen[str]) -> None:
    address = first_line(running)
    jar = urllib.request.HTTPCookieProcessor()
    urllib.request.build_opener(jar).open(address, timeout=SOON).read()
    cookie = "; ".join(f"{one.name}={one.value}" for one in jar.cookiejar)
    root = address.partition("?")[0]
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: get(root, cookie)[0], range(200)))
    assert answers == [200] * 200
