"""The address of a database server is taken as a whole: who asks, and how the line is locked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from afterword.adapters.store.embedded import SERVER, open_store
from afterword.core.occasion import AfterwordError

NOWHERE = "127.0.0.1:1/afterword"


@pytest.fixture(autouse=True)
def forgotten_addresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(SERVER, raising=False)
    open_store(tmp_path / "home")  # sets Django up
    known = set(connections.databases)
    yield
    for alias in set(connections.databases) - known:
        del connections.databases[alias]


def opened(address: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """The settings that an address leads to; nobody answers there."""
    known = set(connections.databases)
    monkeypatch.setenv(SERVER, address)
    with pytest.raises(AfterwordError, match="cannot be used"):
        open_store(home)
    (alias,) = set(connections.databases) - known
    return dict(connections.databases[alias])


def test_what_an_address_asks_of_the_line_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = opened(f"postgresql://u:p@{NOWHERE}?sslmode=verify-full&sslrootcert=/a%20b", tmp_path, monkeypatch)
    assert given["OPTIONS"] == {"connect_timeout": 10, "sslmode": "verify-full", "sslrootcert": "/a b"}
    own = opened(f"postgresql://u:p@{NOWHERE}?connect_timeout=3", tmp_path, monkeypatch)
    assert own["OPTIONS"] == {"connect_timeout": "3"}


def test_two_users_of_one_database_have_a_connection_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    users = [opened(f"postgresql://{name}:p@{NOWHERE}", tmp_path, monkeypatch)["USER"] for name in ("alice", "bob")]
    assert users == ["alice", "bob"]
