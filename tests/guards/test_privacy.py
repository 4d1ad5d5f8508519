"""Nothing leaves this computer: shown by refusing every socket at the lowest level."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ACCOUNT = (
    "I got to Norvik twenty minutes late and the hiring manager looked at the clock. I talked far too fast. "
    "When they asked about retries I said a fixed delay is enough. I explained the on-call rota well. SECRET-WORD."
)
REFUSE = """
import sys
seen = []
def refuse(event, _arguments):
    if event.startswith("socket."):
        seen.append(event)
        raise ConnectionRefusedError(event)
sys.addaudithook(refuse)
"""


def without_network(code: str, home: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own in which every use of a socket fails and is counted."""
    return subprocess.run(
        [sys.executable, "-c", REFUSE + code],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_DEBUG": "1"},
        check=False,
    )


def test_the_refusal_refuses(tmp_path: Path) -> None:
    code = """
import socket
for attempt in (lambda: socket.create_connection(("127.0.0.1", 9)), lambda: socket.getaddrinfo("example.org", 80)):
    try:
        attempt()
    except ConnectionRefusedError as error:
        print(error)
"""
    assert without_network(code, tmp_path).stdout.split() == ["socket.getaddrinfo", "socket.getaddrinfo"]


def test_a_debrief_reads_judges_writes_and_keeps_without_a_socket(tmp_path: Path) -> None:
    code = """
sys.argv = ["afterword", "debrief", "-"]
from afterword.__main__ import main
code = main()
print("sockets:", len(seen), "exit:", code)
"""
    ran = without_network(code, tmp_path / "home", ACCOUNT)
    assert "sockets: 0 exit: 0" in ran.stdout, ran.stderr
    assert "The next days" in ran.stdout
    assert "Kept on this computer" in ran.stdout


def test_a_letter_is_checked_without_a_socket(tmp_path: Path) -> None:
    code = """
sys.argv = ["afterword", "check", "-"]
from afterword.__main__ import main
code = main()
print("sockets:", len(seen), "exit:", code)
"""
    ran = without_network(code, tmp_path / "home", "Dear Ms Adler,\n\nPlease, please give me another chance.\n")
    assert "sockets: 0 exit: 1" in ran.stdout, ran.stderr
    assert not (tmp_path / "home").exists()


def test_everything_that_is_logged_holds_no_word_of_the_account(tmp_path: Path) -> None:
    code = """
import logging
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
sys.argv = ["afterword", "debrief", "-", "--json"]
from afterword.__main__ import main
logging.getLogger("afterword").debug("the log works")
main()
"""
    ran = without_network(code, tmp_path / "home", ACCOUNT)
    assert ran.returncode == 0, ran.stderr
    assert "the log works" in ran.stderr
    assert "SECRET-WORD" not in ran.stderr
    assert "twenty minutes" not in ran.stderr
