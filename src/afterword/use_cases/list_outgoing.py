"""List approved letters and where each of them is."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.send.outgoing import Outgoing
from afterword.ports import Outbox


def list_outgoing(outbox: Outbox) -> Sequence[Outgoing]:
    """All letters that were ever approved and not erased, those that may leave first at the beginning."""
    return outbox.outgoing()
