"""Letters on their way that are forgotten when the program ends: for trials and tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from threading import Lock

from afterword.core.send.outgoing import LEASE, LIVE, Outgoing, SendState, may_follow
from afterword.ports import UnderWay


class MemoryOutbox:
    """Keeps letters on their way in a dictionary. Meets `ports.Outbox`."""

    def __init__(self) -> None:
        self._kept: dict[str, Outgoing] = {}
        self._mails: dict[str, bytes] = {}
        self._lock = Lock()

    def add(self, outgoing: Outgoing, eml: bytes) -> None:
        """Keep a newly approved letter."""
        with self._lock:
            if any(one.occasion_id == outgoing.occasion_id and one.state in LIVE for one in self._kept.values()):
                raise UnderWay()
            self._kept[outgoing.id] = outgoing
            self._mails[outgoing.id] = eml

    def outgoing(self, *states: SendState) -> Sequence[Outgoing]:
        """All of them, or those in these states; those that may leave first at the beginning."""
        with self._lock:
            found = sorted(self._kept.values(), key=lambda one: (one.not_before.timestamp(), one.id))
        return [one for one in found if not states or one.state in states]

    def unreadable(self) -> int:
        """How many another version wrote: none."""
        return 0

    def due(self, now: datetime, lease: timedelta = LEASE, most: int | None = None) -> Sequence[Outgoing]:
        """Those that may leave by now, and those whose sender is silent."""
        taken = self.outgoing(SendState.SENDING, SendState.COMMITTING)
        silent = [one for one in taken if one.touched_at is None or one.touched_at <= now - lease]
        waiting = [one for one in self.outgoing(SendState.HOLDING) if one.not_before <= now]
        return [*silent[:most], *waiting[:most]]

    def eml(self, outgoing: Outgoing) -> bytes:
        """The mail of that letter."""
        return self._mails.get(outgoing.id, b"")

    def change(self, before: Outgoing, after: Outgoing) -> bool:
        """Write `after` if state and claim still are those of `before`."""
        assert before.state is after.state or may_follow(before.state, after.state), (before.state, after.state)
        with self._lock:
            kept = self._kept.get(before.id)
            if kept is None or (kept.state, kept.claimed_by, kept.not_before, kept.touched_at) != (
                before.state,
                before.claimed_by,
                before.not_before,
                before.touched_at,
            ):
                return False
            self._kept[before.id] = after
            return True

    def drop_outgoing(self, occasion_id: str) -> int:
        """Erase the letters of one occasion."""
        with self._lock:
            gone = [name for name, one in self._kept.items() if one.occasion_id == occasion_id]
            for name in gone:
                del self._kept[name], self._mails[name]
        return len(gone)

    def erase_all(self) -> None:
        """Erase all letters."""
        with self._lock:
            self._kept.clear()
            self._mails.clear()
