"""Opening the mailbox that was set up. Without one there is no sending, and no connection is ever made."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.mailbox.account import account_in
from afterword.core.occasion import AfterwordError
from afterword.core.send.draft import Party
from afterword.ports import Mailbox


@dataclass(frozen=True, slots=True)
class OpenMailbox:
    """A mailbox, and who writes from it."""

    mailbox: Mailbox
    writer: Party


def open_mailbox(home: Path) -> OpenMailbox:
    """The mailbox set up in this folder; it connects only when it is used.

    Raises:
        AfterwordError: none was set up, or its secret is missing.
    """
    account = account_in(home)
    if account is None:
        raise AfterwordError(
            "Sending is switched off. To use your own mailbox: afterword mailbox set-up. Without it, take the letter "
            "along with: afterword show ID --eml, or --mailto"
        )
    # Only who sends needs these.
    from afterword.adapters.mailbox.own import OwnMailbox
    from afterword.adapters.mailbox.secret import secret_for

    secret = secret_for(account.user, home, os.environ)
    return OpenMailbox(OwnMailbox(account, secret.value), Party(account.address, account.name))
