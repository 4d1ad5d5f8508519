"""Who did not say when they would answer is not told that they did."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.write.compose import compose_letter
from afterword.core.write.kind import LetterKind


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("He will tell me by Friday.", False),
        ("Mr Ekdal said I hear by Friday.", False),
        ("Mr Ekdal and Signe will tell me by Friday.", True),
        ("Signe said I hear by Friday.", True),
        ("They will tell me by Friday.", True),
    ],
)
def test_another_of_a_panel_is_not_told_that_they_named_the_day(words: str, is_told: bool) -> None:
    account = f"I saw Mr Ekdal and his deputy Signe at the boatyard on Tuesday. {words}"
    start = account.index("by Friday")
    occasion = Occasion(
        "o1",
        account,
        told_at=datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        decision_by=datetime(2026, 11, 27, 17, 0, tzinfo=UTC),
        promised=(Quote(start, start + len("by Friday"), "by Friday"),),
        people=(Person("Mr Ekdal"), Person("Signe")),
        writer="Bo Ray",
    )
    judgement = judge(occasion)
    day = datetime(2026, 11, 25, tzinfo=UTC).date()
    first, second = (
        compose_letter(occasion, judgement, to=person, written_on=day, kind=LetterKind.THANK_YOU).text
        for person in occasion.people
    )
    assert "by Friday" in first
    assert ("by Friday" in second) is is_told
