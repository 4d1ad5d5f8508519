"""Where the mailbox's password or token lies: an environment variable, the system's keyring, or a file of one's own."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

from afterword.adapters.store.home import prepare_home, write_private
from afterword.core.occasion import AfterwordError

VARIABLE: Final = "AFTERWORD_MAIL_SECRET"
FILE_NAME: Final = "mailbox.secret"
SERVICE: Final = "afterword-mailbox"


class Secret(NamedTuple):
    """The secret, and where it was found, in words."""

    value: str
    where: str


def secret_for(user: str, home: Path, environ: Mapping[str, str]) -> Secret:
    """The secret of this mailbox.

    Raises:
        AfterwordError: there is none, or others can read the file it lies in.
    """
    if value := environ.get(VARIABLE):
        return Secret(value, f"the environment variable {VARIABLE}")
    ring = _keyring()
    if ring is not None:
        with suppress(Exception):
            found = ring.get_password(SERVICE, user)
            if found:
                return Secret(str(found), "the keyring of this computer")
    file = home / FILE_NAME
    if file.exists():
        if sys.platform != "win32" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise AfterwordError(
                f"Others on this computer can read {FILE_NAME} in your data folder, so it was not used. "
                "Please change your password, then set the mailbox up anew."
            )
        return Secret(file.read_text("utf-8").rstrip("\r\n"), f"the file {FILE_NAME} in your data folder")
    raise AfterwordError(
        f"There is no password for {user}. Nothing was sent. Please run: afterword mailbox set-up, or set {VARIABLE}."
    )


def keep_secret(user: str, value: str, home: Path) -> str:
    """Keep the secret in the keyring, else in a file that the person alone can read; returns where, in words."""
    ring = _keyring()
    if ring is not None:
        try:
            ring.set_password(SERVICE, user, value)
        except Exception:
            ring = None  # a keyring without a running service fails only now
    if ring is not None:
        (home / FILE_NAME).unlink(missing_ok=True)
        return "the keyring of this computer"
    prepare_home(home)
    write_private(home / FILE_NAME, f"{value}\n".encode())
    return f"the file {FILE_NAME} in your data folder, readable by you alone, because this computer offers no keyring"


def forget_secret(user: str, home: Path) -> None:
    """Forget it wherever we put it."""
    ring = _keyring()
    if ring is not None:
        with suppress(Exception):
            ring.delete_password(SERVICE, user)
    (home / FILE_NAME).unlink(missing_ok=True)


def _keyring() -> Any:
    """The system's keyring, or None where the package or a keyring is missing."""
    if os.environ.get("AFTERWORD_NO_KEYRING"):
        return None
    try:
        ring = import_module("keyring")
        weak = import_module("keyring.backends.fail").Keyring
    except ImportError:
        return None
    return None if isinstance(ring.get_keyring(), weak) else ring
