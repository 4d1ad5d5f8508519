"""The store on a PostgreSQL server: for many machines that work off what is due together."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from django.db import DatabaseError, connections

from afterword.adapters.store.orm.newest_form import bring_to_newest_form
from afterword.core.occasion import AfterwordError

GATE: Final = 0x41667465  # any number that no other program on the server takes for its own lock


def open_server(address: str) -> str:
    """Bring the store on this server to its newest form; returns the alias of its connection.

    Raises:
        AfterwordError: the address is none, the server cannot be reached, or a newer Afterword wrote it.
    """
    alias = _alias_for(address)
    connection = connections[alias]
    try:
        with connection.cursor() as cursor:
            # Of several that start at once, one brings it to its newest form while the others wait.
            cursor.execute("SELECT pg_advisory_lock(%s)", [GATE])
            try:
                bring_to_newest_form(alias)
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [GATE])
    except DatabaseError as error:
        raise AfterwordError(
            f"The database server cannot be used ({type(error).__name__}). Nothing was changed. "
            "Please check AFTERWORD_DATABASE, and that the server runs."
        ) from None
    return alias


def _alias_for(address: str) -> str:
    given = _settings(address)
    alias = f"server {given['USER']}@{given['HOST']}:{given['PORT']}/{given['NAME']}?{urlsplit(address).query}"
    if alias not in connections.databases:
        connections.databases[alias] = {**connections.databases["default"], **given}
    return alias


def _settings(address: str) -> dict[str, Any]:
    try:
        parts = urlsplit(address)
        port = parts.port or 5432
    except ValueError:
        parts, port = urlsplit(""), 0
    if parts.scheme not in ("postgresql", "postgres") or not parts.hostname or not parts.path.strip("/"):
        raise AfterwordError(
            "AFTERWORD_DATABASE is no address of a PostgreSQL database. It should look like "
            "postgresql://name:password@host/afterword. Nothing was opened."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname),
        "PORT": str(port),
        # What the address asks of the line, sslmode above all, has to hold for this connection too.
        "OPTIONS": {"connect_timeout": 10, **dict(parse_qsl(parts.query))},
        "CONN_HEALTH_CHECKS": True,
        "CONN_MAX_AGE": None,
    }
