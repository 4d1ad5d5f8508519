"""The ways of telling: a mail to oneself, a notification on the screen, or a service reached through Apprise."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from afterword.adapters.mailbox.opening import OpenMailbox
from afterword.adapters.notifier.ways import Ways
from afterword.core.occasion import AfterwordError
from afterword.core.send.dialogue import Ending
from afterword.core.send.draft import Draft
from afterword.formats.mail_file import dated, mail_file, message_id_for

PATIENCE = 20


@dataclass(frozen=True)
class OwnNotifier:
    """Tells in the ways that are switched on. Meets `ports.Notifier`."""

    ways: Ways
    mailbox: Callable[[], OpenMailbox]
    now: Callable[[], datetime]
    token: Callable[[], str]

    def tell(self, title: str, text: str) -> tuple[str, ...]:
        """Tell it in every way; returns what went wrong with each that failed."""
        wrong = []
        if self.ways.desktop:
            wrong.append(on_screen(title, text))
        if self.ways.mail:
            wrong.append(self._by_mail(title, text))
        if self.ways.apprise:
            wrong.append(through_apprise(self.ways.apprise, title, text))
        return tuple(filter(None, wrong))

    def _by_mail(self, title: str, text: str) -> str:
        try:
            own = self.mailbox()
            me = own.writer
            draft = Draft(me, (me,), title, f"{text}\n\nAfterword says why. You asked for these reminders.")
            eml = dated(mail_file(draft, message_id_for(self.token(), me.address)), self.now())
        except AfterwordError as error:
            return str(error)
        ended = own.mailbox.submit(eml, me.address, (me.address,), lambda stage: True)
        return "" if ended.ending in (Ending.ACCEPTED, Ending.UNKNOWN) else f"No mail could be sent. {ended.says}"


def screen_command(title: str, text: str) -> list[str] | None:
    """The command that shows a notification here; None where there is none."""
    if sys.platform == "darwin":
        script = "on run {title, words}\ndisplay notification words with title title\nend run"
        return ["osascript", "-e", script, title, text]
    program = shutil.which("notify-send")
    return [program, "--app-name=Afterword", "--", title, text] if program else None


def on_screen(title: str, text: str) -> str:
    """Show it on the screen; returns what went wrong."""
    command = screen_command(title, text)
    if command is None:
        return "This computer offers no notifications (on Linux: install libnotify-bin)."
    try:
        # The words are arguments of their own, never part of a shell line.
        ran = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"The notification could not be shown ({type(error).__name__})."
    return "" if ran.returncode == 0 else "The notification could not be shown; is a desktop running?"


def can_apprise() -> bool:
    """Whether the extra is installed."""
    return find_spec("apprise") is not None


def through_apprise(addresses: tuple[str, ...], title: str, text: str) -> str:
    """Tell it through services; returns what went wrong, without the addresses, because keys stand in them."""
    if not can_apprise():
        return "Apprise is not installed: pip install 'afterword[apprise]'"
    apprise: Any = import_module("apprise")
    post = apprise.Apprise()
    unknown = sum(not post.add(address) for address in addresses)
    if unknown:
        return f"{unknown} of the addresses of services cannot be read by Apprise."
    return "" if post.notify(title=title, body=text) else "A service did not take the notification."
