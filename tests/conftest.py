"""What many tests need: a reader that reads what it was told to, a clock that stands still, an app of both."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import hypothesis
import pytest

from afterword.core.account import Reading, Roster, Spotted, SpottedDate
from afterword.core.calm import Danger
from afterword.core.occasion import Facts, Moment, Noticed, Polarity, Quote, Setting

# The browser's driver keeps an event loop in the thread of the tests; Django takes that for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

# A busy machine is no failure.
hypothesis.settings.register_profile(
    "afterword", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("afterword")

LONDON = ZoneInfo("Europe/London")
TUESDAY_NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)


class ScriptedReader:
    """Finds the words it was given in any account that holds them. A real reader of a very small world."""

    def __init__(self, **also: Any) -> None:
        self._also = also
        self._moments: list[tuple[str, dict[str, Any]]] = []
        self._quotes: list[tuple[str, str]] = []
        self._dates: list[tuple[str, SpottedDate]] = []
        self._people: list[tuple[str, str]] = []
        self.rosters: list[Roster] = []
        self.settings: list[Setting | None] = []

    def slip(
        self, words: str, kind: str, *, cue: str = "", topic: str = "", answer: str = "", **facts: Any
    ) -> ScriptedReader:
        """Reads these words as a slip, and `answer` as what answers it."""
        given = {"polarity": Polarity.SLIP, "kind": kind, "cue": cue, "topic": topic, "facts": Facts(**facts)}
        given["answers"] = (answer,) if answer else ()
        self._moments.append((words, given))
        return self

    def strength(self, words: str) -> ScriptedReader:
        """Reads these words as a strength."""
        self._moments.append((words, {"polarity": Polarity.STRENGTH}))
        return self

    def circumstance(self, words: str, **facts: Any) -> ScriptedReader:
        """Reads these words as a circumstance."""
        self._moments.append((words, {"polarity": Polarity.CIRCUMSTANCE, "facts": Facts(**facts)}))
        return self

    def person(self, name: str, role: str = "") -> ScriptedReader:
        """Reads this name as somebody who was there."""
        self._people.append((name, role))
        return self

    def quote(self, field: str, words: str) -> ScriptedReader:
        """Reads these words as one of `enjoyed`, `promised`, `messages`, `questions`, or as `danger`, `perhaps_danger` or `company`."""
        self._quotes.append((field, words))
        return self

    def decision(self, words: str, day: datetime) -> ScriptedReader:
        """Reads these words as the day they decide."""
        self._dates.append((words, SpottedDate(Quote(0, 0, words), day.date(), is_decision=True)))
        return self

    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        """What of it stands in this account."""
        self.rosters.append(roster)
        self.settings.append(setting)

        def quote(words: str) -> Quote:
            start = account.index(words)
            return Quote(start, start + len(words), words)

        moments = []
        for words, given in self._moments:
            if words in account:
                cue = quote(given["cue"]) if given.get("cue") else None
                noticed = Noticed.SEEN if cue else None
                answers = tuple(map(quote, given.get("answers", ())))
                moments.append(Moment(quote(words), **{**given, "cue": cue, "answers": answers}, noticed=noticed))
        found: dict[str, Any] = {}
        for field, words in self._quotes:
            if words not in account:
                continue
            if field.endswith("danger"):
                found["danger"] = Danger(quote(words), is_sure=field == "danger")
            elif field == "company":
                found[field] = quote(words)
            else:
                found[field] = (*found.get(field, ()), quote(words))
        reading = Reading(
            moments=tuple(sorted(moments, key=lambda moment: moment.quote.start)),
            people=tuple(Spotted(quote(name), name, role) for name, role in self._people if name in account),
            dates=tuple(replace(date, quote=quote(words)) for words, date in self._dates if words in account),
            reader="scripted",
            **found,
        )
        return replace(reading, **self._also)


@pytest.fixture
def scripted() -> type[ScriptedReader]:
    """The class of readers that read what they are told to."""
    return ScriptedReader


@pytest.fixture
def app_of(tmp_path: Path) -> Callable[..., Any]:
    """Makes an app with this reader, a store in a folder of the test, and a clock that stands at Tuesday noon."""

    def make(reader: Any, *, memory: bool = True, now: datetime = TUESDAY_NOON) -> Any:
        from afterword.adapters.clock import StoppedClock
        from afterword.adapters.store.embedded import open_store
        from afterword.adapters.store.memory import MemoryStore
        from afterword.app import App
        from afterword.core.check import findings_in

        kept = MemoryStore()
        return App(
            home=tmp_path / "home",
            clock=StoppedClock(now, LONDON),
            open_reader=lambda: reader,
            open_store=(lambda _home: kept) if memory else open_store,
            check=findings_in,
        )

    return make
