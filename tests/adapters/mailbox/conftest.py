"""Servers for the tests of the mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from afterword.adapters.mailbox.account import Account, Server
from mail_servers import Box, Dovecot, Running


@pytest.fixture
def server() -> Iterator[Callable[..., tuple[Account, Box]]]:
    """Starts a server that does `deed` at `stage`; gives the account that writes through it, and what it took."""
    running: list[Running] = []

    def start(stage: str = "", deed: str = "", users: dict[str, str] | None = None) -> tuple[Account, Box]:
        box = Box()
        running.append(Running(box, stage, deed, users or {}))
        return Account("me@example.org", "Mira Sol", "mira", Server("127.0.0.1", running[-1].port, "none")), box

    yield start
    for one in running:
        one.stop()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; skipped by name where there is none."""
    one = Dovecot()
    yield one
    one.stop()
