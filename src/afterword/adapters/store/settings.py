"""Django's settings for the store alone: one SQLite file, no web. The web page's settings build on these."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from afterword.adapters.store.home import FILE_NAME, home_for


def sqlite(file: Path) -> dict[str, Any]:
    """A connection to one file: readers never wait for writers, writers queue up, deleted words are overwritten."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "OPTIONS": {
            # DEFERRED transactions that read first and write later fail with "database is locked" under load.
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            "init_command": (
                "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;"
                "PRAGMA cache_size=-20000;"
            ),
        },
    }


INSTALLED_APPS = ["afterword.adapters.store.orm"]
DATABASES = {"default": sqlite(home_for(os.environ) / FILE_NAME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
SECRET_KEY = "the store signs nothing"  # noqa: S105 - Django asks for one; the web page has its own
LOGGING_CONFIG = None
