"""A confirmed reply changes the plan and is recorded; one that is only read changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.core.learn.learned import Came
from afterword.core.occasion import AfterwordError, CaseState, Moment, Occasion, Person, Polarity, Quote, Setting, Want
from afterword.core.plan.step import StepKind, StepState
from afterword.core.reply import ReplyLabel
from afterword.ports import Kept
from afterword.use_cases.keep_feedback import keep_feedback
from afterword.use_cases.take_reply import ReplyTaken, take_reply
from afterword.use_cases.tell_outcome import tell_outcome

LONDON = ZoneInfo("Europe/London")
TOLD = datetime(2026, 3, 10, 11, 0, tzinfo=LONDON)
FRIDAY = StoppedClock(datetime(2026, 3, 20, 15, 0, tzinfo=LONDON), LONDON)


def no_findings(text: str, **_more: Any) -> tuple[Any, ...]:
    return ()


@pytest.fixture
def store() -> MemoryStore:
    kept = MemoryStore()
    occasion = Occasion(
        "a1",
        "Fine.",
        told_at=TOLD,
        ended_at=TOLD,
        want=Want.YES,
        people=(Person("Ruth Adler"),),
        moments=(Moment(Quote(0, 4, "Fine"), Polarity.STRENGTH),),
    )
    kept.keep(Kept(occasion, kept_at=TOLD))
    return kept


def taken(store: MemoryStore, label: ReplyLabel, clock: StoppedClock = FRIDAY, **more: Any) -> ReplyTaken:
    return take_reply(store, MemoryOutbox(), clock, no_findings, "a1", label, **more)


def due(reply: ReplyTaken, kind: StepKind) -> str:
    step = reply.debrief.plan.first(kind)
    assert step is not None
    return f"{step.due:%a %d %b %H:%M}"


def test_a_refusal_opens_the_request_for_advice_at_its_hour_and_the_outcome_is_recorded(store: MemoryStore) -> None:
    reply = taken(store, ReplyLabel.REJECTION)
    assert due(reply, StepKind.FEEDBACK_REQUEST) == "Mon 23 Mar 09:00"
    assert reply.debrief.occasion.state is CaseState.REJECTED
    assert reply.debrief.plan.first(StepKind.FOLLOW_UP_2) is None
    assert reply.learned.outcome is not None
    assert (reply.learned.outcome.came, reply.learned.outcome.on) == (Came.REFUSED, date(2026, 3, 20))


def test_a_next_round_ends_the_waiting(store: MemoryStore) -> None:
    reply = taken(store, ReplyLabel.NEXT_ROUND)
    assert reply.debrief.occasion.state is CaseState.NEXT_STAGE
    assert reply.debrief.plan.first(StepKind.FOLLOW_UP_1) is None
    assert "brief" in reply.says


def test_a_wait_with_a_day_counts_from_that_day_and_one_without_from_the_day_it_came(store: MemoryStore) -> None:
    named = taken(store, ReplyLabel.HOLD, decides_on=date(2026, 3, 27))
    assert due(named, StepKind.FOLLOW_UP_1) == "Tue 31 Mar 09:00"
    plain = taken(store, ReplyLabel.HOLD, came_on=date(2026, 3, 18))
    assert due(plain, StepKind.FOLLOW_UP_1) == "Fri 27 Mar 09:00"
    step = plain.debrief.plan.first(StepKind.FOLLOW_UP_1)
    assert step is not None and "Wednesday 18 March" in step.why


def test_an_acknowledgement_is_noted_and_moves_nothing(store: MemoryStore) -> None:
    before = taken(store, ReplyLabel.ACKNOWLEDGEMENT)
    again = taken(store, ReplyLabel.ACKNOWLEDGEMENT)
    assert again.debrief.plan == before.debrief.plan
    assert [one.label for one in again.learned.heard] == [ReplyLabel.ACKNOWLEDGEMENT] * 2


def test_their_words_are_kept_once_as_feedback(store: MemoryStore) -> None:
    taken(store, ReplyLabel.FEEDBACK, feedback=["Your answers were a bit vague."])
    reply = taken(store, ReplyLabel.REJECTION, feedback=["Your answers were a bit vague."])
    assert [(one.words, one.who) for one in reply.learned.feedback] == [
        ("Your answers were a bit vague.", "Ruth Adler")
    ]


@pytest.mark.parametrize(
    ("label", "more", "says"),
    [
        (ReplyLabel.UNCLEAR, {}, "say what the reply is"),
        (ReplyLabel.REJECTION, {"came_on": date(2026, 3, 27)}, "has not come"),
        (ReplyLabel.REJECTION, {"came_on": date(2026, 3, 1)}, "before the talk"),
        (ReplyLabel.HOLD, {"decides_on": date(2026, 3, 2)}, "lies before their reply"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    store: MemoryStore, label: ReplyLabel, more: dict[str, Any], says: str
) -> None:
    before = store.find("a1")
    with pytest.raises(AfterwordError, match=says):
        taken(store, label, **more)
    assert store.find("a1") == before


def test_a_refusal_after_an_offer_has_to_be_meant(store: MemoryStore) -> None:
    taken(store, ReplyLabel.NEXT_ROUND)
    taken(store, ReplyLabel.REJECTION)
    with pytest.raises(AfterwordError, match="holds instead"):
        taken(store, ReplyLabel.NEXT_ROUND)
    assert taken(store, ReplyLabel.NEXT_ROUND, instead=True).debrief.occasion.state is CaseState.NEXT_STAGE


ASKS = (StepKind.FEEDBACK_REQUEST, StepKind.FEEDBACK_REMINDER)


def asks(store: MemoryStore) -> list[StepState]:
    kept = store.find("a1")
    assert kept is not None
    return [step.state for step in kept.plan.steps if step.kind in ASKS]


def test_after_a_refusal_that_says_how_it_went_nobody_is_asked_for_that(store: MemoryStore) -> None:
    reply = taken(store, ReplyLabel.REJECTION, advised=True)
    assert asks(store) == [StepState.SKIPPED] * 2
    assert "ask for advice" not in reply.says
    taken(store, ReplyLabel.ACKNOWLEDGEMENT)
    assert asks(store) == [StepState.SKIPPED] * 2


@pytest.mark.parametrize("first", [ReplyLabel.FEEDBACK, None])
def test_feedback_kept_before_a_refusal_or_after_it_is_not_asked_for_either(
    store: MemoryStore, first: ReplyLabel | None
) -> None:
    if first:
        taken(store, first, feedback=["Your answers were a bit vague."])
        tell_outcome(store, MemoryOutbox(), FRIDAY, no_findings, "a1", Came.REFUSED)
    else:
        taken(store, ReplyLabel.REJECTION)
        assert asks(store) == [StepState.WAITING] * 2
        keep_feedback(store, FRIDAY, "a1", "Your answers were a bit vague.")
    assert asks(store) == [StepState.SKIPPED] * 2


def test_who_asks_for_time_outside_an_interview_is_told_of_the_second_word(store: MemoryStore) -> None:
    kept = store.find("a1")
    assert kept is not None
    store.keep(replace(kept, occasion=replace(kept.occasion, setting=Setting.PERSONAL)))
    assert "second word" in taken(store, ReplyLabel.HOLD).says
