"""The folder where a person's occasions live on this computer, closed to everybody else."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from afterword.core.occasion import AfterwordError

FILE_NAME = "afterword.sqlite3"
BINARY: Final = getattr(os, "O_BINARY", 0)  # without it Windows changes line ends


def home_for(environ: Mapping[str, str], platform: str = sys.platform, user: Path | None = None) -> Path:
    """The data folder: AFTERWORD_HOME, else where this kind of computer keeps a program's data."""
    if chosen := environ.get("AFTERWORD_HOME"):
        return Path(chosen).expanduser().absolute()
    user = user or Path.home()
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or user / "AppData" / "Local") / "Afterword"
    if platform == "darwin":
        return user / "Library" / "Application Support" / "Afterword"
    shared = environ.get("XDG_DATA_HOME", "")
    # The XDG rules say that a relative path there is to be ignored.
    return (Path(shared) if Path(shared).is_absolute() else user / ".local" / "share") / "afterword"


def prepare_home(home: Path) -> Path:
    """Make the folder (0700) and its file (0600) if they are missing; returns the file.

    Raises:
        AfterwordError: it lies in a code checkout, or cannot be written.
    """
    checkout = checkout_above(home)
    if checkout is not None:
        raise AfterwordError(
            f"Your notes would end up in a code checkout ({checkout}), where they could be published by mistake. "
            "Nothing was kept. Please set AFTERWORD_HOME to a folder outside of it."
        )
    file = home / FILE_NAME
    try:
        if not home.exists():
            home.mkdir(mode=0o700, parents=True, exist_ok=True)  # another start may have been quicker
            home.chmod(0o700)  # a loose or strict umask changes the mode above
        # Only where it is missing: closing any handle of a file drops this process's locks on it, those of an open
        # database too, and another program would then throw away what stands in its log.
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        file.chmod(0o600)
    except OSError as error:
        raise AfterwordError(
            f"Afterword cannot keep anything in {home} ({error.strerror}). Nothing was kept. "
            "Please make it writable, or set AFTERWORD_HOME to another folder."
        ) from None
    return file


def write_private(file: Path, data: bytes) -> None:
    """Write a file that the person alone can read, whole or not at all; who could read the one before cannot read it.

    Raises:
        AfterwordError: it cannot be written.
    """
    fresh = file.with_suffix(file.suffix + ".new")
    try:
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_EXCL | BINARY, 0o600), "wb") as stream:
            stream.write(data)
        fresh.replace(file)
    except OSError as error:
        raise AfterwordError(f"{file.name} cannot be written ({error.strerror}). Nothing was changed.") from None


def wipe(file: Path) -> None:
    """Overwrite a file and remove it, whatever it holds; nothing where there is none.

    Raises:
        AfterwordError: it cannot be written.
    """
    try:
        with file.open("r+b") as stream:
            stream.write(bytes(file.stat().st_size))
            stream.flush()
            os.fsync(stream.fileno())
        file.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise AfterwordError(f"{file.name} cannot be erased ({error.strerror}). It was left as it is.") from None


def checkout_above(folder: Path) -> Path | None:
    """The folder with a `.git` in it that holds `folder`, if there is one."""
    real = folder.resolve()
    return next((above for above in (real, *real.parents) if (above / ".git").exists()), None)
