"""The mailbox that was set up, as use cases see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from afterword.adapters.mailbox import imap
from afterword.adapters.mailbox.account import Account
from afterword.adapters.mailbox.smtp import PATIENCE, log_in, open_line, submit
from afterword.adapters.mailbox.words import trouble_in_words
from afterword.core.occasion import AfterwordError
from afterword.core.send.dialogue import Stage, Submitted


@dataclass(frozen=True, slots=True)
class OwnMailbox:
    """The person's mailbox over SMTP and IMAP. Meets `ports.Mailbox`."""

    account: Account
    secret: str
    patience: float = PATIENCE

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: Callable[[Stage], bool]) -> Submitted:
        """Hand one mail over."""
        return submit(self.account, self.secret, eml, to, reached, self.patience)

    def keep_draft(self, eml: bytes) -> None:
        """Put a mail into the folder of drafts."""
        self._keep(eml, "\\Drafts", "\\Draft")

    def keep_sent(self, eml: bytes, message_id: str) -> None:
        """Put a mail that left into the sent folder, unless it is there."""
        if self.account.imap is None or self.account.files_itself or self.was_sent(message_id):
            return
        self._keep(eml, "\\Sent", "\\Seen")

    def was_sent(self, message_id: str) -> bool | None:
        """Whether the sent folder has a mail with that id; None where nobody can look."""
        if self.account.imap is None:
            return None
        with imap.looking_into(self.account, self.secret) as line:
            where = imap.folder(line, "\\Sent")
            return None if where is None else imap.has_message(line, where, message_id)

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        """The mails of the inbox that name one of these ids."""
        if self.account.imap is None:
            raise AfterwordError(_NO_IMAP)
        with imap.looking_into(self.account, self.secret) as line:
            return imap.answers(line, message_ids, since)

    def trial(self) -> tuple[tuple[str, str], ...]:
        """What is tried, and what is wrong with it in words; empty words where it works. Nothing is sent."""
        return (("sending", self._try_sending()), *self._try_folders())

    def _try_sending(self) -> str:
        try:
            server = open_line(self.account, self.patience)
            try:
                log_in(server, self.account, self.secret)
            finally:
                with suppress(Exception):
                    server.quit()
        except Exception as error:
            return trouble_in_words(error)
        return ""

    def _try_folders(self) -> tuple[tuple[str, str], ...]:
        if self.account.imap is None:
            return (("reading", _NO_IMAP),)
        try:
            with imap.looking_into(self.account, self.secret) as line:
                missing = {use: imap.folder(line, use) is None for use in ("\\Drafts", "\\Sent")}
        except AfterwordError as error:
            return (("reading", str(error)),)
        return (
            ("reading", ""),
            ("drafts", "There is no folder for drafts." if missing["\\Drafts"] else ""),
            (
                "sent mail",
                "There is no sent folder, so an unsure letter cannot be looked up." if missing["\\Sent"] else "",
            ),
        )

    def _keep(self, eml: bytes, use: str, flags: str) -> None:
        if self.account.imap is None:
            raise AfterwordError(_NO_IMAP)
        with imap.looking_into(self.account, self.secret) as line:
            where = imap.folder(line, use)
            if where is None:
                raise AfterwordError(f"Your mailbox has no folder for {use.strip(chr(92)).lower()} mail.")
            imap.append(line, where, eml, flags)


_NO_IMAP = "Only sending was set up, so nobody can look into your folders. Add --imap to: afterword mailbox set-up"
