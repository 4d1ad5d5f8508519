"""The store of one computer: opened when it is first needed, because Django takes a moment to load."""

from __future__ import annotations

import os
from pathlib import Path

from afterword.ports import Store


def open_store(home: Path) -> Store:
    """The store in this folder, in its newest form. Sets Django up where nobody did.

    Raises:
        AfterwordError: the folder cannot be used, the file is no store, or a newer Afterword wrote it.
    """
    import django
    from django.conf import settings

    if not settings.configured:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.adapters.store.settings")
    django.setup()
    from afterword.adapters.store.orm.opening import open_file
    from afterword.adapters.store.orm.store import OrmStore

    return OrmStore(open_file(home))
