"""Kill -9 while letters are planned, approved and sent by four workers: `python tests/faults/kill_workers.py [POINTS]`.

Each round one process plans and approves four letters, and four workers send whatever is due, all on one database and
through a real mail server. At a random moment one of the five is killed; then what a restart starts is started. Counted
is what the server really took. With `--server` the database is PostgreSQL, else SQLite; with `--table` the page is written.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parents[1]))

import psycopg

from afterword.adapters.clock import SystemClock
from afterword.adapters.mailbox.account import Account, Server
from afterword.adapters.mailbox.smtp import submit
from afterword.adapters.store.embedded import SERVER, open_outbox, open_store
from afterword.adapters.store.home import FILE_NAME
from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Want
from afterword.core.plan.changes import Stand
from afterword.core.plan.step import Standing
from afterword.core.send.dialogue import Stage, Submitted
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Conflict, Kept, UnderWay
from afterword.use_cases.approve_letter import approve_letter
from afterword.use_cases.change_plan import change_plan
from afterword.use_cases.resolve_unsure import resolve_unsure
from afterword.use_cases.send_due import send_due
from postgres import Postgres, programs

ZONE = ZoneInfo("UTC")
CLOCK = SystemClock(ZONE)
MIRA = Party("mira@example.org", "Mira Sol")
TABLE = Path(__file__).parents[2] / "docs" / "generated" / "faults.md"
WORKERS = 4
LETTERS = 4
LEASE = timedelta(seconds=2)
PATIENCE = 180.0  # a busy machine is no failure; what has settled waits no longer


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


def plan_and_approve(home: Path, names: Sequence[str]) -> None:
    """What the person's program does; begun again after a kill, it goes on where it was."""
    store, outbox = open_store(home), open_outbox(home)
    for name in names:
        if store.find(name) is None:
            told = datetime.now(UTC) - timedelta(hours=5)
            occasion = Occasion(
                name,
                "It went fine.",
                told_at=told,
                ended_at=told,
                want=Want.YES,
                people=(Person("Zoe", address="zoe@example.org"),),
                moments=(Moment(Quote(0, 2, "It"), Polarity.STRENGTH),),
            )
            letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira")
            store.keep(Kept(occasion, letter=letter, edited=True, kept_at=told))
        if any(one.occasion_id == name for one in outbox.outgoing()):
            continue
        with suppress(Conflict):  # a worker ticked the letter off at the same moment
            change_plan(store, CLOCK, name, [Stand(Standing.GOING)])
        parts = (store, outbox, CLOCK, no_findings, MIRA, f"{name}x{os.getpid()}", name)
        try:
            seen = approve_letter(*parts, at_once=True).draft.fingerprint
            approve_letter(*parts, at_once=True, seen=seen)
        except UnderWay:
            pass


def work(home: Path, box: FilingBox, token: str) -> None:
    """What a worker does: send what is due and look unsure letters up, again and again, until it is killed."""
    store, outbox = open_store(home), open_outbox(home)
    while True:
        send_due(store, outbox, box, CLOCK, MIRA, token, lease=LEASE, most=1)
        resolve_unsure(store, outbox, CLOCK, box)
        time.sleep(0.01)


