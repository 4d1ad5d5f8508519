"""Reminders that are forgotten when the program ends: for trials and tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from threading import Lock

from afterword.core.plan.reminder import LEASE, Reminder, TellState, reminders_for
from afterword.core.plan.step import Plan


class MemoryReminders:
    """Keeps reminders in a dictionary. Meets `ports.Reminders`."""

    def __init__(self) -> None:
        self._kept: dict[str, Reminder] = {}
        self._lock = Lock()

    def write(self, occasion_id: str, plan: Plan, at: datetime) -> None:
        """Bring the reminders of a plan in line with it."""
        with self._lock:
            before = [one for one in self._kept.values() if one.occasion_id == occasion_id]
            for one in before:
                del self._kept[one.id]
            self._kept |= {one.id: one for one in reminders_for(occasion_id, plan, before, at)}

    def drop(self, occasion_id: str) -> None:
        """Erase those of one occasion."""
        with self._lock:
            self._kept = {name: one for name, one in self._kept.items() if one.occasion_id != occasion_id}

    def due(self, now: datetime, lease: timedelta = LEASE, most: int = 20) -> Sequence[Reminder]:
        """Those whose time has come, and those whose teller is silent, the oldest first."""
        with self._lock:
            kept = sorted(self._kept.values(), key=lambda one: (one.due.timestamp(), one.id))
        waiting = [one for one in kept if one.state is TellState.WAITING and one.due <= now]
        taken = [one for one in kept if one.state in (TellState.CLAIMED, TellState.TELLING)]
        silent = [one for one in taken if one.touched_at is None or one.touched_at <= now - lease]
        return [*waiting[:most], *silent[:most]]

    def change(self, before: Reminder, after: Reminder) -> bool:
        """Write `after` if it still is as it was in `before`."""
        with self._lock:
            if self._kept.get(before.id) != before:
                return False
            self._kept[before.id] = after
            return True

    def all_of(self, occasion_id: str) -> Sequence[Reminder]:
        """The reminders of one occasion."""
        with self._lock:
            return [one for one in self._kept.values() if one.occasion_id == occasion_id]
