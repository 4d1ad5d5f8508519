"""What it costs to find and claim what is due, with few rows and with very many."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from afterword.adapters.store.embedded import SERVER, close_connections, open_reminders, open_store
from afterword.core.plan.reminder import TellState
from afterword.core.plan.step import StepKind

SIZES = (10_000, 1_000_000)
DUE = 400
STEPS = 10
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def main() -> None:
    """On SQLite, and on PostgreSQL where it is installed."""
    from postgres import Postgres, programs

    print("database    rows       find+claim ms   ratio")
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


def _compare(name: str, homes: list[Path], addresses: list[str] | None = None) -> None:
    costs: list[float] = []
    for at, (home, size) in enumerate(zip(homes, SIZES, strict=True)):
        if addresses is not None:
            os.environ[SERVER] = addresses[at]
        try:
            cost = cost_of_a_claim(home, size)
        finally:
            close_connections()
            os.environ.pop(SERVER, None)
        costs.append(cost)
        print(f"{name:11} {size:>9,}  {cost * 1000:10.2f}      {cost / costs[0]:5.2f}", flush=True)


def cost_of_a_claim(home: Path, size: int) -> float:
    """The median of finding twenty due rows and claiming one, among so many that wait."""
    open_store(home).summaries()
    reminders = open_reminders(home)
    from afterword.adapters.store.orm.models import ReminderRow
    from afterword.adapters.store.orm.reminders import OrmReminders

    assert isinstance(reminders, OrmReminders)
    made = _rows(size)
    while batch := list(islice(made, 5_000)):
        ReminderRow.objects.using(reminders._alias).bulk_create(batch)
    if os.environ.get(SERVER):
        from django.db import connections

        with connections[reminders._alias].cursor() as cursor:
            cursor.execute("ANALYZE reminder")
    took: list[float] = []
    for turn in range(120):
        started = time.perf_counter()
        found = reminders.due(NOW)
        one = found[0]
        assert reminders.change(one, replace(one, state=TellState.CLAIMED, claimed_by=f"t{turn}", touched_at=NOW))
        took.append(time.perf_counter() - started)
    return median(took[20:])


def _rows(size: int) -> Iterator[object]:
    """Ten steps a person: most lie ahead, many were told, and the same few are due whatever the size."""
    from afterword.adapters.store.orm.models import ReminderRow

    kinds = list(StepKind)
    for number in range(size):
        person, step = divmod(number, STEPS)
        due, state = NOW + timedelta(minutes=1 + number % 40_000), TellState.WAITING
        if number % 3 == 0:
            due, state = NOW - timedelta(minutes=1 + number % 40_000), TellState.TOLD
        if number % (size // DUE) == 1:
            due, state = NOW - timedelta(minutes=number % 60), TellState.WAITING
        name = f"p{person}"
        yield ReminderRow(
            id=f"{name}:{kinds[step].value}",
            occasion_id=name,
            kind=kinds[step].value,
            due=due,
            state=state.value,
            touched_at=None,
        )


if __name__ == "__main__":
    main()