def fork(deed: Callable[[], None]) -> int:
    """Run it in a process of its own; returns its id. Only children open the database."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            deed()
            code = 0
        finally:
            os._exit(code)
    return child


def ended(child: int) -> bool:
    """Whether it was killed; waits for its end.

    Raises:
        AssertionError: it failed by itself.
    """
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise AssertionError("a child failed by itself")
    return os.WIFSIGNALED(status)


def asked(home: Path, names: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """Where the letters of a round are: occasion, state, stage, claim. Read past the store, over a line of its own."""
    marks = ", ".join(["%s"] * len(names))
    query = f"SELECT occasion_id, state, body, claimed_by FROM outgoing WHERE occasion_id IN ({marks})"
    if address := os.environ.get(SERVER):
        with psycopg.connect(address) as line:
            rows: list[Any] = line.execute(query, list(names)).fetchall()  # type: ignore[arg-type]
    else:
        with closing(sqlite3.connect(home / FILE_NAME, timeout=10)) as file:
            rows = file.execute(query.replace("%s", "?"), list(names)).fetchall()
    return [(name, state, json.loads(body)["stage"] or "-", claim) for name, state, body, claim in rows]


def warm_up() -> None:
    """Load everything before the forks, so that the kills fall into the work and not into loading. Opens nothing."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.adapters.store.settings")
    django.setup()
    for name in ("opening", "server", "store", "outbox"):
        import_module(f"afterword.adapters.store.orm.{name}")
    import holidays  # noqa: F401 - the plan would load it at its first step

    slip_kinds()  # and these

    CLOCK.holidays("GB", date(2026, 1, 1), date(2026, 1, 2))


@dataclass
class Tally:
    """What was found after each kill and became of it, and the sums that matter."""

    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    points: int = 0
    letters: int = 0
    lost: int = 0
    twice: int = 0
    unsure: int = 0
    not_found: int = 0


@contextmanager
def mail_server(folder: Path) -> Iterator[FilingBox]:
    """A real one, in a process of its own."""
    folder.mkdir()
    program = [sys.executable, str(Path(__file__).parent / "server.py"), str(folder)]
    server = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield FilingBox(int(server.stdout.readline()), folder)
    finally:
        server.kill()
        server.wait()


def run(points: int, seed: int = 1) -> Tally:
    """Kill at so many points, on the database that the environment names, else on SQLite."""
    warm_up()
    chance = random.Random(seed)
    tally = Tally()
    # A kill is no power cut: nothing here hangs on a disk, and a busy one would only make the leases run out.
    quick = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=quick) as folder, mail_server(Path(folder) / "taken") as box:
        home = Path(folder) / "home"
        ended(fork(lambda: _fresh(home)))
        workers = Workers(home, box)
        try:
            took = min(_round(home, box, f"t{one}", workers, None, Tally()) for one in range(3))
            number = 0
            while tally.points < points:
                number += 1
                _round(home, box, f"r{number}", workers, chance, tally, took)
        finally:
            workers.stop()
    return tally


def _fresh(home: Path) -> None:
    open_store(home).summaries()


class Workers:
    """Four of them; one that was killed is followed by another."""

    def __init__(self, home: Path, box: FilingBox) -> None:
        self._home, self._box, self._count = home, box, 0
        self.running: dict[str, int] = {}
        for _ in range(WORKERS):
            self._start()

    def _start(self) -> None:
        self._count += 1
        token = f"worker{self._count}"
        self.running[token] = fork(lambda: work(self._home, self._box, token))

    def kill(self, token: str) -> None:
        """Kill -9; the place is taken by `follow`."""
        os.kill(self.running[token], signal.SIGKILL)

    def follow(self, token: str) -> None:
        """Start another in its place."""
        assert ended(self.running.pop(token))
        self._start()

    def stop(self) -> None:
        """End all of them."""
        for child in self.running.values():
            os.kill(child, signal.SIGKILL)
            ended(child)


