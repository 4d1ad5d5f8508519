"""What it costs to find twenty due rows and claim one of them, among few rows and among very many."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from afterword.adapters.store.embedded import SERVER, close_connections, open_reminders, open_store
from afterword.core.plan.reminder import TellState
from afterword.core.plan.step import StepKind

if TYPE_CHECKING:
    from afterword.adapters.store.orm.models import ReminderRow
    from afterword.adapters.store.orm.reminders import OrmReminders

SIZES = (10_000, 1_000_000)
BASE = SIZES[0]
DUE = 400
ROUNDS, TURNS = 3, 60
STEPS = 10
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def main() -> None:
    """On SQLite, and on PostgreSQL where it is installed."""
    from postgres import Postgres, programs

    print("database    rows       find+claim ms   ratio (wanted: at most 2)")
    with tempfile.TemporaryDirectory() as folder:
        _compare("SQLite", [Path(folder) / str(size) for size in SIZES])
    if programs() is None:
        print("PostgreSQL  not installed")
        return
    server = Postgres()
    try:
        addresses = [server.fresh(f"rows{size}") for size in SIZES]
        with tempfile.TemporaryDirectory() as folder:
            _compare("PostgreSQL", [Path(folder)] * 2, addresses)
    finally:
        server.stop()


def _compare(name: str, homes: list[Path], addresses: Sequence[str] = ("", "")) -> None:
    """Fill one of each size, then measure them in turn, so that what else the machine does falls on both."""
    places = list(zip(SIZES, homes, addresses, strict=True))
    for size, home, address in places:
        with _opened(home, address) as reminders:
            _fill(reminders, size)
    costs: dict[int, list[float]] = {size: [] for size in SIZES}
    for round_ in range(ROUNDS):
        for size, home, address in places:
            with _opened(home, address) as reminders:
                costs[size].append(_cost_of_a_claim(reminders, f"{round_}"))
    least = min(costs[SIZES[0]])
    for size in SIZES:
        cost = min(costs[size])
        print(f"{name:11} {size:>9,}  {cost * 1000:10.2f}      {cost / least:5.2f}", flush=True)


@contextmanager
def _opened(home: Path, address: str) -> Iterator[OrmReminders]:
    if address:
        os.environ[SERVER] = address
    try:
        open_store(home).summaries()
        reminders = open_reminders(home)
        from afterword.adapters.store.orm.reminders import OrmReminders

        assert isinstance(reminders, OrmReminders)
        yield reminders
    finally:
        close_connections()
        os.environ.pop(SERVER, None)


def _fill(reminders: OrmReminders, size: int) -> None:
    """Ten thousand rows, and copies of those that are not due until there are so many."""
    from django.db import connections

    from afterword.adapters.store.orm.models import ReminderRow

    rows = ReminderRow.objects.using(reminders._alias)
    rows.bulk_create(_rows())
    names = [field.column for field in ReminderRow._meta.concrete_fields]
    copied = ", ".join(f"{name} || %s" if name in ("id", "occasion_id") else name for name in names)
    with connections[reminders._alias].cursor() as cursor:
        for copy in range(1, -(-(size - BASE) // (BASE - DUE)) + 1):
            cursor.execute(
                f"INSERT INTO reminder ({', '.join(names)}) SELECT {copied} FROM reminder "
                "WHERE id NOT LIKE %s AND (state <> %s OR due > %s)",
                [f"-{copy}", f"-{copy}", "%-%", TellState.WAITING.value, NOW],
            )
        cursor.execute("VACUUM ANALYZE reminder" if os.environ.get(SERVER) else "ANALYZE")
    assert rows.count() >= size
    assert rows.filter(state=TellState.WAITING.value, due__lte=NOW).count() == DUE


def _cost_of_a_claim(reminders: OrmReminders, name: str) -> float:
    """Finding twenty due rows and claiming one: one of the quickest of many, as other programs only ever add to it."""
    took: list[float] = []
    for turn in range(TURNS):
        started = time.perf_counter()
        one = reminders.due(NOW)[0]
        assert reminders.change(
            one, replace(one, state=TellState.CLAIMED, claimed_by=f"t{name}-{turn}", touched_at=NOW)
        )
        took.append(time.perf_counter() - started)
    return quantiles(took, n=10)[0]


def _rows() -> Iterator[ReminderRow]:
    """Ten steps a person: most lie ahead, many were told, and a few are due."""
    from afterword.adapters.store.orm.models import ReminderRow

    kinds = list(StepKind)
    for number in range(BASE):
        person, step = divmod(number, STEPS)
        due, state = NOW + timedelta(minutes=1 + number * 7 % 40_000), TellState.WAITING
        if number % (BASE // DUE) == 1:
            due = NOW - timedelta(minutes=number % 60)
        elif number % 3 == 0:
            due, state = NOW - timedelta(minutes=1 + number * 7 % 40_000), TellState.TOLD
        name = f"p{person}"
        kind = kinds[step].value
        yield ReminderRow(id=f"{name}:{kind}", occasion_id=name, kind=kind, due=due, state=state.value)


if __name__ == "__main__":
    main()
