"""The app: settings in, ready parts out. The one place where parts are put together."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from afterword.adapters.clock import SystemClock, home_zone
from afterword.adapters.store.bank import open_bank
from afterword.adapters.store.embedded import open_store
from afterword.adapters.store.home import home_for
from afterword.core.check import Finding, PlanItem, Record, findings_in
from afterword.core.check.engine import Opinion
from afterword.core.debrief import Check
from afterword.ports import BankKeeper, Clock, Reader, Store


@dataclass(frozen=True)
class App:
    """All that use cases need. Store and reader are opened when first asked for, because both take a moment."""

    home: Path
    clock: Clock
    open_reader: Callable[[], Reader]
    open_store: Callable[[Path], Store]
    check: Check
    open_bank: Callable[[Path], BankKeeper] = open_bank

    @cached_property
    def reader(self) -> Reader:
        """The reader of raw accounts."""
        return self.open_reader()

    @cached_property
    def store(self) -> Store:
        """Where occasions are kept.

        Raises:
            AfterwordError: the folder cannot be used.
        """
        return self.open_store(self.home)

    @cached_property
    def bank(self) -> BankKeeper:
        """Where the facts are kept; light to open, and nothing is made before something is kept."""
        return self.open_bank(self.home)

    def new_id(self) -> str:
        """A fresh id for an occasion: ten letters and figures that are hard to mistake."""
        return "".join(secrets.choice("23456789abcdefghjkmnpqrstuvwxyz") for _ in range(10))


def open_app(environ: Mapping[str, str] | None = None) -> App:
    """The app of this computer."""
    environ = os.environ if environ is None else environ
    return App(home_for(environ), SystemClock(home_zone(environ)), _open_reader, open_store, check)


def _open_reader() -> Reader:
    from afterword.reading.debrief import open_reader

    return open_reader()


def check(
    text: str, *, plan: Sequence[PlanItem] | None, shape: str | None, record: Record | None
) -> tuple[Finding, ...]:
    """Proofread a letter by all rules and with the small sentence model, which is loaded at the first letter."""
    return findings_in(text, plan=plan, shape=shape, record=record, opinion=_opinion())


@cache
def _opinion() -> Opinion | None:
    from afterword.reading.letter_words import light_opinion

    return light_opinion()
