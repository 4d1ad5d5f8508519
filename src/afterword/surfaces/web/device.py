"""Who may come in: a link that works once, and a cookie that this browser keeps from then on."""

from __future__ import annotations

import hmac
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

from afterword.adapters.store.home import prepare_home, write_private
from afterword.surfaces.web.pairing import Pairing

FILE_NAME: Final = "web.json"
COOKIE: Final = "afterword_device"
COOKIE_AGE: Final = 400 * 24 * 60 * 60  # the longest that browsers keep one
FIRST_PORT: Final = 8497  # unassigned by IANA; only where the first start tries


@dataclass(frozen=True, slots=True)
class Device:
    """What this computer remembers between starts: its port, and the key that its cookies are made with.

    `is_new`: nothing was remembered yet, so any free port will do.
    """

    port: int
    key: str
    is_new: bool = False

    @property
    def cookie_name(self) -> str:
        """The cookie's name. Browsers hand cookies to every port of this computer, so each port has a name of its own."""
        return f"{COOKIE}_{self.port}"

    def cookie(self) -> str:
        """A cookie for one more browser."""
        name = secrets.token_urlsafe(18)
        return f"{name}.{self._seal(name)}"

    def knows(self, cookie: str) -> bool:
        """Whether a cookie was made here."""
        name, _, seal = cookie.partition(".")
        return hmac.compare_digest(seal.encode(), self._seal(name).encode())

    def _seal(self, name: str) -> str:
        return hmac.digest(self.key.encode(), name.encode(), "sha256").hex()


class Door:
    """The link that is printed at the start. It lets one browser in, once.

    `pairing` is there where the page is open to the home network, at the address `home`.
    """

    def __init__(self, device: Device, token: str = "", *, home: str = "", pairing: Pairing | None = None) -> None:
        self.device = device
        self.home = home
        self.pairing = pairing
        self.token = token or secrets.token_urlsafe(24)
        self._lock = Lock()
        self._used = False

    def exchange(self, token: str) -> str | None:
        """A cookie for the right token, the first time; else None."""
        with self._lock:
            if self._used or not hmac.compare_digest(token.encode(), self.token.encode()):
                return None
            self._used = True
        return self.device.cookie()

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names under which the page answers."""
        names = ("127.0.0.1", "localhost", self.home) if self.home else ("127.0.0.1", "localhost")
        return tuple(f"{name}:{self.device.port}" for name in names)

    @property
    def address(self) -> str:
        """The address to open, with the token."""
        return f"http://127.0.0.1:{self.device.port}/?t={self.token}"


def device_in(home: Path) -> Device:
    """The device as remembered in this data folder; a new one where nothing is, or where it cannot be read.

    Raises:
        AfterwordError: the folder cannot be used.
    """
    prepare_home(home)
    try:
        kept = json.loads((home / FILE_NAME).read_text(encoding="utf-8"))
        port, key = kept["port"], kept["key"]
        if isinstance(port, int) and 0 < port < 65536 and isinstance(key, str) and len(key) >= 32:
            return Device(port, key)
    except (OSError, ValueError, KeyError, TypeError):
        pass  # lost or damaged: a new key only means that the browser has to use the link once more
    return Device(FIRST_PORT, secrets.token_urlsafe(32), is_new=True)


def remember(device: Device, home: Path) -> None:
    """Keep the device for the next start, readable by this person alone.

    Raises:
        AfterwordError: the file cannot be written.
    """
    write_private(home / FILE_NAME, json.dumps({"port": device.port, "key": device.key}).encode())
