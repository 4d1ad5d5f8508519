"""A store that forgets all when the program ends: for trials and tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock

from afterword.adapters.store.memory_reminders import MemoryReminders
from afterword.core.learn.coming import Coming
from afterword.core.learn.past import Past, past_of
from afterword.core.learn.practice import Card
from afterword.core.summary import Summary, summary_of
from afterword.ports import Conflict, Erased, Kept, counted

_NEVER = datetime.min.replace(tzinfo=UTC)


class MemoryStore:
    """Keeps occasions in a dictionary. Meets `ports.Store`."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}
        self._cards: dict[str, Card] = {}
        self._coming: Coming | None = None
        self.reminders = MemoryReminders()
        self._lock = Lock()

    def keep(self, kept: Kept) -> Kept:
        """Write the whole; returns it with its new version."""
        with self._lock:
            stored = self._kept.get(kept.occasion.id)
            if (stored.version if stored else 0) != kept.version:
                raise Conflict(kept.occasion.id)
            written = replace(kept, version=kept.version + 1)
            self._kept[kept.occasion.id] = written
        self.reminders.write(kept.occasion.id, kept.plan, kept.kept_at or _when_told(kept)[0])
        return written

    def find(self, occasion_id: str) -> Kept | None:
        """The occasion with that id, or the only one whose id begins so."""
        with self._lock:
            if occasion_id in self._kept:
                return self._kept[occasion_id]
            found = [kept for name, kept in self._kept.items() if occasion_id and name.startswith(occasion_id)]
        return found[0] if len(found) == 1 else None

    def everything(self) -> Sequence[Kept]:
        """All occasions, those told last first."""
        with self._lock:
            return sorted(self._kept.values(), key=_when_told, reverse=True)

    def summaries(self) -> Sequence[Summary]:
        """All occasions in one line each, those told last first."""
        return [summary_of(kept.occasion, kept.plan) for kept in self.everything()]

    def pasts(self) -> Sequence[Past]:
        """All occasions as learning looks back on them, those told last first."""
        return [past_of(kept.occasion, kept.learned, kept.plan) for kept in self.everything()]

    def cards(self, keys: Sequence[str] | None = None) -> Sequence[Card]:
        """All practice cards, or those with these keys, the first due first."""
        with self._lock:
            found = [card for key, card in self._cards.items() if keys is None or key in keys]
        return sorted(found, key=lambda card: (card.due.timestamp(), card.key))

    def keep_card(self, card: Card) -> None:
        """Write one practice card."""
        with self._lock:
            self._cards[card.key] = card

    def drop_cards(self, keys: Sequence[str]) -> None:
        """Erase these practice cards."""
        with self._lock:
            for key in keys:
                self._cards.pop(key, None)

    def coming(self) -> Coming | None:
        """The next interview."""
        return self._coming

    def keep_coming(self, coming: Coming | None) -> None:
        """Write the next interview, or that there is none."""
        self._coming = coming

    def forget(self, occasion_id: str) -> Erased:
        """Erase one occasion."""
        with self._lock:
            kept = self._kept.pop(occasion_id, None)
        self.reminders.drop(occasion_id)
        return counted(kept) if kept else Erased()

    def erase_all(self) -> None:
        """Erase everything."""
        with self._lock:
            names = list(self._kept)
            self._kept.clear()
            self._cards.clear()
            self._coming = None
        for name in names:
            self.reminders.drop(name)


def _when_told(kept: Kept) -> tuple[datetime, str]:
    return kept.occasion.told_at or _NEVER, kept.occasion.id
