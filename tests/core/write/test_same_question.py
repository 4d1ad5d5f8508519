"""What is answered for one of two slips at the same question is not asked for again with the other."""

from __future__ import annotations

import pytest
from made_up import quoted

from afterword.core.corrections import OWN_WORDS
from afterword.core.judge.worth import judge
from afterword.core.occasion import Evidence, EvidenceSource, Facts, Moment, Occasion, Person, Polarity
from afterword.core.write.compose import compose_letter

BLANK = "She asked how I would free a jammed hoist and I went blank."


@pytest.mark.parametrize(
    ("second", "asked"),
    [
        ("Then I mumbled something of a lever, all wrong.", False),
        ("She asked for the load of it and I said six, all wrong.", True),
    ],
)
def test_one_question_is_asked_for_once(second: str, asked: bool) -> None:
    account = f"Interview with Una Reid. {BLANK} {second} It rained."
    own = Evidence("a1", "One lowers the load first and calls the fitter.", EvidenceSource(OWN_WORDS, 1))
    moments = (
        Moment(quoted(account, BLANK), Polarity.SLIP, "blanked"),
        Moment(quoted(account, second), Polarity.SLIP, "technical_error", facts=Facts(evidence=("a1",))),
    )
    occasion = Occasion(
        "o", account, moments=moments, people=(Person("Una Reid"),), writer="Lou Marsh", evidence=(own,)
    )
    letter = compose_letter(occasion, judge(occasion))
    assert "lowers the load first" in letter.text
    assert any("answer you would give" in need for need in letter.needs) is asked
