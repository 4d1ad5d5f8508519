"""What taking along, bringing in and erasing print as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from afterword.core.archive import Archive, BroughtIn, Skipped
from afterword.core.contract import SCHEMA

Json = dict[str, Any]


def taken_json(archive: Archive, skipped: Sequence[Skipped]) -> Json:
    """What was taken along, and what was left out."""
    counts = {
        "occasions": len(archive.chapters),
        "facts": len(archive.facts.facts),
        "cards": len(archive.cards),
        "mails": len(archive.mails),
    }
    return {"schema": SCHEMA, "taken": counts, "skipped": _skipped(skipped)}


def brought_json(brought: BroughtIn) -> Json:
    """What came in, what was here already, and what was left out."""
    counts = {
        "occasions": brought.occasions,
        "facts": brought.facts,
        "cards": brought.cards,
        "mails": brought.mails,
    }
    return {
        "schema": SCHEMA,
        "source": brought.source,
        "brought": counts,
        "there": brought.there,
        "skipped": _skipped(brought.skipped),
        "trial": brought.trial,
    }


def erased_all_json(occasions: int, facts: int, cards: int, mails: int, *, trial: bool) -> Json:
    """How much was erased, or on trial would be."""
    counts = {"occasions": occasions, "facts": facts, "cards": cards, "mails": mails}
    return {"schema": SCHEMA, "erased": counts, "trial": trial}


def _skipped(skipped: Sequence[Skipped]) -> list[Json]:
    return [{"what": one.what, "why": one.why} for one in skipped]
