"""Occasions to keep, and both stores to keep them in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.store.embedded import open_store
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

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """Each kind of store, empty."""
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
