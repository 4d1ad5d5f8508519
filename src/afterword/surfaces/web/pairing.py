"""Letting a phone in from the home network: a code that is read off this computer and typed there."""

from __future__ import annotations

import hmac
import secrets
import socket
from collections.abc import Callable
from ipaddress import ip_address
from threading import Lock
from typing import Final

from afterword.core.occasion import AfterwordError

TRIES: Final = 5
"""After so many wrong codes there is a new one, so that what was noted or read over a shoulder grows old."""
WRONG_IN_ALL: Final = 20
"""After so many no code is taken until Afterword is started again: who guesses has one chance in 50,000. Ours."""


class Pairing:
    """The code of the moment. Each lets one device in; then, or after five wrong ones, there is another.

    A new code alone would not stop who guesses without end, so the wrong ones are counted as well.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._lock = Lock()
        self._wrong = 0
        self._renew()

    def accepts(self, code: str) -> bool:
        """Whether this is the code of the moment.

        Raises:
            AfterwordError: too many wrong ones were typed, and none is taken any more.
        """
        typed = "".join(code.split())
        with self._lock:
            if self._wrong == WRONG_IN_ALL:
                raise AfterwordError(
                    "Too many wrong codes were typed, so none is taken any more. Stop Afterword on the computer and "
                    "start it again for a new one. Nothing was opened."
                )
            right = hmac.compare_digest(typed.encode(), self.code.encode())
            self._wrong += not right
            self._left -= 1
            if right or self._left == 0:
                self._renew()
        return right

    def _renew(self) -> None:
        self.code = f"{secrets.randbelow(10**6):06}"
        self._left = TRIES
        self._tell(self.code)


def home_address() -> str:
    """The address of this computer in its home network; empty where it is in none. Nothing is sent to find out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))  # a documentation address: connecting a datagram socket sends no packet
            found = str(asked.getsockname()[0])
        except OSError:
            return ""
    return found if is_home(found) and not ip_address(found).is_loopback else ""


def is_home(address: str) -> bool:
    """Whether an address belongs to this computer or to a home network."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return found.is_loopback or found.is_private
