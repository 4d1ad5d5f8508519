"""Reminders: each step once, awake, while it matters, and never a word of what happened."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Thread
from zoneinfo import ZoneInfo

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.occasion import Moment, Occasion, Polarity, Quote, Want
from afterword.core.plan.reminder import LEASE, TellState
from afterword.core.plan.step import Plan, Step, StepKind
from afterword.core.send.outgoing import Outgoing
from afterword.ports import Kept
from afterword.use_cases.tell_due import Told, tell_due

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 11, 0, tzinfo=LONDON)
DUE = datetime(2026, 3, 11, 9, 0, tzinfo=LONDON)
SECRET = "I dropped the vase and swore at Ms Adler of Norvik."


@dataclass
class Ear:
    """Hears what is told."""

    heard: list[tuple[str, str]] = field(default_factory=list)

    def tell(self, title: str, text: str) -> tuple[str, ...]:
        self.heard.append((title, text))
        return ()


def with_plan(*steps: Step) -> MemoryStore:
    store = MemoryStore()
    moment = Moment(Quote(0, 4, SECRET[:4]), Polarity.SLIP, "damage")
    occasion = Occasion("a1", SECRET, told_at=TOLD, want=Want.YES, moments=(moment,), company="Norvik")
    store.keep(Kept(occasion, Plan(steps), kept_at=TOLD))
    return store


def at(store: MemoryStore, ear: Ear, time: datetime, token: str = "t", **more: object) -> Told:
    return tell_due(store.reminders, ear, StoppedClock(time, LONDON), token, **more)  # type: ignore[arg-type]


SEND = Step(StepKind.SEND, DUE, "Own up to the vase.", DUE, DUE + timedelta(days=1, hours=8))
ASK = Step(StepKind.FOLLOW_UP_1, DUE + timedelta(days=6), "One question, no word about the slip.")


def test_a_step_is_told_when_it_is_due_and_only_once() -> None:
    store, ear = with_plan(SEND, ASK), Ear()
    at(store, ear, DUE - timedelta(minutes=1))
    assert ear.heard == []
    at(store, ear, DUE)
    at(store, ear, DUE + timedelta(minutes=1))
    assert ear.heard == [("Afterword: something is due", "Send the letter, 09:00")]


def test_no_name_company_or_word_of_the_account_stands_in_a_reminder() -> None:
    store, ear = with_plan(SEND, ASK), Ear()
    for hours in range(0, 24 * 10, 5):
        at(store, ear, DUE + timedelta(hours=hours))
    told = " ".join(title + " " + text for title, text in ear.heard).lower()
    assert len(ear.heard) == 2
    assert not any(word in told for word in ("vase", "swore", "adler", "norvik", "slip", "apolog", "damage"))


def test_at_night_it_waits_until_the_person_is_awake() -> None:
    store, ear = with_plan(replace(ASK, due=DUE.replace(hour=3))), Ear()
    at(store, ear, DUE.replace(hour=3, minute=30))
    assert ear.heard == []
    at(store, ear, DUE.replace(hour=7))
    assert len(ear.heard) == 1


def test_after_a_week_asleep_only_what_still_matters_is_told_and_all_of_it_at_once() -> None:
    week = DUE + timedelta(days=7)
    recent = Step(StepKind.SECOND_LOOK, week - timedelta(hours=20), "Look.")
    store, ear = with_plan(SEND, ASK, recent), Ear()
    at(store, ear, week)
    assert ear.heard == [
        (
            "Afterword: something is due",
            "Ask how it stands, since Tuesday 17 March, 09:00\nLook at it a second time, since Tuesday 17 March, 13:00",
        )
    ]
    assert {one.kind: one.state for one in store.reminders.all_of("a1")}[StepKind.SEND] is TellState.PASSED


def test_a_letter_that_leaves_by_itself_reminds_nobody() -> None:
    store, ear, outbox = with_plan(SEND), Ear(), MemoryOutbox()
    outbox.add(Outgoing("x", "a1", "f", "<x@y.org>", "me@y.org", ("h@y.org",), "Talk", TOLD, DUE), b"")
    at(store, ear, DUE, outbox=outbox)
    assert ear.heard == []


def test_a_teller_that_died_before_telling_is_followed_and_one_that_died_while_telling_is_not() -> None:
    for state, times in ((TellState.CLAIMED, 1), (TellState.TELLING, 0)):
        store, ear = with_plan(SEND), Ear()
        (one,) = store.reminders.all_of("a1")
        claimed = replace(one, state=TellState.CLAIMED, claimed_by="dead", touched_at=DUE)
        assert store.reminders.change(one, claimed)
        assert store.reminders.change(claimed, replace(claimed, state=state))
        at(store, ear, DUE + LEASE - timedelta(seconds=1))
        assert ear.heard == []
        at(store, ear, DUE + LEASE)
        assert len(ear.heard) == times


def test_of_many_tellers_at_once_one_tells() -> None:
    store, ear = with_plan(SEND, ASK), Ear()
    threads = [Thread(target=at, args=(store, ear, DUE, f"t{number}")) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ear.heard) == 1


def test_in_500_lives_of_jumping_clocks_no_step_is_told_twice_or_at_night() -> None:
    chance = random.Random(11)
    zones = [ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia")]
    starts = [
        datetime(2026, 3, 27, 12, tzinfo=UTC),  # London moves its clocks on the 29th
        datetime(2026, 10, 23, 12, tzinfo=UTC),
        datetime(2028, 2, 27, 12, tzinfo=UTC),  # a leap day lies ahead
        datetime(2026, 12, 30, 12, tzinfo=UTC),
    ]
    told = 0
    for _ in range(500):
        zone, start = chance.choice(zones), chance.choice(starts)
        steps = [Step(kind, start + timedelta(minutes=chance.randrange(1, 60 * 24 * 9)), "x") for kind in StepKind]
        store, ear = MemoryStore(), Ear()
        store.keep(Kept(Occasion("a1", "x", told_at=start), Plan(tuple(steps)), kept_at=start))
        now = start
        for _turn in range(40):
            # a minute, an hour, a night, a week asleep, or a clock set back; now and then the person travels
            jump = chance.choice([1, 20, 60, 60 * 9, 60 * 24 * 7, -60, -60 * 24])
            now += timedelta(minutes=jump)
            zone = chance.choice(zones) if chance.random() < 0.1 else zone
            before = len(ear.heard)
            tell_due(store.reminders, ear, StoppedClock(now.astimezone(zone), zone), "t")
            if len(ear.heard) > before:
                assert 7 <= now.astimezone(zone).hour <= 22
        lines = [line.partition(",")[0] for _title, text in ear.heard for line in text.split("\n")]
        assert len(lines) == len(set(lines))
        told += len(lines)
    assert told > 1000
