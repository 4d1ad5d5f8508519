"""Real mail servers for tests: one that can misbehave at every stage of the talk, and Dovecot."""

from __future__ import annotations

import asyncio
import imaplib
import os
import shutil
import socket
import subprocess
import time
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


class Misbehaving(SMTP):
    """Does at one stage what the script says: hangs up, says no, says later, or says nothing for long."""

    def __init__(self, handler: Any, stage: str, deed: str, **more: Any) -> None:
        super().__init__(handler, **more)
        self._stage, self._deed = stage, deed

    async def at(self, stage: str) -> str | None:
        """What to answer at this stage; None for what is usual."""
        if stage != self._stage:
            return None
        if self._deed == "stall":
            await asyncio.sleep(30)
        if self._deed == "hang up":
            assert self.transport is not None
            self.transport.abort()
            await asyncio.sleep(0.05)
            return "421 gone"
        return {"refuse": "550 5.7.1 no such thing", "later": "451 4.7.1 greylisted", "full": "452 4.2.2 over quota"}[
            self._deed
        ]

    def connection_made(self, transport: Any) -> None:
        if self._stage == "connect" and self._deed == "hang up":
            transport.abort()
            return
        super().connection_made(transport)

    async def smtp_EHLO(self, hostname: str) -> None:
        if (answer := await self.at("greeting")) is not None:
            await self.push(answer)
            return
        await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg: str) -> None:
        if (answer := await self.at("sender")) is not None:
            await self.push(answer)
            return
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        if (answer := await self.at("recipient")) is not None:
            await self.push(answer)
            return
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if (answer := await self.at("data")) is not None:
            await self.push(answer)
            return
        await super().smtp_DATA(arg)


class Box:
    """What the server took, whole."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.greetings: list[str] = []
        self.recipients: list[str] = []

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        """Called when the last dot is in."""
        self.greetings.append(str(session.host_name))
        if server._stage == "dot, not taken":
            return str(await server.at("dot, not taken"))
        assert isinstance(envelope.content, bytes)
        self.mails.append(envelope.content)
        self.recipients += envelope.rcpt_tos
        return await server.at("dot, taken") or "250 2.0.0 queued as 42"


class Running:
    """A server in a thread of its own, on a port that the system chooses."""

    def __init__(self, box: Box, stage: str, deed: str, users: dict[str, str]) -> None:
        self._loop = asyncio.new_event_loop()

        def proof(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
            return AuthResult(handled=False, success=users.get(data.login.decode()) == data.password.decode())

        more: dict[str, Any] = (
            {"authenticator": proof, "auth_require_tls": False, "auth_required": True} if users else {}
        )

        def one() -> SMTP:
            return Misbehaving(box, stage, deed, hostname="mail.test", loop=self._loop, **more)

        # The loop runs in its own thread from the start: the browser's driver may keep one in this thread.
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        made = asyncio.run_coroutine_threadsafe(self._loop.create_server(one, "127.0.0.1", 0), self._loop)
        self._server = made.result(10)
        self.port: int = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        """Close it; talks that still stall are cut."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


FULL = """
mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = maildir:User quota
  quota_rule = *:bytes=10
  quota_grace = 0
}
"""
DOVECOT = """
protocols = imap
base_dir = {at}/run
state_dir = {at}/state
log_path = {at}/log
listen = 127.0.0.1
ssl = yes
ssl_cert = <{at}/cert.pem
ssl_key = <{at}/key.pem
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:{at}/mail
passdb {{
  driver = static
  args = password=right
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={at}/home
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
namespace inbox {{
  inbox = yes
  mailbox "Meine Entwürfe" {{
    special_use = \\Drafts
    auto = create
  }}
  mailbox "Sent Things" {{
    special_use = \\Sent
    auto = create
  }}
}}
"""


class Dovecot:
    """A Dovecot of its own on a free port, with one user whose password is "right"; `full`: it has no room left."""

    def __init__(self, *, full: bool = False) -> None:
        import pwd
        import tempfile

        program = shutil.which("dovecot") or "/usr/sbin/dovecot"
        if not Path(program).exists() or os.geteuid() != 0:
            words = "Dovecot is not installed (apt-get install dovecot-imapd), or this is not root"
            if os.environ.get("CI"):
                pytest.fail(words)
            pytest.skip(words)
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        user = pwd.getpwnam("nobody")
        # A socket's path may have some hundred characters, and the folders of a test are longer.
        at = self.at = Path(tempfile.mkdtemp(prefix="dc"))
        at.chmod(0o755)
        for folder in ("mail", "home", "run", "state"):
            (at / folder).mkdir(parents=True)
        for folder in ("mail", "home"):
            os.chown(at / folder, user.pw_uid, user.pw_gid)
        subprocess.run(
            [
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-keyout",
                "key.pem",
                "-out",
                "cert.pem",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
            ],
            cwd=at,
            check=True,
            capture_output=True,
        )
        self.certificate = str(at / "cert.pem")
        config = at / "dovecot.conf"
        told = DOVECOT.format(at=at, port=self.port, uid=user.pw_uid, gid=user.pw_gid) + (FULL if full else "")
        config.write_text(told, encoding="utf-8")
        # The folders of a test are closed to the user that Dovecot hands the mail to.
        for above in (at, *at.parents):
            if above.stat().st_uid == os.geteuid() and above != Path("/"):
                above.chmod(above.stat().st_mode | 0o011)
        self._running = subprocess.Popen(
            [program, "-F", "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(100):
            with closing(socket.socket()) as trial:
                if trial.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError((at / "log").read_text("utf-8") if (at / "log").exists() else "no log")

    def deliver(self, eml: bytes) -> None:
        """A mail arrives in the inbox."""
        with imaplib.IMAP4("127.0.0.1", self.port) as line:
            line.login("me", "right")
            line.append("INBOX", "", None, eml)  # type: ignore[arg-type]

    def unread(self) -> int:
        """How many mails of the inbox nobody has opened."""
        with imaplib.IMAP4("127.0.0.1", self.port) as line:
            line.login("me", "right")
            line.select("INBOX", readonly=True)
            return len(line.search(None, "UNSEEN")[1][0].split())

    def stop(self) -> None:
        """End it and all that it started."""
        self._running.terminate()
        self._running.wait(10)
        shutil.rmtree(self.at, ignore_errors=True)
