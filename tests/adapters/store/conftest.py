"""Occasions to keep, and both stores to keep them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.store.embedded import SERVER, close_connections, open_store
from afterword.adapters.store.memory import MemoryStore
from afterword.core.occasion import (
    Evidence,
    EvidenceSource,
    Facts,
    Moment,
    Noticed,
    Number,
    Occasion,
    Person,
    Polarity,
    Quote,
)
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.write.letter import Claim, Letter, LetterState, Shape
from afterword.ports import Kept, Store
from postgres import Postgres

LONDON = ZoneInfo("Europe/London")
_NUMBERS = count()
TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server for all tests here."""
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """The address of a fresh database on it."""
    yield postgres.fresh(f"t{next(_NUMBERS)}")
    close_connections()


@pytest.fixture(params=["memory", "file", "server"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Each kind of store, empty."""
    if request.param == "server":
        monkeypatch.setenv(SERVER, request.getfixturevalue("database"))
    return MemoryStore() if request.param == "memory" else open_store(tmp_path / "home")


@pytest.fixture
def a_kept() -> Callable[..., Kept]:
    """Makes an occasion with everything in it."""

    def make(occasion_id: str = "k7f3", *, account: str = "I was late. They frowned.", days: int = 0) -> Kept:
        moment = Moment(
            Quote(0, 10, account[:10]),
            Polarity.SLIP,
            "late",
            Noticed.SEEN,
            cue=Quote(12, 24, account[12:24]),
            facts=Facts(minutes_late=20, evidence=("c1",)),
        )
        evidence = Evidence(
            "c1", "Cut the build to 6 minutes", EvidenceSource("cv.md", 4), numbers=(Number(6, "minutes"),)
        )
        occasion = Occasion(
            occasion_id,
            account,
            told_at=TOLD + timedelta(days=days),
            moments=(moment,),
            people=(Person("Priya Nair", "hiring manager"),),
            company="Norvik",
            evidence=(evidence,),
        )
        step = Step(StepKind.SEND, TOLD + timedelta(days=19), "after the clocks went forward")
        letter = Letter(Shape.APOLOGY, "Our talk", "Dear Priya", LetterState.NEEDS, ("Name?",), (Claim(0, 4, "c1"),))
        return Kept(occasion, Plan((step,), ("a remark",)), letter, edited=True, kept_at=TOLD)

    return make
