"""The body of a row: an occasion with all that hangs on it, as JSON can hold it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from afterword.core.learn.learned import Learned
from afterword.core.occasion import Occasion
from afterword.core.plain import UnreadableError, from_plain, not_as_expected, to_plain, unknown_names
from afterword.core.plan.step import Plan
from afterword.core.write.letter import Letter
from afterword.ports import Kept

SCHEMA: Final = 1
"""Rises when an older Afterword would read a body wrongly. A new field with a default needs no new number."""


def body_of(kept: Kept) -> dict[str, Any]:
    """The body of a row: the whole value except what stands in columns of its own."""
    return {
        "schema": SCHEMA,
        "occasion": to_plain(kept.occasion),
        "plan": to_plain(kept.plan),
        "letter": to_plain(kept.letter),
        "edited": kept.edited,
        "learned": to_plain(kept.learned),
    }


def kept_from(body: Any, *, version: int, kept_at: datetime | None) -> Kept:
    """The value of a row.

    Raises:
        UnreadableError: another schema, or fields this version does not know.
    """
    if not isinstance(body, dict):  # the database hands out a torn body as it is
        raise not_as_expected("The record")
    schema = body.get("schema")
    if schema != SCHEMA:
        raise UnreadableError(
            f"It was written by another version of Afterword (form {schema}, this one reads {SCHEMA}). "
            "It was left as it is. Please update Afterword."
        )
    if unknown := set(body) - {"schema", "occasion", "plan", "letter", "edited", "learned"}:
        raise unknown_names("the record", unknown)
    letter = body.get("letter")
    return Kept(
        occasion=from_plain(Occasion, body.get("occasion")),
        plan=from_plain(Plan, body.get("plan")),
        letter=None if letter is None else from_plain(Letter, letter),
        edited=from_plain(bool, body.get("edited", False)),
        version=version,
        kept_at=kept_at,
        learned=from_plain(Learned, body.get("learned", {})),
    )
