"""Does what is due, again and again: approved letters leave in their hour, and reminders are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Final

from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.core.plan.reminder import Reminder
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_due import send_due
from afterword.use_cases.tell_due import tell_due

BETWEEN: Final = 20.0
"""Seconds between two looks; a letter may wait that long beyond its minute."""
AT_ONCE: Final = 20
"""Rows taken at a time, so that many workers share them."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn did: letters that came to another state, reminders told, and what went wrong, in words."""

    letters: tuple[Outgoing, ...] = ()
    told: tuple[Reminder, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass
class Runner:
    """Looks for what is due in a thread of its own. Nothing is kept in memory, so it may be stopped at any moment.

    `told` hears of each turn that did something, and of what goes wrong, once for as long as it stays the same.
    """

    app: App
    between: float = BETWEEN
    told: Callable[[Turn], None] = lambda done: None
    _stop: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def start(self) -> None:
        """Begin; the first look is at once."""
        self._thread = Thread(target=self.run_here, name="what is due", daemon=True)
        self._thread.start()

    def stop(self, patience: float = 5.0) -> None:
        """End it. What it is sending at this moment is either finished or found out about at the next start."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(patience)

    def run_here(self) -> None:
        """Look for what is due in this thread, until the program is stopped."""
        wrong: tuple[str, ...] = ()
        while not self._stop.is_set():
            try:
                done = turn(self.app)
            except Exception as error:  # whatever it was, the next look may go well
                done = Turn(wrong=(f"Something unexpected happened ({type(error).__name__}).",))
            self.app.let_go()
            if done.letters or done.told or (done.wrong and done.wrong != wrong):
                self.told(done)
            wrong = done.wrong
            self._stop.wait(self.between)


def turn(app: App) -> Turn:
    """Do once what is due. What went wrong is told, and tried again at the next turn."""
    letters: list[Outgoing] = []
    wrong: list[str] = []
    try:
        letters = _send(app)
    except AfterwordError as error:
        wrong.append(str(error))
    told: tuple[Reminder, ...] = ()
    try:
        if app.ways().any_on:
            done = tell_due(app.reminders, app.notifier(), app.clock, app.new_token(), outbox=app.outbox)
            told, wrong = done.reminders, [*wrong, *done.wrong]
    except AfterwordError as error:
        wrong.append(str(error))
    return Turn(tuple(letters), told, tuple(wrong))


def _send(app: App) -> list[Outgoing]:
    """Send what is due."""
    due = app.outbox.due(app.clock.now(), most=1)
    unsure = app.outbox.outgoing(SendState.UNSURE)
    if not due and not unsure:
        return []
    own = app.own_mailbox
    token = app.new_token()
    done = list(send_due(app.store, app.outbox, own.mailbox, app.clock, own.writer, token, most=AT_ONCE))
    if app.outbox.outgoing(SendState.UNSURE):
        found = resolve_unsure(app.store, app.outbox, app.clock, own.mailbox)
        done += [one for one in found if one.state is not SendState.UNSURE]
    return done
