"""What other programs keep of a job search, read as far as there is a place for it here, with a word on all the rest."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from afterword.core.archive import Elsewhere
from afterword.core.occasion import AfterwordError
from afterword.formats.elsewhere.career_ops import TRACKER, read_career_ops
from afterword.formats.elsewhere.interview_coach import is_coach_file, read_interview_coach
from afterword.formats.elsewhere.jobsync import is_jobsync_file, read_jobsync

MOST_FILES: Final = 5_000
MOST_BYTES: Final = 20_000_000


def read_elsewhere(files: Mapping[str, bytes]) -> Elsewhere:
    """What these files hold: a career-ops folder (or a zip of it), an interview-coach state file, or a JobSync CSV.

    Raises:
        AfterwordError: they are none of these.
    """
    if len(files) == 1:
        ((name, data),) = files.items()
        if data[:2] == b"PK":
            return read_elsewhere(_unzipped(data))
        text = _text(data)
        if is_coach_file(text):
            return read_interview_coach(name, text)
        if is_jobsync_file(text):
            return read_jobsync(text)
    root = next((name[: -len(TRACKER)] for name in sorted(files) if f"/{name}".endswith(f"/{TRACKER}")), None)
    if root is not None:
        inside = {name.removeprefix(root): data for name, data in files.items() if name.startswith(root)}
        return read_career_ops({name: _text(data) if name.endswith(".md") else "" for name, data in inside.items()})
    raise AfterwordError(
        "This is nothing Afterword can bring in. It reads its own export, a career-ops folder, the state file of "
        "interview-coach and the CSV of JobSync. Nothing was changed."
    )


def _unzipped(data: bytes) -> dict[str, bytes]:
    """The files of a zip, by their names; nothing is ever written under these names."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as held:
            entries = [entry for entry in held.infolist() if not entry.is_dir()]
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise AfterwordError("This zip holds too much to be read. Nothing was changed.")
            return {PurePosixPath(entry.filename).as_posix(): held.read(entry) for entry in entries} or {"": b""}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        raise AfterwordError(
            "This zip is not complete or cannot be opened. Nothing was changed. Please make it anew and try again."
        ) from None


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
