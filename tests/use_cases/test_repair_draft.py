"""A draft is held to what it is about: facts after an interview, the matter itself among people who know each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.store.memory import MemoryStore
from afterword.core.check import findings_in
from afterword.core.occasion import AfterwordError, Evidence, EvidenceSource, Person, Setting
from afterword.core.told import Told
from afterword.ports import kept_as
from afterword.use_cases.record_debrief import record_debrief
from afterword.use_cases.repair_draft import repair_draft

LONDON = ZoneInfo("Europe/London")
TOLD = Told(
    "I left the ladder of Kenneth Harlow in the rain and a rung split.", datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)
)
WRONG = (
    "Dear Mr Harlo,\n\nI left your ladder in the rain and a rung has split. I am so, so sorry. I fed your hens all week. "
    "I have ordered a new rung and will fit it on Friday, 14 March.\n\nSam"
)
FACTS = (Evidence("a", "Trained 9 bakers", EvidenceSource("cv.md", 3), "Larkhall", "Baker", "2019", "2021"),)


def kept(scripted: Any, setting: Setting) -> MemoryStore:
    store = MemoryStore()
    reader = scripted().slip("I left the ladder of Kenneth Harlow in the rain and a rung split", "damage")
    record_debrief(TOLD, reader, findings_in, home=LONDON, occasion_id="a1", store=store)
    occasion = replace(kept_as(store, "a1").occasion, setting=setting, people=(Person("Kenneth Harlow"),), company="")
    store.keep(replace(kept_as(store, "a1"), occasion=occasion))
    return store


@pytest.mark.parametrize("setting", [Setting.PERSONAL, Setting.WORK])
@pytest.mark.parametrize("facts", [(), FACTS])
def test_outside_an_interview_a_draft_is_held_to_its_occasion_and_to_no_facts(
    scripted: Any, setting: Setting, facts: tuple[Evidence, ...]
) -> None:
    done = repair_draft(WRONG, facts, findings_in, store=kept(scripted, setting), occasion_id="a1")
    assert done.text.startswith("Dear Mr Harlow,")
    assert "I am sorry. I fed your hens all week." in done.text
    assert not any("fact" in left or "thank" in left for left in done.left)
    assert any("14 March 2026 is a Saturday." in left for left in done.left)


def test_after_an_interview_there_have_to_be_facts(scripted: Any) -> None:
    with pytest.raises(AfterwordError, match="no facts"):
        repair_draft(WRONG, (), findings_in, store=kept(scripted, Setting.INTERVIEW), occasion_id="a1")


def test_a_letter_that_tells_by_its_words_that_it_is_about_a_wrong_among_friends_needs_no_facts() -> None:
    done = repair_draft(WRONG, (), findings_in, today=date(2026, 3, 10))
    assert "I fed your hens all week." in done.text
    with pytest.raises(AfterwordError, match="no facts"):
        repair_draft(f"{WRONG}\nPS: Thank you for the interview.", (), findings_in)
