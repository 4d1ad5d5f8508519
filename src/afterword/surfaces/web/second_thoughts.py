"""What was erased a moment ago, held in memory alone for a few minutes, so that it can be taken back."""

from __future__ import annotations

import secrets
from threading import Lock, Timer
from typing import Final

from afterword.ports import Forgotten

MINUTES: Final = 10
ALL: Final = "all"
"""In place of a name: everything was erased, and nothing is held."""


class SecondThoughts:
    """Holds what was erased until its time is over or the program ends. From the disk it is gone at once."""

    def __init__(self, seconds: float = 60 * MINUTES) -> None:
        self._seconds = seconds
        self._held: dict[str, Forgotten] = {}
        self._lock = Lock()

    def hold(self, forgotten: Forgotten) -> str:
        """Hold it; returns the name under which it can be taken back."""
        name = secrets.token_urlsafe(12)
        with self._lock:
            self._held[name] = forgotten
        timer = Timer(self._seconds, self.take, (name,))
        timer.daemon = True
        timer.start()
        return name

    def holds(self, name: str) -> bool:
        """Whether it can still be taken back."""
        with self._lock:
            return name in self._held

    def take(self, name: str) -> Forgotten | None:
        """Give it back, once; None where its time is over."""
        with self._lock:
            return self._held.pop(name, None)

    def clear(self) -> None:
        """Hold nothing any more."""
        with self._lock:
            self._held.clear()
