"""A mail server in a process of its own: writes each mail it takes into a folder, one file each, and is a little slow."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

PAUSE = 0.004  # seconds at each stage, so that a random moment falls into every one of them


class Slow(SMTP):
    """Takes its time before each answer."""

    async def push(self, status: Any) -> None:
        """Answer after a pause."""
        await asyncio.sleep(PAUSE)
        await super().push(status)


class Folder:
    """Keeps what was taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        """Write it down, then answer; in between the sender may die."""
        assert isinstance(envelope.content, bytes)
        self._count += 1
        fresh = self._folder / f"{self._count}.new"
        fresh.write_bytes(envelope.content)
        fresh.rename(self._folder / f"{self._count}.eml")
        await asyncio.sleep(PAUSE)
        return "250 taken"


async def main(folder: Path) -> None:
    """Serve until killed; the first line on standard output is the port."""
    loop = asyncio.get_running_loop()
    handler = Folder(folder)
    server = await loop.create_server(lambda: Slow(handler, hostname="mail.test", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
