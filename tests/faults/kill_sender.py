"""Kill -9 at random points of approving and sending, on SQLite: `python tests/faults/kill_sender.py [POINTS] [--table]`.

Each round a fresh process approves a letter and sends it through a real mail server, and is killed at a random moment.
Then another process does what a restart does. Counted is what the server really took.
"""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from afterword.adapters.clock import SystemClock
from afterword.adapters.mailbox.account import Account, Server
from afterword.adapters.mailbox.smtp import submit
from afterword.adapters.store.embedded import open_outbox, open_store
from afterword.core.occasion import Occasion, Person
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.send.dialogue import Stage, Submitted
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Kept, UnderWay
from afterword.use_cases.approve_letter import approve_letter
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_due import send_due

ZONE = ZoneInfo("UTC")
CLOCK = SystemClock(ZONE)
MIRA = Party("mira@example.org", "Mira Sol")
TABLE = Path(__file__).parents[2] / "docs" / "generated" / "faults.md"


@dataclass(frozen=True)
class FilingBox:
    """The real way out through SMTP, at a provider that files what it took in the sent folder by itself."""

    port: int
    taken: Path

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: Callable[[Stage], bool]) -> Submitted:
        """Through SMTP."""
        account = Account(sender, "Mira Sol", "mira", Server("127.0.0.1", self.port, "none"))
        return submit(account, "", eml, to, reached, patience=5.0)

    def keep_draft(self, eml: bytes) -> None:
        """Not needed here."""

    def keep_sent(self, eml: bytes, message_id: str) -> None:
        """The provider did."""

    def was_sent(self, message_id: str) -> bool | None:
        """Whether the server has it."""
        return message_id in ids_in(self.taken)

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        """Not needed here."""
        return ()


def ids_in(folder: Path) -> list[str]:
    """The ids of all mails that the server took."""
    found = (re.search(rb"^Message-ID: (\S+)", file.read_bytes(), re.M) for file in folder.glob("*.eml"))
    return [match.group(1).decode() for match in found if match]


def no_findings(text: str, **_more: Any) -> tuple[Any, ...]:
    """The checker is not what is tried here."""
    return ()


def prepare(home: Path) -> None:
    """An occasion whose letter is ready."""
    occasion = Occasion(
        "k7f3", "I froze.", told_at=datetime.now(UTC), people=(Person("Zoe", address="zoe@example.org"),)
    )
    plan = Plan((Step(StepKind.SEND, datetime.now(UTC), "now"),))
    letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira")
    open_store(home).keep(Kept(occasion, plan, letter, edited=True))


def approve_and_send(home: Path, box: FilingBox, token: str) -> None:
    """What the person's program does."""
    store, outbox = open_store(home), open_outbox(home)
    parts = (store, outbox, CLOCK, no_findings, MIRA, token, "k7f3")
    try:
        seen = approve_letter(*parts, at_once=True).draft.fingerprint
        approve_letter(*parts, at_once=True, seen=seen)
    except UnderWay:
        pass  # it was approved before the kill
    send_due(store, outbox, box, CLOCK, MIRA, token + "s", lease=timedelta(0))


def settle(home: Path, box: FilingBox, token: str) -> None:
    """What a restart does: goes on where it was, then looks unsure letters up."""
    outbox = open_outbox(home)
    if not outbox.outgoing():
        approve_and_send(home, box, token)
    for round_ in range(3):
        send_due(open_store(home), outbox, box, CLOCK, MIRA, f"{token}{round_}", lease=timedelta(0))
    resolve_unsure(open_store(home), outbox, CLOCK, box)


