"""Which mailbox to use: addresses and servers in one small file, without the secret. No file: sending is switched off."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final, Literal

from afterword.adapters.store.home import prepare_home, write_private
from afterword.core.occasion import AfterwordError

FILE_NAME: Final = "mailbox.json"
_HERE: Final = ("localhost", "127.0.0.1", "::1")

Security = Literal["tls", "starttls", "none"]
Proof = Literal["password", "xoauth2"]


@dataclass(frozen=True, slots=True)
class Server:
    """A server, and how the line to it is locked. "none" is taken for this computer alone."""

    host: str
    port: int
    security: Security = "tls"


@dataclass(frozen=True, slots=True)
class Account:
    """The mailbox of one person. `files_itself`: the provider puts what leaves into the sent folder.

    `imap` is None where only sending was set up. `ca_file` names a certificate to trust besides the usual ones.

    Raises:
        AfterwordError: a line to another computer would be open to readers.
    """

    address: str
    name: str
    user: str
    smtp: Server
    imap: Server | None = None
    proof: Proof = "password"
    files_itself: bool = False
    ca_file: str = ""

    def __post_init__(self) -> None:
        """Refuse a line that others could read along."""
        for server in (self.smtp, self.imap):
            if server is not None and server.security == "none" and server.host not in _HERE:
                raise AfterwordError(
                    f"The line to {server.host} would be open for anyone to read, with your password on it. Nothing "
                    "was changed. Please choose tls or starttls."
                )


FILES_ITSELF: Final = frozenset({"smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com"})
"""Providers known to put what leaves through them into the sent folder."""


def account_in(home: Path) -> Account | None:
    """The mailbox that was set up, or None where none was.

    Raises:
        AfterwordError: the file cannot be read, or asks for a line that others could read along.
    """
    file = home / FILE_NAME
    if not file.exists():
        return None
    try:
        plain = json.loads(file.read_text("utf-8"))
        smtp, imap = plain.pop("smtp"), plain.pop("imap")
        known = {one.name for one in fields(Account)}
        return Account(
            smtp=Server(**smtp),
            imap=Server(**imap) if imap else None,
            **{name: value for name, value in plain.items() if name in known},
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        raise AfterwordError(
            f"The file {FILE_NAME} in your data folder cannot be read. Nothing was sent. "
            "Please set the mailbox up anew with: afterword mailbox set-up"
        ) from None


def keep_account(home: Path, account: Account) -> None:
    """Switch sending on for this mailbox.

    Raises:
        AfterwordError: the folder cannot be written.
    """
    prepare_home(home)
    write_private(home / FILE_NAME, json.dumps(asdict(account), ensure_ascii=False, indent=1).encode())


def switch_off(home: Path) -> bool:
    """Forget the mailbox; returns whether there was one."""
    file = home / FILE_NAME
    was = file.exists()
    file.unlink(missing_ok=True)
    return was
