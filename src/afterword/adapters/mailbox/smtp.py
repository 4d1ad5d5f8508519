"""Handing a mail over to the server, split at the last dot: what is before it is safe to repeat, what is after never."""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from afterword.adapters.mailbox.account import Account
from afterword.adapters.mailbox.words import trouble_in_words
from afterword.core.occasion import AfterwordError
from afterword.core.send.dialogue import Ending, Stage, Submitted

PATIENCE: Final = 60.0
"""Seconds that a server may take for an answer before the last dot."""
PATIENCE_AT_THE_END: Final = 300.0
"""Seconds after it: some servers look through the whole mail before they answer."""

Reached = Callable[[Stage], bool]


class _Stopped(Exception):
    """Somebody else has the letter now."""


def submit(
    account: Account, secret: str, eml: bytes, to: Sequence[str], reached: Reached, patience: float = PATIENCE
) -> Submitted:
    """Hand one mail over, and say how it ended. Nothing is thrown: each way it can end is an answer."""
    server: smtplib.SMTP | None = None
    at = Stage.CONNECTING

    def begin(stage: Stage) -> None:
        nonlocal at
        if not reached(stage):
            raise _Stopped
        at = stage

    try:
        begin(Stage.CONNECTING)
        server = open_line(account, patience)
        begin(Stage.LOGGING_IN)
        log_in(server, account, secret)
        begin(Stage.NAMING)
        _ok(server.mail(account.address))
        for address in to:
            _ok(server.rcpt(address), address)
        begin(Stage.HANDING_OVER)
        _hand_over(server, eml)
        begin(Stage.COMMITTING)
        if server.sock is not None:
            server.sock.settimeout(max(patience, PATIENCE_AT_THE_END) if patience >= PATIENCE else patience)
        server.send(b".\r\n")
        code, words = server.getreply()
        return _answered(code, words)
    except _Stopped:
        return Submitted(Ending.LOST)
    except Exception as error:
        return _ended_by(error, at)
    finally:
        if server is not None:
            with suppress(Exception):
                server.close()


def open_line(account: Account, patience: float) -> smtplib.SMTP:
    """A line to the server, locked as it was set up. Our greeting does not name this computer."""
    where, context = account.smtp, tls_context(account)
    domain = account.address.rpartition("@")[2]
    # Python would look up and send the computer's own name; the address's domain says enough.
    name = domain if re.fullmatch(r"[A-Za-z0-9.-]+", domain) else "localhost"
    if where.security == "tls":
        return smtplib.SMTP_SSL(where.host, where.port, local_hostname=name, timeout=patience, context=context)
    server = smtplib.SMTP(where.host, where.port, local_hostname=name, timeout=patience)
    if where.security == "starttls":
        try:
            server.starttls(context=context)
        except BaseException:
            server.close()
            raise
    return server


def log_in(server: smtplib.SMTP, account: Account, secret: str) -> None:
    """Prove who we are, where the server asks for it."""
    server.ehlo_or_helo_if_needed()
    if not server.has_extn("auth"):
        return
    if account.proof == "xoauth2":
        words = f"user={account.user}\x01auth=Bearer {secret}\x01\x01"

        def answer(challenge: bytes | None = None) -> str:
            # A second question is the server's error report; an empty answer makes it say no properly.
            return words if challenge is None else ""

        server.auth("XOAUTH2", answer, initial_response_ok=True)
    else:
        server.login(account.user, secret)


def tls_context(account: Account) -> ssl.SSLContext:
    """The usual certificates, and one more where it was set up."""
    context = ssl.create_default_context()
    if account.ca_file:
        context.load_verify_locations(account.ca_file)
    return context


def _ok(reply: tuple[int, bytes], address: str = "") -> None:
    code, words = reply
    if code not in (250, 251):
        raise (
            smtplib.SMTPRecipientsRefused({address: (code, words)})
            if address
            else smtplib.SMTPResponseException(code, words.decode("utf-8", "replace"))
        )


def _hand_over(server: smtplib.SMTP, eml: bytes) -> None:
    """All lines, but not the dot that ends them."""
    server.putcmd("data")
    code, words = server.getreply()
    if code != 354:
        raise smtplib.SMTPDataError(code, words)
    lines: bytes = re.sub(rb"(?m)^\.", b"..", re.sub(rb"\r\n|\n|\r(?!\n)", b"\r\n", eml))
    server.send(lines if lines.endswith(b"\r\n") else lines + b"\r\n")


def _answered(code: int, words: bytes) -> Submitted:
    says = _said(code, words)
    if code == 250:
        return Submitted(Ending.ACCEPTED, says)
    # The server's own answer that it does not have the mail is as good as before the dot; 421 is said to end a talk.
    if 400 <= code < 500 and code != 421:
        return Submitted(Ending.LATER, says)
    return Submitted(Ending.REFUSED if 500 <= code < 600 else Ending.UNKNOWN, says)


def _ended_by(error: Exception, at: Stage) -> Submitted:
    says = trouble_in_words(error)
    if at is Stage.COMMITTING:
        return Submitted(Ending.UNKNOWN, says)
    # What is said of our own, such as a database that is locked for a moment, passes as the line's troubles do.
    passes = isinstance(error, smtplib.SMTPException | OSError | AfterwordError)
    # Before the letter was named the trouble is the line's or the login's: once that is mended, the letter can leave.
    if passes and (at in (Stage.CONNECTING, Stage.LOGGING_IN) or not 500 <= _code_of(error) < 600):
        return Submitted(Ending.LATER, says)
    return Submitted(Ending.REFUSED, says)


def _code_of(error: Any) -> int:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max((int(code) for code, _ in error.recipients.values()), default=0)
    code = getattr(error, "smtp_code", 0)
    return code if isinstance(code, int) else 0


def _said(code: int, words: bytes) -> str:
    return f"{code} {' '.join(words.decode('utf-8', 'replace').split())[:300]}"
