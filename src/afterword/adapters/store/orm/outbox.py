"""Letters on their way, in rows: each change is an update whose row count says whether it was ours to make."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import DatabaseError, IntegrityError, connections, models, transaction

from afterword.adapters.store.orm.models import OutgoingRow
from afterword.core.occasion import AfterwordError
from afterword.core.plain import from_plain, to_plain
from afterword.core.send.outgoing import LEASE, Outgoing, SendState, may_follow
from afterword.ports import UnderWay, UnreadableError


class OrmOutbox:
    """Keeps letters on their way in the file of the store. Meets `ports.Outbox`."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def add(self, outgoing: Outgoing, eml: bytes) -> None:
        """Keep a newly approved letter; the database itself refuses a second one of the same occasion."""
        try:
            self._lasting()
            with transaction.atomic(using=self._alias):
                OutgoingRow.objects.using(self._alias).create(id=outgoing.id, eml=eml, **_columns(outgoing))
        except IntegrityError:
            raise UnderWay() from None
        except DatabaseError as error:
            raise _trouble(error) from None

    def outgoing(self, *states: SendState) -> Sequence[Outgoing]:
        """All of them, or those in these states; those that may leave first at the beginning."""
        rows = OutgoingRow.objects.using(self._alias).defer("eml")
        try:
            found = list(rows.filter(state__in=[one.value for one in states]) if states else rows)
        except DatabaseError as error:
            raise _trouble(error) from None
        return _readable(found)

    def unreadable(self) -> int:
        """How many another version wrote."""
        try:
            rows = list(OutgoingRow.objects.using(self._alias).defer("eml"))
        except DatabaseError as error:
            raise _trouble(error) from None
        return len(rows) - len(_readable(rows))

    def due(self, now: datetime, lease: timedelta = LEASE, most: int | None = None) -> Sequence[Outgoing]:
        """Those that may leave by now, and those whose sender is silent; found by the index, however many there are."""
        rows = OutgoingRow.objects.using(self._alias).defer("eml")
        silent = models.Q(touched_at__isnull=True) | models.Q(touched_at__lte=now - lease)
        try:
            found: list[OutgoingRow] = []
            for taken in (SendState.SENDING, SendState.COMMITTING):  # one at a time, as for reminders
                found += rows.filter(silent, state=taken.value).order_by("not_before")[:most]
            found += list(rows.filter(state=SendState.HOLDING.value, not_before__lte=now)[:most])
        except DatabaseError as error:
            raise _trouble(error) from None
        return _readable(found)

    def eml(self, outgoing: Outgoing) -> bytes:
        """The mail of that letter; empty where it was erased."""
        try:
            row = OutgoingRow.objects.using(self._alias).filter(id=outgoing.id).first()
        except DatabaseError as error:
            raise _trouble(error) from None
        return bytes(row.eml) if row is not None else b""

    def change(self, before: Outgoing, after: Outgoing) -> bool:
        """Write `after` if state and claim still are those of `before`."""
        assert before.state is after.state or may_follow(before.state, after.state), (before.state, after.state)
        rows = OutgoingRow.objects.using(self._alias)
        try:
            self._lasting()
            return (
                rows.filter(
                    id=before.id,
                    state=before.state.value,
                    claimed_by=before.claimed_by,
                    not_before=before.not_before,
                    touched_at=before.touched_at,
                ).update(**_columns(after))
                == 1
            )
        except DatabaseError as error:
            raise _trouble(error) from None

    def drop_outgoing(self, occasion_id: str) -> int:
        """Erase the letters of one occasion."""
        try:
            return OutgoingRow.objects.using(self._alias).filter(occasion_id=occasion_id).delete()[0]
        except DatabaseError as error:
            raise _trouble(error) from None

    def erase_all(self) -> None:
        """Erase all letters, without reading one."""
        try:
            OutgoingRow.objects.using(self._alias).all().delete()
        except DatabaseError as error:
            raise _trouble(error) from None

    def _lasting(self) -> None:
        # "The dot is about to leave" must outlive a power cut, which the store's usual setting does not promise.
        # PostgreSQL promises it by itself.
        if connections[self._alias].vendor != "sqlite":
            return
        with connections[self._alias].cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")


def _columns(outgoing: Outgoing) -> dict[str, Any]:
    return {
        "occasion_id": outgoing.occasion_id,
        "state": outgoing.state.value,
        "claimed_by": outgoing.claimed_by,
        "not_before": outgoing.not_before,
        "touched_at": outgoing.touched_at,
        "message_id": outgoing.message_id,
        "body": json.dumps(to_plain(outgoing), ensure_ascii=False),
    }


def _readable(rows: Iterable[OutgoingRow]) -> list[Outgoing]:
    return [one for row in rows if (one := _read(row)) is not None]


def _read(row: OutgoingRow) -> Outgoing | None:
    try:
        return from_plain(Outgoing, json.loads(row.body))
    except (UnreadableError, ValueError):
        return None


def _trouble(error: DatabaseError) -> AfterwordError:
    return AfterwordError(
        f"The file with your letters could not be used ({type(error).__name__}). Nothing was sent. "
        "Please see that the disk is not full and that no other program holds the file, then try again."
    )
