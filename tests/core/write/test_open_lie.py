"""As long as an untruth is not put right, no fact of the same matter stands in the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_answers_given import letter_of, told

from afterword.core.corrections import Answer
from afterword.core.occasion import Evidence, EvidenceSource, Occasion

SHIP = Evidence("c1", "Wrote the stability report of the ferry refit", EvidenceSource("cv.md", 2), "Dunmore Yard")
CRANE = Evidence("c2", "Planned the new crane rail, 140 metres", EvidenceSource("cv.md", 3), "Dunmore Yard")
ACCOUNT = "She asked who led the stability work on the ferry refit and I said me. I never led it. The talk went well."


def occasion(confidence: float = 1.0) -> Occasion:
    found = told(ACCOUNT, {ACCOUNT[: ACCOUNT.index(" I never")]: "lie"}, (SHIP, CRANE))
    return replace(found, moments=tuple(replace(one, confidence=confidence) for one in found.moments))


@pytest.mark.parametrize("confidence", [0.2, 1.0])
def test_no_boast_stands_beside_what_is_not_put_right(confidence: float) -> None:
    assert "stability report" not in letter_of(occasion(confidence)).text


def test_a_fact_of_another_matter_may_stand() -> None:
    text = letter_of(occasion(0.2)).text
    assert "crane rail" in text


def test_what_is_put_right_keeps_nothing_out() -> None:
    said = "I was second to Ms Adler on it."
    assert said.removeprefix("I ") in letter_of(occasion(), Answer(0, said)).text
