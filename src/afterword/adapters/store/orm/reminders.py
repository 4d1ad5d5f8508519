"""Reminders in rows: written with the plan they belong to, and claimed by an update whose row count decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, models

from afterword.adapters.store.orm.models import ReminderRow
from afterword.core.occasion import AfterwordError
from afterword.core.plan.reminder import LEASE, Reminder, TellState, reminders_for
from afterword.core.plan.step import Plan, StepKind


class OrmReminders:
    """Keeps reminders in the database of the store. Meets `ports.Reminders`."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def due(self, now: datetime, lease: timedelta = LEASE, most: int = 20) -> Sequence[Reminder]:
        """Those whose time has come, and those whose teller is silent, the oldest first."""
        rows = ReminderRow.objects.using(self._alias)
        try:
            found = list(rows.filter(state=TellState.WAITING.value, due__lte=now).order_by("due")[:most])
            silent = models.Q(touched_at__isnull=True) | models.Q(touched_at__lte=now - lease)
            # One state at a time: of two at once SQLite may think that they are most of the rows, and read them all.
            for taken in (TellState.CLAIMED, TellState.TELLING):
                found += rows.filter(silent, state=taken.value).order_by("due")[:most]
        except DatabaseError as error:
            raise _trouble(error) from None
        return [_read(row) for row in found]

    def change(self, before: Reminder, after: Reminder) -> bool:
        """Write `after` if the row still is as it was in `before`; False where somebody else was quicker."""
        rows = ReminderRow.objects.using(self._alias).filter(
            id=before.id,
            due=before.due,
            state=before.state.value,
            claimed_by=before.claimed_by,
            touched_at=before.touched_at,
        )
        try:
            return rows.update(**_columns(after)) == 1
        except DatabaseError as error:
            raise _trouble(error) from None

    def all_of(self, occasion_id: str) -> Sequence[Reminder]:
        """The reminders of one occasion."""
        return [_read(row) for row in ReminderRow.objects.using(self._alias).filter(occasion_id=occasion_id)]


def write_reminders(alias: str, occasion_id: str, plan: Plan, at: datetime) -> None:
    """Bring the reminders of a plan in line with it; called within the transaction that writes the plan."""
    rows = ReminderRow.objects.using(alias)
    old = {row.id: row for row in rows.filter(occasion_id=occasion_id)}
    before = [_read(row) for row in old.values()]
    wanted = {one.id: one for one in reminders_for(occasion_id, plan, before, at)}
    gone = [name for name in old if name not in wanted]
    if gone:
        rows.filter(id__in=gone).delete()
    known = {one.id: one for one in before}
    fresh = [one for name, one in wanted.items() if known.get(name) != one]
    if fresh:
        rows.bulk_create(
            [ReminderRow(id=one.id, **_columns(one)) for one in fresh],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["due", "not_after", "state", "claimed_by", "touched_at"],
        )


def _columns(one: Reminder) -> dict[str, Any]:
    return {
        "occasion_id": one.occasion_id,
        "kind": one.kind.value,
        "due": one.due,
        "not_after": one.not_after,
        "state": one.state.value,
        "claimed_by": one.claimed_by,
        "touched_at": one.touched_at,
    }


def _read(row: ReminderRow) -> Reminder:
    return Reminder(
        row.occasion_id,
        StepKind(row.kind),
        row.due,
        TellState(row.state),
        row.not_after,
        row.claimed_by,
        row.touched_at,
    )


def _trouble(error: DatabaseError) -> AfterwordError:
    return AfterwordError(
        f"The file with your reminders could not be used ({type(error).__name__}). Nothing was told. "
        "Please see that the disk is not full and that no other program holds the file."
    )
