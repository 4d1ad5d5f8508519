"""List approved letters and where each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.send.outgoing import Outgoing, SendState
from afterword.core.send.settled import settled_since
from afterword.ports import Outbox, Store


def list_outgoing(outbox: Outbox, store: Store | None = None) -> Sequence[Outgoing]:
    """All letters that were ever approved and not erased, those that may leave first at the beginning.

    With the store, what was settled since it was approved is shown as no longer approved; that one has sent it can still be noted.
    """
    return [_as_it_stands(one, store) if store is not None else one for one in outbox.outgoing()]


def _as_it_stands(one: Outgoing, store: Store) -> Outgoing:
    kept = store.find(one.occasion_id) if one.state in (SendState.HOLDING, SendState.IN_HAND) else None
    why = settled_since(one, kept.occasion, kept.learned) if kept is not None else ""
    return replace(one, state=SendState.VOID, says=why) if why else one
