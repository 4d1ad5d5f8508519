"""The app: settings in, ready parts out. The one place where parts are put together."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from afterword.adapters.clock import SystemClock, home_zone
from afterword.adapters.mailbox.opening import OpenMailbox, open_mailbox
from afterword.adapters.notifier.ways import Ways, ways_in
from afterword.adapters.schedule import FsrsScheduler
from afterword.adapters.store.bank import open_bank
from afterword.adapters.store.embedded import close_connections, open_outbox, open_reminders, open_store
from afterword.adapters.store.home import home_for
from afterword.adapters.store.voice import open_voice
from afterword.core.check import Finding, PlanItem, Record, findings_in
from afterword.core.debrief import Check
from afterword.core.ground.comparison import Comparison
from afterword.ports import BankKeeper, Clock, Notifier, Outbox, Reader, Reminders, Scheduler, Store, VoiceKeeper


def _open_comparison() -> Comparison | None:
    from afterword.reading.grounding import open_comparison

    return open_comparison()


def look(
    text: str, *, plan: Sequence[PlanItem] | None, shape: str | None, record: Record | None
) -> tuple[Finding, ...]:
    """Proofread a letter by all rules and by the sentence model, where its weights are installed.

    Raises:
        AfterwordError: the weights were changed.
    """
    from afterword.reading.scan import best_scan
    from afterword.reading.sentence_model import model_here

    return findings_in(text, plan=plan, shape=shape, record=record, scan=best_scan(), opinion=model_here())


@dataclass(frozen=True)
class App:
    """All that use cases need. Store and reader are opened when first asked for, because both take a moment."""

    home: Path
    clock: Clock
    open_reader: Callable[[], Reader]
    open_store: Callable[[Path], Store]
    check: Check
    open_bank: Callable[[Path], BankKeeper] = open_bank
    scheduler: Scheduler = FsrsScheduler()
    open_outbox: Callable[[Path], Outbox] = open_outbox
    open_mailbox: Callable[[Path], OpenMailbox] = open_mailbox
    open_voice: Callable[[Path], VoiceKeeper] = open_voice
    open_reminders: Callable[[Path], Reminders] = open_reminders
    open_comparison: Callable[[], Comparison | None] = _open_comparison
    look: Check = look

    @cached_property
    def reader(self) -> Reader:
        """The reader of raw accounts."""
        return self.open_reader()

    @cached_property
    def comparison(self) -> Comparison | None:
        """The learnt comparison of a letter with facts; none where its weights are not installed.

        Raises:
            AfterwordError: the weights were changed.
        """
        return self.open_comparison()

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

    @cached_property
    def voice(self) -> VoiceKeeper:
        """The profile of how the person writes; nothing is made before something is kept."""
        return self.open_voice(self.home)

    @cached_property
    def outbox(self) -> Outbox:
        """Approved letters and where they are.

        Raises:
            AfterwordError: the folder cannot be used.
        """
        return self.open_outbox(self.home)

    @property
    def own_mailbox(self) -> OpenMailbox:
        """The mailbox that is set up now, and who writes from it. No other part opens a connection.

        Looked up each time: another window may have switched it off, or renewed its token.

        Raises:
            AfterwordError: sending is switched off, or the secret is missing.
        """
        return self.open_mailbox(self.home)

    @cached_property
    def reminders(self) -> Reminders:
        """What is due when, and whether it was told.

        Raises:
            AfterwordError: the folder cannot be used.
        """
        return self.open_reminders(self.home)

    def ways(self) -> Ways:
        """The ways of reminding that are switched on, as they are now.

        Raises:
            AfterwordError: their file cannot be read.
        """
        return ways_in(self.home)

    def notifier(self) -> Notifier:
        """Tells in these ways.

        Raises:
            AfterwordError: their file cannot be read.
        """
        from afterword.adapters.notifier.own import OwnNotifier

        return OwnNotifier(self.ways(), lambda: self.own_mailbox, self.clock.now, self.new_token)

    def let_go(self) -> None:
        """Close this thread's connections to the database; the next use opens them anew."""
        close_connections()

    def new_token(self) -> str:
        """Chance enough that no two mails ever share an id."""
        return secrets.token_hex(16)

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
    """Proofread a letter by all rules."""
    from afterword.reading.scan import best_scan

    return findings_in(text, plan=plan, shape=shape, record=record, scan=best_scan())
