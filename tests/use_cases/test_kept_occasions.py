"""Listing, showing, forgetting, checking and taking along what was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.core.check import findings_in
from afterword.core.occasion import AfterwordError, Person
from afterword.core.plan.step import StepKind, StepState
from afterword.core.told import Told
from afterword.core.write.letter import Letter, Shape
from afterword.ports import Erased
from afterword.use_cases.check_letter import check_letter
from afterword.use_cases.export_letter import export_letter
from afterword.use_cases.forget_occasion import forget_occasion
from afterword.use_cases.list_occasions import list_occasions
from afterword.use_cases.mark_step import mark_step
from afterword.use_cases.record_debrief import record_debrief

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)
CLOCK = StoppedClock(NOON, LONDON)
LETTER = Letter(Shape.THANK_YOU, "Tuesday's talk", "Dear Zoë,\n\nThank you for the talk.\n\nMira", sender="Mira Okafor")


@pytest.fixture
def store(scripted: Any) -> MemoryStore:
    """Two occasions, "a1" told on Tuesday and "b2" an hour later."""
    found = MemoryStore()
    for number, name in enumerate(("a1", "b2")):
        account = Told("I talked too fast.", NOON + timedelta(hours=number))
        reader = scripted().slip("I talked too fast", "nerves")
        record_debrief(account, reader, findings_in, home=LONDON, occasion_id=name, store=found)
    return found


def test_the_list_shows_the_earliest_step_still_waiting(store: MemoryStore) -> None:
    newest, first = list_occasions(store)
    assert (newest.id, first.id) == ("b2", "a1")
    assert first.next_step is not None
    assert first.next_step.kind is StepKind.SECOND_READING
    assert not first.is_due(NOON)
    assert first.is_due(NOON + timedelta(hours=21))
    mark_step(store, CLOCK, "a1", StepKind.SECOND_READING, StepState.DONE)
    again = list_occasions(store)[1]
    assert again.next_step is not None
    assert again.next_step.kind is not StepKind.SECOND_READING


def test_a_step_that_is_not_in_the_plan_cannot_be_marked(store: MemoryStore) -> None:
    with pytest.raises(AfterwordError, match="not part of the plan"):
        mark_step(store, CLOCK, "a1", StepKind.FEEDBACK_REQUEST, StepState.DONE)


def test_forgetting_on_trial_counts_and_erases_nothing(store: MemoryStore) -> None:
    trial = forget_occasion(store, "a1", trial=True)
    assert trial is not None
    assert len(store.everything()) == 2
    real = forget_occasion(store, "a1")
    assert real is not None
    assert (real.occasion, real.erased) == (trial.occasion, trial.erased)
    assert real.chapter is not None and trial.chapter is None
    assert real.erased.occasions == 1
    assert real.erased != Erased()
    assert [kept.occasion.id for kept in store.everything()] == ["b2"]
    assert forget_occasion(store, "a1") is None


def test_a_letter_is_checked_knowing_what_may_be_named(store: MemoryStore) -> None:
    def recording(text: str, **known: Any) -> Any:
        seen.update(known)
        return ()

    seen: dict[str, Any] = {}
    check_letter("Dear Priya,", recording, store=store, occasion_id="a1")
    assert [(item.kind, item.action) for item in seen["plan"]] == [("nerves", "leave_alone")]
    assert seen["shape"] == "thank_you"
    check_letter("Dear Priya,", recording)
    assert (seen["plan"], seen["record"]) == (None, None)


@pytest.mark.parametrize(("text", "name"), [("", "a1"), (" \n", ""), ("Dear Priya,", "zz")])
def test_no_letter_or_no_occasion_is_one_sentence(store: MemoryStore, text: str, name: str) -> None:
    with pytest.raises(AfterwordError):
        check_letter(text, findings_in, store=store, occasion_id=name)


def test_an_exported_letter_is_a_draft_of_seven_bits() -> None:
    data = export_letter(LETTER, to=Person("Zoë Adler", address="zoe@example.org"), sender="mira@example.org")
    assert max(data) < 128
    assert b"\r\n" in data
    message = message_from_bytes(data, policy=default)
    assert message["Subject"] == "Tuesday's talk"
    assert message["To"] == "Zoë Adler <zoe@example.org>"
    assert message["From"] == "Mira Okafor <mira@example.org>"
    assert message["X-Unsent"] == "1"
    assert message["Date"] is None
    assert message.get_content().replace("\r\n", "\n") == LETTER.text + "\n"


def test_a_letter_to_nobody_known_has_no_address_in_it() -> None:
    message = message_from_bytes(export_letter(LETTER, to=Person("Zoë")), policy=default)
    assert message["To"] is None
    assert message["From"] is None


@pytest.mark.parametrize("sign", ["\n", "\r", "\0", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_second_header_cannot_be_smuggled_in(sign: str) -> None:
    bad = f"Hello{sign}Bcc: all@example.org"
    with pytest.raises(AfterwordError):
        export_letter(replace(LETTER, subject=bad))
    with pytest.raises(AfterwordError):
        export_letter(LETTER, to=Person(bad, address="zoe@example.org"))
    with pytest.raises(AfterwordError):
        export_letter(LETTER, to=Person("Zoë", address=f"zoe@example.org{sign}Bcc: all@example.org"))
    with pytest.raises(AfterwordError):
        export_letter(replace(LETTER, sender=bad), sender="mira@example.org")


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_gives_one_draft_or_one_sentence(subject: str, name: str, address: str, text: str) -> None:
    try:
        data = export_letter(replace(LETTER, subject=subject, text=text), to=Person(name, address=address))
    except AfterwordError:
        return
    message = message_from_bytes(data, policy=default)
    assert set(message.keys()) <= {
        "X-Unsent",
        "Subject",
        "To",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert max(data) < 128


def test_an_empty_letter_is_not_exported() -> None:
    with pytest.raises(AfterwordError, match="no letter"):
        export_letter(replace(LETTER, text=" "))
