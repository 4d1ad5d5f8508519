"""What is written to a place of the person's choice is theirs alone, also over a file that others could read."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from afterword.core.occasion import AfterwordError
from afterword.surfaces.cli.terminal.keepsake import write_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def test_writing_over_a_file_closes_it_to_others(tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    file.write_bytes(b"old")
    file.chmod(0o644)
    with file.open("rb") as read_along:
        write_file(str(file), b"new\n", force=True)
        assert read_along.read() == b"old"
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new\n", 0o600)
    assert [one.name for one in tmp_path.iterdir()] == ["all.zip"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.zip").write_bytes(b"old")
    (tmp_path / "link.zip").symlink_to(tmp_path / "real.zip")
    write_file(str(tmp_path / "link.zip"), b"new", force=True)
    assert (tmp_path / "link.zip").is_symlink()
    assert (tmp_path / "real.zip").read_bytes() == b"new"


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    write_file(os.devnull, b"new", force=True)
    assert not Path(os.devnull).is_file()


def test_without_force_what_is_there_stays(tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    write_file(str(file), b"first")
    with pytest.raises(AfterwordError, match="--force"):
        write_file(str(file), b"second")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"first", 0o600)
