"""A PostgreSQL of the tests' own, on a free port; the tests that need it are skipped by name where there is none."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest first."""
    given = os.environ.get("AFTERWORD_PG_BIN")
    if given:
        return Path(given)
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: one.parent.name, reverse=True)
    on_path = shutil.which("initdb")
    return next((one for one in found if (one / "initdb").exists()), Path(on_path).parent if on_path else None)


class Postgres:
    """A server that is thrown away with its data."""

    def __init__(self) -> None:
        where = programs()
        if where is None:
            words = "PostgreSQL is not installed (apt-get install postgresql)"
            if os.environ.get("CI"):
                pytest.fail(words)
            pytest.skip(words)
        self._bin = where
        self.at = Path(tempfile.mkdtemp(prefix="pg"))
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:  # it refuses to run as root
            import pwd

            user = pwd.getpwnam("nobody")
            self._as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(self.at, user.pw_uid, user.pw_gid)
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._run("initdb", "-D", f"{self.at}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-p {self.port} -k {self.at} -h 127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=60"
        self._run("pg_ctl", "-D", f"{self.at}/data", "-w", "-l", f"{self.at}/log", "-o", options, "start")

    def address(self, name: str = "postgres") -> str:
        """The address of a database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def fresh(self, name: str) -> str:
        """The address of a new, empty database."""
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", name)
        return self.address(name)

    def stop(self) -> None:
        """End it and throw its data away."""
        subprocess.run(
            [str(self._bin / "pg_ctl"), "-D", f"{self.at}/data", "-m", "immediate", "stop"],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.at,
            **self._as,
        )
        shutil.rmtree(self.at, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        environ = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": str(self.at)}
        subprocess.run(
            [str(self._bin / program), *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            env=environ,
            cwd=self.at,
            **self._as,
        )