def in_child(deed: Callable[[], None], kill_after: float | None = None) -> bool:
    """Run it in a process of its own; returns whether that was killed. Only the child opens the file."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            deed()
            code = 0
        finally:
            os._exit(code)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise AssertionError("the child failed by itself")
    return os.WIFSIGNALED(status)


def state_in(home: Path, file: Path) -> str:
    """The state that the kill left, written down by a child."""

    def look() -> None:
        letters = open_outbox(home).outgoing()
        file.write_text(f"{letters[0].state.value} {letters[0].stage or ''}" if letters else "not approved")

    in_child(look)
    return file.read_text().strip()


def warm_up() -> None:
    """Load everything before the forks, so that the kills fall into the work and not into loading. Opens no file."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.adapters.store.settings")
    django.setup()
    for name in ("opening", "store", "outbox"):
        import_module(f"afterword.adapters.store.orm.{name}")


def run(points: int, seed: int = 1) -> tuple[Counter[tuple[str, str]], dict[str, int]]:
    """Kill at so many points; what was found after each kill and became of it, and the sums that matter."""
    warm_up()
    chance = random.Random(seed)
    found: Counter[tuple[str, str]] = Counter()
    sums = {"lost": 0, "twice": 0, "unsure": 0, "unsure, not settled": 0}
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        taken = base / "taken"
        taken.mkdir()
        server = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "server.py"), str(taken)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            box = FilingBox(int(server.stdout.readline()), taken)
            took = min(_round(base / f"trial{one}", box, f"trial{one}x", None).took for one in range(4))
            point = 0
            while sum(found.values()) < points:
                point += 1
                one = _round(base / f"{point}", box, f"point{point}x", chance.uniform(0, took))
                if not one.killed:  # it was done before its moment came
                    continue
                mails = sum(name.startswith(f"<point{point}x") for name in ids_in(taken))
                found[one.left, f"{one.became}, server took {mails}"] += 1
                sums["twice"] += mails > 1
                sums["lost"] += mails == 0 and one.became != SendState.UNSURE
                sums["unsure"] += one.left.startswith(("committing", "unsure"))
                sums["unsure, not settled"] += one.became == SendState.UNSURE and mails == 1
        finally:
            server.kill()
            server.wait()
    return found, sums


@dataclass(frozen=True)
class Round:
    """One letter: whether its sender was killed, what the kill left, what a restart made of it, how long the work took."""

    killed: bool
    left: str
    became: str
    took: float


def _round(home: Path, box: FilingBox, token: str, kill_after: float | None) -> Round:
    in_child(lambda: prepare(home))
    started = time.monotonic()
    killed = in_child(lambda: approve_and_send(home, box, token), kill_after)
    took = time.monotonic() - started
    time.sleep(0.03)  # what is already in the line arrives
    note = home / "state.txt"
    left = state_in(home, note)
    in_child(lambda: settle(home, box, f"{token}again"))
    return Round(killed, left, state_in(home, note).split()[0], took)


def page(found: Counter[tuple[str, str]], sums: dict[str, int]) -> str:
    """The table for people."""
    lines = [
        "<!-- Made by make faults; do not edit. -->\n",
        "# Killed while sending\n",
        f"A process that approves and sends a letter was killed (kill -9) at {sum(found.values())} random moments, on "
        "SQLite, talking to a real mail server. Then it was started again.\n",
        "| found after the kill | after the restart | times |",
        "|---|---|---|",
        *(f"| {left} | {became} | {times} |" for (left, became), times in sorted(found.items())),
        "",
        f"Letters lost: {sums['lost']}. Sent twice: {sums['twice']}. Left unsure by the kill: {sums['unsure']}, of which "
        f"{sums['unsure, not settled']} could not be found by their id although the server had them. An unsure letter that "
        "the server does not have stays unsure until the person says so; it is never sent again by itself.\n",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    results = run(next((int(one) for one in sys.argv[1:] if one.isdecimal()), 200))
    print(page(*results))
    if "--table" in sys.argv:
        TABLE.write_text(page(*results), encoding="utf-8")
    sys.exit(int(bool(results[1]["lost"] or results[1]["twice"] or results[1]["unsure, not settled"])))