def _round(
    home: Path,
    box: FilingBox,
    name: str,
    workers: Workers,
    chance: random.Random | None,
    tally: Tally,
    took: float = 0.0,
) -> float:
    """Four letters planned, approved and sent, with a kill where there is chance; returns how long it took."""
    names = [f"{name}n{one}" for one in range(LETTERS)]
    started = time.monotonic()
    actor = fork(lambda: plan_and_approve(home, names))
    left: dict[str, str] = {}
    if chance is None:
        ended(actor)
    elif chance.random() < 0.3:
        time.sleep(chance.uniform(0, took))
        os.kill(actor, signal.SIGKILL)
        tally.points += ended(actor)
        left = _left(asked(home, names), "", names)
        ended(fork(lambda: plan_and_approve(home, names)))
    else:
        time.sleep(chance.uniform(0, took))
        seen = asked(home, names)
        # One that has something in hand, where there is one; the moment between looking and killing is random too.
        busy = [claim for _, state, _, claim in seen if state in ("sending", "committing") and claim in workers.running]
        victim = chance.choice(busy or list(workers.running))
        time.sleep(chance.uniform(0, 0.03))
        workers.kill(victim)
        tally.points += 1
        left = _left(asked(home, names), victim, names)
        workers.follow(victim)
        ended(actor)
    ends = time.monotonic() + PATIENCE
    while True:
        now = asked(home, names)
        if len(now) == LETTERS and all(state == "sent" for _, state, _, _ in now):
            break
        if time.monotonic() > ends:  # what the server never took stays unsure for good
            assert len(now) == LETTERS and all(state in ("sent", "unsure") for _, state, _, _ in now), now
            break
        if len(now) == LETTERS and all(
            state == "sent" or (state == "unsure" and not _has(box, occasion)) for occasion, state, _, _ in now
        ):
            time.sleep(0.2)  # what is still in the line arrives
            break
        time.sleep(0.02)
    ids = ids_in(box.taken)
    for occasion, state, _, _ in asked(home, names):
        mails = sum(one.startswith(f"<{occasion}x") for one in ids)
        tally.letters += 1
        tally.twice += mails > 1
        tally.lost += mails == 0 and state != SendState.UNSURE
        tally.not_found += mails == 1 and state == SendState.UNSURE
        if occasion in left:
            tally.unsure += left[occasion].startswith("committing")
            tally.found[left[occasion], f"{state}, server took {mails}"] += 1
    return time.monotonic() - started


def _has(box: FilingBox, occasion: str) -> bool:
    return any(one.startswith(f"<{occasion}x") for one in ids_in(box.taken))


def _left(seen: list[tuple[str, str, str, str]], victim: str, names: Sequence[str]) -> dict[str, str]:
    """What the kill left of each letter it could touch: those that the dead worker held, or that were being planned."""
    if victim:
        return {name: f"{state} {stage}" for name, state, stage, claim in seen if claim == victim and state != "sent"}
    approved = {name for name, *_ in seen}
    return {name: "being planned or approved" for name in names if name not in approved}


def page(results: dict[str, Tally]) -> str:
    """The tables for people."""
    lines = [
        "<!-- Made by make faults; do not edit. -->\n",
        "# Killed while planning, approving and sending\n",
        "One process plans and approves letters and four workers send them, all on one database and through a real mail "
        "server. At a random moment one of the five is killed (kill -9); then what a restart starts is started.\n",
        "| database | kills | letters | lost | sent twice | left unsure | of these not found by id |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {name} | {one.points} | {one.letters} | {one.lost} | {one.twice} | {one.unsure} | {one.not_found} |"
            for name, one in results.items()
        ),
        "",
        "An unsure letter that the server does not have stays unsure until the person says so; it is never sent again by "
        "itself.",
    ]
    for name, one in results.items():
        lines += [f"\n## {name}\n", "| a letter touched by the kill was | it became | times |", "|---|---|---|"]
        lines += [f"| {left} | {became} | {times} |" for (left, became), times in sorted(one.found.items())]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Run on SQLite, on PostgreSQL, or on both."""
    points = next((int(one) for one in arguments if one.isdecimal()), 200)
    results: dict[str, Tally] = {}
    if "--server" not in arguments:
        os.environ.pop(SERVER, None)
        results["SQLite"] = run(points)
    if "--file" not in arguments:
        if programs() is None:
            print("PostgreSQL is not installed (apt-get install postgresql), so it was not tried.", file=sys.stderr)
        else:
            server = Postgres()
            try:
                os.environ[SERVER] = server.fresh("faults")
                results["PostgreSQL"] = run(points)
            finally:
                server.stop()
    print(page(results))
    if "--table" in arguments:
        TABLE.write_text(page(results), encoding="utf-8")
    return int(not results or any(one.lost or one.twice or one.not_found for one in results.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
