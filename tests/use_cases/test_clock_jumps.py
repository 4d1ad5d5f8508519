"""500 lives of jumping clocks: no letter leaves outside its window, none leaves twice, and none is lost unsaid."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.occasion import AfterwordError, Moment, Occasion, Person, Polarity, Quote, Want
from afterword.core.plan.changes import Stand
from afterword.core.plan.step import Standing, StepKind
from afterword.core.send.dialogue import Ending, Stage, Submitted
from afterword.core.send.draft import Party
from afterword.core.send.outgoing import SendState
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Kept
from afterword.use_cases.approve_letter import approve_letter
from afterword.use_cases.change_plan import change_plan
from afterword.use_cases.send_due import send_due

MIRA = Party("mira@example.org", "Mira Sol")
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Asia/Kolkata",
        "Asia/Riyadh",
        "UTC",
    )
]
STARTS = [
    datetime(2026, 3, 27, 15, tzinfo=UTC),  # London and, before it, New York move their clocks
    datetime(2026, 10, 23, 15, tzinfo=UTC),
    datetime(2026, 10, 30, 15, tzinfo=UTC),
    datetime(2028, 2, 28, 15, tzinfo=UTC),  # the leap day is tomorrow
    datetime(2026, 12, 24, 15, tzinfo=UTC),
    datetime(2026, 4, 2, 15, tzinfo=UTC),  # the day before Good Friday
]


@dataclass
class Box:
    """A server that takes a mail, or asks to try again later."""

    chance: random.Random
    taken: list[bytes] = field(default_factory=list)

    def submit(self, eml: bytes, sender: str, to: Sequence[str], reached: Callable[[Stage], bool]) -> Submitted:
        if self.chance.random() < 0.3:
            return Submitted(Ending.LATER, "450 try again later")
        assert reached(Stage.COMMITTING)
        self.taken.append(eml)
        return Submitted(Ending.ACCEPTED, "250 ok")

    def keep_draft(self, eml: bytes) -> None: ...

    def keep_sent(self, eml: bytes, message_id: str) -> None: ...

    def was_sent(self, message_id: str) -> bool | None:
        return None

    def answers_to(self, message_ids: Sequence[str], since: date) -> Sequence[bytes]:
        return ()


def is_office_hour(moment: datetime, zone: ZoneInfo, free: frozenset[date], weekend: tuple[int, ...]) -> bool:
    """By the rule in other words than the core's."""
    here = moment.astimezone(zone)
    works = here.weekday() not in weekend and here.date() not in free
    return works and time(8, 30) <= here.time() <= time(17, 0)


def one_life(chance: random.Random) -> SendState:
    """Told, approved, then lived through with a clock that jumps; checked at every turn."""
    home, theirs = chance.choice(ZONES), chance.choice(ZONES)
    now = chance.choice(STARTS) + timedelta(minutes=chance.randrange(60 * 48))
    store, outbox, box = MemoryStore(), MemoryOutbox(), Box(chance)
    occasion = Occasion(
        "a1",
        "Fine.",
        told_at=now,
        ended_at=now,
        zone=theirs.key,
        want=Want.YES,
        feeling=chance.randrange(11),
        people=(Person("Zoe", address="zoe@example.org"),),
        moments=(Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH),),
    )
    letter = Letter(Shape.THANK_YOU, "Our talk", "Dear Zoe,\n\nThank you for the talk.\n\nMira Sol")
    store.keep(Kept(occasion, letter=letter, edited=True, kept_at=now))
    clock = StoppedClock(now.astimezone(home), home)
    change_plan(store, clock, "a1", [Stand(Standing.GOING)])

    def approve(seen: str | None = None) -> str:
        parts = (store, outbox, clock, lambda text, **_more: (), MIRA, "token", "a1")
        return approve_letter(*parts, seen=seen).draft.fingerprint

    try:
        approve(approve())
    except AfterwordError:
        return SendState.MISSED  # its time had gone by before it could be approved
    kept = store.find("a1")
    assert kept is not None
    step = kept.plan.first(StepKind.SEND)
    assert step is not None
    free = frozenset(one.day for one in kept.occasion.holidays.days)
    weekend = kept.occasion.holidays.weekend
    for _ in range(60):
        # an hour or less, a night, a day, a week asleep, or a clock set back
        usual, seldom = [5, 20, 45, 60, 60, 90, 60 * 9], [60 * 24, 60 * 24 * 7, -60, -60 * 24]
        jump = chance.choice(usual if chance.random() < 0.85 else seldom)
        now += timedelta(minutes=jump)
        home = chance.choice(ZONES) if chance.random() < 0.1 else home  # the person travels
        before = len(box.taken)
        send_due(store, outbox, box, StoppedClock(now.astimezone(home), home), MIRA, "t")
        if len(box.taken) > before:
            assert now >= step.due
            assert step.not_after is None or now <= step.not_after
            assert is_office_hour(now, theirs, free, weekend), (now.astimezone(theirs), theirs)
    assert len(box.taken) <= 1
    (one,) = outbox.outgoing()
    assert (one.state is SendState.SENT) == (len(box.taken) == 1)
    return one.state


def test_in_500_lives_no_letter_leaves_outside_its_window_or_twice() -> None:
    chance = random.Random(7)
    ends = Counter(one_life(chance) for _ in range(500))
    assert ends[SendState.SENT] > 100
    assert ends[SendState.MISSED] > 50
    assert set(ends) <= {SendState.SENT, SendState.MISSED, SendState.HOLDING}
