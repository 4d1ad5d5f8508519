"""See what was kept, and what comes next for each."""

from __future__ import annotations

from afterword.ports import Store, Summary


def list_occasions(store: Store) -> tuple[Summary, ...]:
    """All occasions in one line each, those told last first."""
    return tuple(store.summaries())
