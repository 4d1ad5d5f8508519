"""A letter that was approved in the evening for the next morning, in a data folder on the disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from afterword.adapters.clock import StoppedClock
from afterword.adapters.mailbox.account import Account, Server, keep_account
from afterword.app import App, open_app
from afterword.core.occasion import Moment, Occasion, Person, Polarity, Quote, Want
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.send.draft import Party
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Kept
from afterword.use_cases.approve_letter import approve_letter

LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2026, 3, 10, 18, 0, tzinfo=LONDON)
MORNING = datetime(2026, 3, 11, 9, 0, tzinfo=LONDON)
ENDS = MORNING + timedelta(days=1, hours=8)
MIRA = Party("mira@example.org", "Mira Sol")


def app_at(home: Path, now: datetime) -> App:
    """The app on this folder at that time."""
    real = open_app({"AFTERWORD_HOME": str(home), "TZ": "Europe/London"})
    return replace(real, clock=StoppedClock(now, LONDON))


def set_up(home: Path, port: int, **more: Any) -> Account:
    """Sending switched on, through a server on this computer."""
    account = Account(MIRA.address, MIRA.name, "mira", Server("127.0.0.1", port, "none"), **more)
    keep_account(home, account)
    return account


def kept_letter(home: Path) -> App:
    """An occasion with a letter that is ready, and its plan."""
    app = app_at(home, EVENING)
    occasion = Occasion(
        "k7f3",
        "I froze.",
        told_at=EVENING,
        ended_at=EVENING,
        want=Want.YES,
        people=(Person("Zoe", address="zoe@example.org"),),
        moments=(Moment(Quote(0, 7, "I froze"), Polarity.STRENGTH),),
    )
    plan = Plan((Step(StepKind.SEND, MORNING, "now", MORNING, ENDS),))
    letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira Sol")
    app.store.keep(Kept(occasion, plan, letter, edited=True, kept_at=EVENING))
    return app


def approve(app: App, **more: Any) -> None:
    """Look at the letter and approve what was seen."""
    parts = (app.store, app.outbox, app.clock, lambda text, **_more: (), MIRA, "token1", "k7f3")
    seen = approve_letter(*parts, **more).draft.fingerprint
    approve_letter(*parts, seen=seen, **more)
