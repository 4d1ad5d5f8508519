"""Say when the next interview is, with whom, and what to ask there."""

from __future__ import annotations

from datetime import datetime

from afterword.core.learn.coming import Coming, coming_from
from afterword.ports import Clock, Store


def plan_interview(
    store: Store,
    clock: Clock,
    at: datetime | None,
    *,
    company: str = "",
    role: str = "",
    people: str = "",
    ask: str = "",
) -> Coming | None:
    """The interview ahead, kept; with no time there is none any more.

    Raises:
        AfterwordError: its time has passed.
    """
    coming = coming_from(at, clock.now(), company, role, people, ask) if at is not None else None
    store.keep_coming(coming)
    return coming
