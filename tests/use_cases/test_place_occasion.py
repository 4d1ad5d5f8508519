"""Saying after the telling where it happened."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.core.check import findings_in
from afterword.core.corrections import About, Answer, Change, Remove
from afterword.core.occasion import Action, AfterwordError, Person, Setting
from afterword.core.told import Told
from afterword.ports import Conflict
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.edit_letter import edit_letter
from afterword.use_cases.place_occasion import place_occasion
from afterword.use_cases.record_debrief import record_debrief

LONDON = ZoneInfo("Europe/London")
CLOCK = StoppedClock(datetime(2026, 3, 10, 18, 0, tzinfo=LONDON), LONDON)
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)
ACCOUNT = "I cut down the wrong hedge. I talked too fast. Then I knocked the plant over and Mrs Ottaway went quiet."


def reader_of(scripted: Any) -> Any:
    reader = scripted().slip("I cut down the wrong hedge", "other")
    reader.slip("I talked too fast", "nerves").slip("I knocked the plant over", "damage")
    return reader.person("Mrs Ottaway")


@pytest.fixture
def store(scripted: Any) -> MemoryStore:
    """Holds the account above, read as an interview."""
    found = MemoryStore()
    told = Told(ACCOUNT, NOON, writer="Gareth Pengelly")
    record_debrief(told, reader_of(scripted), findings_in, home=LONDON, occasion_id="k7f3", store=found)
    return found


def test_it_is_read_judged_and_written_as_what_it_was(store: MemoryStore, scripted: Any) -> None:
    before = store.find("k7f3")
    assert before is not None and before.occasion.setting is Setting.INTERVIEW
    reader = reader_of(scripted)
    placed = place_occasion(store, CLOCK, findings_in, reader, "k7f3", Setting.WORK)
    assert reader.settings == [Setting.WORK]
    after = store.find("k7f3")
    assert after is not None and after.occasion.setting is placed.occasion.setting is Setting.WORK
    assert after.letter != before.letter and "Mrs Ottaway" in placed.letter.text
    assert after.occasion.writer == "Gareth Pengelly"


def test_what_the_person_said_stays(store: MemoryStore, scripted: Any) -> None:
    said = (Remove(1), Answer(1, "I broke the pot on the sill."), Change(0, kind="damage"), About(to="Mr Brown"))
    for one in said:
        correct_moments(store, CLOCK, findings_in, "k7f3", [one])
    placed = place_occasion(store, CLOCK, findings_in, reader_of(scripted), "k7f3", Setting.WORK)
    kinds = [(moment.kind, moment.quote.text) for moment in placed.occasion.slips]
    assert kinds == [("damage", "I cut down the wrong hedge"), ("damage", "I knocked the plant over")]
    assert placed.occasion.people[0] == Person("Mr Brown")
    assert any("broke the pot" in piece.text for piece in placed.occasion.evidence)
    verdict = next(one for one in placed.judgement.verdicts if "plant" in one.moment.quote.text)
    assert verdict.action is Action.MAKE_GOOD and verdict.moment.facts.evidence


def test_when_it_ended_stays_where_the_account_does_not_tell_it(store: MemoryStore, scripted: Any) -> None:
    told = Told(ACCOUNT, NOON, ended_at=NOON.replace(hour=10))
    record_debrief(told, reader_of(scripted), findings_in, home=LONDON, occasion_id="m2p8", store=store)
    placed = place_occasion(store, CLOCK, findings_in, reader_of(scripted), "m2p8", Setting.WORK)
    assert placed.occasion.ended_at == NOON.replace(hour=10)


def test_a_letter_of_ones_own_is_not_written_over(store: MemoryStore, scripted: Any) -> None:
    edit_letter(store, CLOCK, findings_in, "k7f3", "Dear Mrs Ottaway,\n\nMy words.\n\nGareth")
    placed = place_occasion(store, CLOCK, findings_in, reader_of(scripted), "k7f3", Setting.PERSONAL)
    assert "My words." in placed.letter.text


def test_an_older_version_and_an_unknown_one_are_refused(store: MemoryStore, scripted: Any) -> None:
    correct_moments(store, CLOCK, findings_in, "k7f3", [Remove(1)])
    with pytest.raises(Conflict):
        place_occasion(store, CLOCK, findings_in, reader_of(scripted), "k7f3", Setting.WORK, version=1)
    with pytest.raises(AfterwordError, match="There is no occasion"):
        place_occasion(store, CLOCK, findings_in, reader_of(scripted), "zzzz", Setting.WORK)
