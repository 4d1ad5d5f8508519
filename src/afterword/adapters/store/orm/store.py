"""Occasions in rows: read as a whole, written as a whole, and never over a newer version."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from django.db import DatabaseError, IntegrityError, connections, transaction

from afterword.adapters.store.codec import body_of, kept_from
from afterword.adapters.store.home import wipe
from afterword.adapters.store.orm.models import CardRow, ComingRow, OccasionRow, OutgoingRow, ReminderRow
from afterword.adapters.store.orm.opening import copies_beside
from afterword.adapters.store.orm.reminders import write_reminders
from afterword.core.learn.coming import Coming
from afterword.core.learn.past import Past, past_of
from afterword.core.learn.practice import Card
from afterword.core.occasion import AfterwordError
from afterword.core.plain import from_plain, to_plain
from afterword.core.summary import Summary, summary_of
from afterword.ports import Conflict, Erased, Kept, UnreadableError

T = TypeVar("T")
_NEVER = datetime.min.replace(tzinfo=UTC)


class OrmStore:
    """Keeps occasions in one SQLite file. Meets `ports.Store`. Safe to use from several threads and processes."""

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._seen: dict[str, tuple[int, Past | None]] = {}
        self._cards: dict[str, tuple[str, Card | None]] = {}
        self._lines: dict[str, tuple[str, Summary | None]] = {}

    def keep(self, kept: Kept) -> Kept:
        """Write the whole in one transaction; returns it with its new version."""
        occasion = kept.occasion
        values: dict[str, Any] = {
            "version": kept.version + 1,
            "told_at": occasion.told_at,
            "kept_at": kept.kept_at,
            "company": occasion.company[:200],
            "summary": json.dumps(to_plain(summary_of(occasion, kept.plan)), ensure_ascii=False),
            "past": json.dumps(to_plain(past_of(occasion, kept.learned, kept.plan)), ensure_ascii=False),
            "body": body_of(kept),
        }
        rows = OccasionRow.objects.using(self._alias)
        try:
            with transaction.atomic(using=self._alias):
                if kept.version == 0:
                    rows.create(id=occasion.id, **values)
                elif not rows.filter(id=occasion.id, version=kept.version).update(**values):
                    raise Conflict(occasion.id)
                write_reminders(self._alias, occasion.id, kept.plan, kept.kept_at or occasion.told_at or _NEVER)
        except IntegrityError:
            raise Conflict(occasion.id) from None
        except DatabaseError as error:
            raise _trouble(error) from None
        return replace(kept, version=kept.version + 1)

    def find(self, occasion_id: str) -> Kept | None:
        """The occasion with that id, or the only one whose id begins so."""
        rows = OccasionRow.objects.using(self._alias)
        try:
            row = rows.filter(id=occasion_id).first()
            if row is None and occasion_id:
                alike = self._beginning_with(occasion_id)
                row = alike[0] if len(alike) == 1 else None
        except DatabaseError as error:
            raise _trouble(error) from None
        return _kept(row) if row is not None else None

    def _beginning_with(self, start: str) -> list[OccasionRow]:
        rows = OccasionRow.objects.using(self._alias)
        if connections[self._alias].vendor == "postgresql":  # its LIKE minds case; its order may be any language's
            return list(rows.filter(id__startswith=start)[:2])
        # A range rather than LIKE: SQLite's folds case.
        return list(rows.filter(id__gte=start, id__lt=start + "\U0010ffff")[:2])

    def everything(self) -> Sequence[Kept]:
        """All occasions, those told last first."""
        try:
            return [_kept(row) for row in OccasionRow.objects.using(self._alias)]
        except DatabaseError as error:
            raise _trouble(error) from None

    def summaries(self) -> Sequence[Summary]:
        """All occasions in one line each, those told last first; bodies are read only where a line is missing."""
        rows = OccasionRow.objects.using(self._alias)
        try:
            lines = list(rows.values_list("id", "company", "told_at", "summary"))
            return [
                self._line(name, summary) or self._line_from_body(name, company, told_at)
                for name, company, told_at, summary in lines
            ]
        except DatabaseError as error:
            raise _trouble(error) from None

    def _line(self, name: str, text: str) -> Summary | None:
        """The line as it was read once, as long as its text stays the same."""
        if self._lines.get(name, ("", None))[0] != text:
            self._lines[name] = (text, _line(text))
        return self._lines[name][1] if text else None

    def _line_from_body(self, name: str, company: str, told_at: datetime | None) -> Summary:
        try:
            row = OccasionRow.objects.using(self._alias).filter(id=name).first()
            kept = _kept(row) if row is not None else None
        except UnreadableError:
            kept = None
        if kept is None:
            return Summary(name, told_at, company, readable=False)
        return summary_of(kept.occasion, kept.plan)

    def pasts(self) -> Sequence[Past]:
        """All occasions as learning looks back on them, those told last first; each version is read only once."""
        rows = OccasionRow.objects.using(self._alias)
        try:
            now = list(rows.values_list("id", "version"))
            stale = [name for name, version in now if self._seen.get(name, (-1, None))[0] != version]
            for start in range(0, len(stale), 500):
                some = rows.filter(id__in=stale[start : start + 500])
                for name, version, text in some.values_list("id", "version", "past"):
                    self._seen[name] = (version, _past(text) or self._past_from_body(name))
        except DatabaseError as error:
            raise _trouble(error) from None
        found = (self._seen[name][1] for name, _ in now if name in self._seen)
        return [past for past in found if past is not None]

    def _past_from_body(self, name: str) -> Past | None:
        """For a row of before, or one whose light form another version wrote."""
        row = OccasionRow.objects.using(self._alias).filter(id=name).first()
        try:
            kept = _kept(row) if row is not None else None
        except UnreadableError:
            return None
        return past_of(kept.occasion, kept.learned, kept.plan) if kept is not None else None

    def cards(self, keys: Sequence[str] | None = None) -> Sequence[Card]:
        """All practice cards, or those with these keys, the first due first.

        One that another version wrote is left out, and left as it is.
        """
        wanted = CardRow.objects.using(self._alias)
        try:
            rows = list((wanted.all() if keys is None else wanted.filter(key__in=keys)).values_list("key", "body"))
        except DatabaseError as error:
            raise _trouble(error) from None
        for key, body in rows:
            if self._cards.get(key, ("", None))[0] != body:
                self._cards[key] = (body, _read(Card, body))
        return [card for key, _ in rows if (card := self._cards[key][1]) is not None]

    def keep_card(self, card: Card) -> None:
        """Write one practice card, over the one with the same key."""
        body = json.dumps(to_plain(card), ensure_ascii=False)
        try:
            CardRow.objects.using(self._alias).update_or_create(key=card.key, defaults={"due": card.due, "body": body})
        except DatabaseError as error:
            raise _trouble(error) from None

    def drop_cards(self, keys: Sequence[str]) -> None:
        """Erase these practice cards."""
        try:
            for start in range(0, len(keys), 500):
                CardRow.objects.using(self._alias).filter(key__in=keys[start : start + 500]).delete()
            for key in keys:
                self._cards.pop(key, None)
        except DatabaseError as error:
            raise _trouble(error) from None

    def coming(self) -> Coming | None:
        """The next interview."""
        try:
            row = ComingRow.objects.using(self._alias).first()
        except DatabaseError as error:
            raise _trouble(error) from None
        return _read(Coming, row.body) if row is not None else None

    def keep_coming(self, coming: Coming | None) -> None:
        """Write the next interview, or that there is none."""
        rows = ComingRow.objects.using(self._alias)
        try:
            if coming is None:
                rows.all().delete()
            else:
                body = json.dumps(to_plain(coming), ensure_ascii=False)
                rows.update_or_create(id=1, defaults={"body": body})
        except DatabaseError as error:
            raise _trouble(error) from None

    def forget(self, occasion_id: str) -> Erased:
        """Delete the row, overwrite where it stood, in the file, the copies beside it and its log.

        The copies and the log are gone through even where there is no row: an earlier try may have ended in between.
        """
        erased = Erased()
        try:
            with transaction.atomic(using=self._alias):
                row = OccasionRow.objects.using(self._alias).filter(id=occasion_id).first()
                if row is not None:
                    erased = _counted(row.body)
                    row.delete(using=self._alias)
                OutgoingRow.objects.using(self._alias).filter(occasion_id=occasion_id).delete()
                ReminderRow.objects.using(self._alias).filter(occasion_id=occasion_id).delete()
                self._seen.pop(occasion_id, None)
                self._lines.pop(occasion_id, None)
        except DatabaseError as error:
            raise _trouble(error) from None
        for copy in self._copies():
            _forget_in(copy, occasion_id)
        self._empty_log()
        return erased

    def erase_all(self) -> None:
        """Delete every row without reading one, overwrite where they stood, and remove the copies."""
        try:
            with transaction.atomic(using=self._alias):
                for table in (OccasionRow, CardRow, ComingRow, ReminderRow, OutgoingRow):
                    table.objects.using(self._alias).all().delete()
        except DatabaseError as error:
            raise _trouble(error) from None
        for seen in (self._seen, self._cards, self._lines):
            seen.clear()
        for copy in self._copies():
            wipe(copy)
        self._empty_log()

    def _copies(self) -> Sequence[Path]:
        """The copies beside the file; a server has none."""
        connection = connections[self._alias]
        return copies_beside(Path(str(connection.settings_dict["NAME"]))) if connection.vendor == "sqlite" else ()

    def _empty_log(self) -> None:
        """Move the write-ahead log into the file and cut it to nothing, so that old words do not stand in it."""
        if connections[self._alias].vendor != "sqlite":
            return
        with connections[self._alias].cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy = cursor.fetchone()[0]
        if busy:
            raise AfterwordError(
                "It is taken off your list, but another window still has the file open, so its words are not yet "
                "overwritten. Please close the other window and start Afterword once more."
            )


def _kept(row: OccasionRow) -> Kept:
    kept_at: datetime | None = row.kept_at
    try:
        return kept_from(row.body, version=row.version, kept_at=kept_at)
    except UnreadableError as error:
        raise UnreadableError(f'The occasion "{row.id}" cannot be read. {error}') from None


def _line(text: str) -> Summary | None:
    return _read(Summary, text)


def _past(text: str) -> Past | None:
    return _read(Past, text)


def _read(kind: type[T], text: str) -> T | None:
    """A value as it was kept; None where there is none, or where another version wrote it."""
    try:
        return from_plain(kind, json.loads(text)) if text else None
    except (UnreadableError, ValueError):
        return None


def _counted(body: Any) -> Erased:
    """What goes with a row, whoever wrote it: it has to be possible to erase what cannot be read."""

    def parts(of: str, name: str) -> int:
        found = body.get(of) if isinstance(body, dict) else None
        inner = found.get(name) if isinstance(found, dict) else None
        return len(inner) if isinstance(inner, list) else 0

    letters = int(isinstance(body, dict) and body.get("letter") is not None)
    return Erased(1, parts("occasion", "moments"), letters, parts("plan", "steps"))


def _forget_in(copy: Path, occasion_id: str) -> None:
    """Erase it from a copy too; a copy that does not let us is removed as a whole."""
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("DELETE FROM occasion WHERE id = ?", (occasion_id,))
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'outgoing'").fetchone():
                connection.execute("DELETE FROM outgoing WHERE occasion_id = ?", (occasion_id,))
    except sqlite3.Error:
        wipe(copy)


def _trouble(error: DatabaseError) -> AfterwordError:
    # The class alone: a message of the database might quote what was to be stored.
    return AfterwordError(
        f"The file with your occasions could not be used ({type(error).__name__}). Nothing was changed. "
        "Please see that the disk is not full and that no other program holds the file, then try again."
    )
