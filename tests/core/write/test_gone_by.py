"""What somebody goes by is put right in writing, and what the right value is, is asked for; what was only said is not."""

from __future__ import annotations

import pytest

from afterword.core.judge.worth import judge
from afterword.core.occasion import Moment, Noticed, Occasion, Person, Polarity, Quote, Setting
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import LetterState


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("I gave my boss Ines the wrong totals for May", LetterState.NEEDS),
        ("I sent my boss Ines the wrong rota", LetterState.NEEDS),
        ("I said the wrong year when Ines asked", LetterState.NOTHING),
    ],
)
def test_a_letter_is_there_for_what_they_go_by(words: str, state: LetterState) -> None:
    slip = Moment(Quote(0, len(words), words), Polarity.SLIP, "technical_error", Noticed.SEEN)
    occasion = Occasion("a", words, setting=Setting.WORK, people=(Person("Ines", "boss"),), moments=(slip,))
    letter = compose_letter(occasion, judge(occasion))
    assert letter.state is state
    assert bool(letter.needs) == (state is LetterState.NEEDS)
