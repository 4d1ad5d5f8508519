"""Many machines: Procrastinate hands out turns to workers, on the PostgreSQL that holds what is due.

The rows decide, not the jobs: a turn claims what it does by an update, so a job that runs twice, or is lost with its
machine, changes nothing. The next look hands out another.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.surfaces.worker.runner import AT_ONCE, turn

MOST_TURNS: Final = 50
"""Jobs handed out at one look; what is left is due at the next, a minute later."""
QUEUE: Final = "afterword"
GATE: Final = 0x41667466  # any number that no other program on the server takes for its own lock


def engine(app: App, address: str) -> Any:
    """The engine with its two tasks: looking once a minute for how much is due, and doing a part of it.

    Raises:
        AfterwordError: the extra is not installed.
    """
    try:
        import procrastinate
    except ImportError:
        raise AfterwordError(
            "For many machines a part is missing: pip install 'afterword[postgresql]'. Nothing was started."
        ) from None
    made = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=address))

    @made.task(name="do_what_is_due", queue=QUEUE)
    def do_what_is_due() -> None:
        try:
            while turn(app).letters:  # workers look at the same rows first, so one turn may leave some
                pass
        finally:
            app.let_go()

    @made.periodic(cron="* * * * *")
    @made.task(name="look", queue=QUEUE, queueing_lock="look")
    def look(timestamp: int) -> None:
        hand_out(app, made)

    return made


def hand_out(app: App, made: Any) -> int:
    """Queue a turn for each part of what is due now; returns how many there are."""
    from procrastinate.exceptions import AlreadyEnqueued

    try:
        due = len(app.outbox.due(app.clock.now(), most=MOST_TURNS * AT_ONCE))
        due += len(app.reminders.due(app.clock.now(), most=MOST_TURNS * AT_ONCE))
    finally:
        app.let_go()
    turns = min(-(-due // AT_ONCE), MOST_TURNS)
    for place in range(turns):
        # One job for each place: while it waits, no second one is queued behind it.
        with suppress(AlreadyEnqueued):
            made.configure_task("do_what_is_due", queue=QUEUE, queueing_lock=f"due {place}").defer()
    return turns


def _begin(app: App, made: Any, address: str) -> None:
    """Make the engine's own tables where they are missing, one worker at a time, and look for the first time."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as line, made.open():
        line.execute("SELECT pg_advisory_lock(%s)", [GATE])
        if not made.check_connection():
            made.schema_manager.apply_schema()
        line.execute("SELECT pg_advisory_unlock(%s)", [GATE])
        hand_out(app, made)


def run_engine(app: App, address: str, *, once: bool = False, at_a_time: int = 4) -> None:
    """Work until stopped; with `once`, until nothing that was due at the start is left.

    Raises:
        AfterwordError: the extra is not installed, or the database cannot be used.
    """
    app.store  # noqa: B018 - brings the tables to their newest form, or says what is wrong
    app.let_go()
    made = engine(app, address)
    _begin(app, made, address)
    made.run_worker(queues=[QUEUE], concurrency=at_a_time, wait=not once, name="afterword", delete_jobs="always")
