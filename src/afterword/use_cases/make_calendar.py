"""The plan as a calendar: of one occasion, or of all together."""

from __future__ import annotations

from contextlib import suppress

from afterword.core.occasion import AfterwordError
from afterword.core.plan.entries import Entry, entries_of
from afterword.formats.calendar import calendar_file
from afterword.ports import Clock, Kept, Store, UnreadableError, kept_as


def make_calendar(store: Store, clock: Clock, occasion_id: str = "") -> bytes:
    """A calendar file; without an id of the steps of all occasions that can be read.

    Raises:
        AfterwordError: there is no such occasion, or nothing to be done in it by a certain time.
    """
    if occasion_id:
        kept = [kept_as(store, occasion_id)]
    else:
        kept = []
        for summary in store.summaries():
            with suppress(UnreadableError):
                found = store.find(summary.id) if summary.readable else None
                kept += [found] if found is not None else []
    entries = [entry for one in kept for entry in _entries(one)]
    if occasion_id and not entries:
        raise AfterwordError("There is nothing to do by a certain time in this plan, so there is no calendar of it.")
    return calendar_file(entries, clock.now())


def _entries(kept: Kept) -> tuple[Entry, ...]:
    return entries_of(kept.occasion.id, kept.plan, kept.version)
