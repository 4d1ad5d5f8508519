"""Locked lines and tokens: SMTP over TLS and STARTTLS, XOAUTH2, and what is said when the token has run out."""

from __future__ import annotations

import asyncio
import base64
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from afterword.adapters.mailbox.account import Account, Security, Server
from afterword.adapters.mailbox.smtp import submit
from afterword.core.send.dialogue import Ending, Stage, Submitted

EML = b"From: me@example.org\r\nTo: her@example.org\r\nSubject: Talk\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n"


@dataclass
class Locked:
    """A server that takes mails over a locked line from whoever shows the token."""

    folder: Path
    at_once: bool
    token: str = ""
    mails: list[bytes] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.certificate = self.folder / "cert.pem"
        key = self.folder / "key.pem"
        subprocess.run(
            "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=127.0.0.1 "
            "-addext subjectAltName=IP:127.0.0.1".split(),
            cwd=self.folder,
            check=True,
            capture_output=True,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda _loop, _context: None)  # who does not trust us hangs up
        Thread(target=self._loop.run_forever, daemon=True).start()
        more: dict[str, Any] = {} if self.at_once else {"tls_context": context, "require_starttls": True}
        more["authenticator"] = _proof
        if self.token:
            more |= {"auth_required": True, "auth_require_tls": not self.at_once}

        def one() -> SMTP:
            return Tokens(self, hostname="mail.test", loop=self._loop, **more)

        made = self._loop.create_server(one, "127.0.0.1", 0, ssl=context if self.at_once else None)
        self._server = asyncio.run_coroutine_threadsafe(made, self._loop).result(10)
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        """Keeps the mail."""
        assert isinstance(envelope.content, bytes)
        self.mails.append(envelope.content)
        return "250 taken"

    def stop(self) -> None:
        """Close it."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)


def _proof(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    return AuthResult(handled=False, success=data.password == b"right")


class Tokens(SMTP):
    """Knows XOAUTH2 as large providers speak it: a wrong token is answered with a report, and then with no."""

    async def auth_XOAUTH2(self, server: SMTP, arguments: list[str]) -> AuthResult:
        """Looks at the token."""
        words = base64.b64decode(arguments[1]).decode()
        self.event_handler.tokens.append(words)
        if f"auth=Bearer {self.event_handler.token}\x01" in words:
            return AuthResult(success=True)
        await self.push("334 " + base64.b64encode(b'{"status":"401"}').decode())
        await self._reader.readline()  # type: ignore[union-attr]
        return AuthResult(success=False, handled=False, message="535 5.7.8 Username and token not accepted, expired")


@pytest.fixture
def places(tmp_path: Path) -> Iterator[list[Locked]]:
    running: list[Locked] = []
    yield running
    for one in running:
        one.stop()


def account_of(server: Locked, security: Security) -> Account:
    where = Server("127.0.0.1", server.port, security)
    return Account("me@example.org", "Mira", "mira", where, ca_file=str(server.certificate))


def sent(account: Account, secret: str = "") -> Submitted:
    def reached(stage: Stage) -> bool:
        return True

    return submit(account, secret, EML, ["her@example.org"], reached, patience=10.0)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mail_goes_over_a_locked_line_whose_certificate_is_trusted(
    places: list[Locked], tmp_path: Path, security: Security
) -> None:
    places.append(server := Locked(tmp_path, at_once=security == "tls"))
    account = account_of(server, security)
    assert sent(account, "right").ending is Ending.ACCEPTED
    assert server.mails == [EML]
    stranger = sent(replace(account, ca_file=""), "right")
    assert stranger.ending is Ending.LATER  # it may be the net of a hotel
    assert "certificate is not trusted" in stranger.says
    assert len(server.mails) == 1


def test_a_server_that_cannot_lock_the_line_gets_nothing(places: list[Locked], tmp_path: Path) -> None:
    places.append(server := Locked(tmp_path, at_once=True))
    ended = sent(account_of(server, "starttls"))
    assert ended.ending is Ending.LATER
    assert server.mails == []


def test_a_token_opens_the_mailbox_and_one_that_ran_out_is_said_to_have(places: list[Locked], tmp_path: Path) -> None:
    places.append(server := Locked(tmp_path, at_once=True, token="good"))
    account = replace(account_of(server, "tls"), proof="xoauth2")
    assert sent(account, "good").ending is Ending.ACCEPTED
    assert server.tokens == ["user=mira\x01auth=Bearer good\x01\x01"]
    old = sent(account, "old")
    assert old.ending is Ending.LATER
    assert "token has probably run out" in old.says
    assert "old" not in old.says.replace("token", "")
    assert len(server.mails) == 1
