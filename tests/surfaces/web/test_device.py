"""What this computer remembers between starts, and the port it listens on."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest

from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.device import FILE_NAME, Device, Door, device_in, remember
from afterword.surfaces.web.serve import LOOPBACK, listen


def test_the_port_and_the_cookies_outlive_a_restart(tmp_path: Path) -> None:
    first = Device(4321, "x" * 43)
    remember(first, tmp_path)
    again = device_in(tmp_path)
    assert (again.port, again.is_new) == (4321, False)
    assert again.knows(first.cookie())


def test_nobody_else_on_this_computer_can_read_the_key(tmp_path: Path) -> None:
    home = tmp_path / "home"
    remember(device_in(home), home)
    assert stat.S_IMODE((home / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert not list(home.glob("*.new"))


def test_what_a_broken_off_write_left_open_to_others_does_not_stay_so(tmp_path: Path) -> None:
    left = tmp_path / f"{FILE_NAME}.new"
    left.touch()
    left.chmod(0o644)
    remember(Device(4321, "x" * 43), tmp_path)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"port": "80", "key": 1}', '{"port": 99999, "key": "%s"}' % ("k" * 43)]
)
def test_a_damaged_memory_only_asks_for_the_link_again(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    device = device_in(tmp_path)
    assert device.is_new
    assert len(device.key) >= 32


def test_a_cookie_of_another_computer_is_not_known_here() -> None:
    assert not Device(1, "a" * 43).knows(Device(1, "b" * 43).cookie())


def test_no_two_cookies_or_tokens_are_alike() -> None:
    device = Device(1, "a" * 43)
    assert device.cookie() != device.cookie()
    assert Door(device).token != Door(device).token


def test_it_listens_on_this_computer_alone() -> None:
    listening, device = listen(Device(1, "k" * 43), 0)
    try:
        assert listening.getsockname() == (LOOPBACK, device.port)
    finally:
        listening.close()


def test_a_first_start_moves_on_to_a_free_port_and_a_later_one_says_that_it_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        taken.listen()
        port = taken.getsockname()[1]
        listening, device = listen(Device(port, "k" * 43, is_new=True))
        listening.close()
        assert device.port != port
        with pytest.raises(AfterwordError, match=f"Port {port} is taken"):
            listen(Device(port, "k" * 43))
        with pytest.raises(AfterwordError, match="--port"):
            listen(Device(1, "k" * 43, is_new=True), port)


@pytest.mark.skipif(os.name != "posix", reason="folder rights are a matter of POSIX")
def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AfterwordError, match="cannot be written"):
        remember(Device(1, "k" * 43), tmp_path / "missing")
