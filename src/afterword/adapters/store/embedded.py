"""The store of one computer: opened when it is first needed, because Django takes a moment to load."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from afterword.ports import Outbox, Reminders, Store

SERVER: Final = "AFTERWORD_DATABASE"
"""Names a PostgreSQL database to use instead of the file."""


def open_store(home: Path) -> Store:
    """The store in this folder, in its newest form. Sets Django up where nobody did.

    Raises:
        AfterwordError: the folder cannot be used, the file is no store, or a newer Afterword wrote it.
    """
    alias = _opened(home)
    from afterword.adapters.store.orm.store import OrmStore

    return OrmStore(alias)


def open_outbox(home: Path) -> Outbox:
    """The letters on their way, in the same file.

    Raises:
        AfterwordError: as `open_store`.
    """
    alias = _opened(home)
    from afterword.adapters.store.orm.outbox import OrmOutbox

    return OrmOutbox(alias)


def open_reminders(home: Path) -> Reminders:
    """What is due when, in the same file.

    Raises:
        AfterwordError: as `open_store`.
    """
    alias = _opened(home)
    from afterword.adapters.store.orm.reminders import OrmReminders

    return OrmReminders(alias)


def close_connections() -> None:
    """Close what this thread has open; nothing is lost by it."""
    from django.conf import settings

    if settings.configured:
        from django.db import connections

        connections.close_all()


def _opened(home: Path) -> str:
    import django
    from django.conf import settings

    if not settings.configured:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.adapters.store.settings")
    django.setup()
    if address := os.environ.get(SERVER, ""):
        from afterword.adapters.store.orm.server import open_server

        return open_server(address)
    from afterword.adapters.store.orm.opening import open_file

    return open_file(home)
