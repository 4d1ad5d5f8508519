"""Letters of one panel, and of one person over time, differ."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from made_up import PEOPLE, one_of_many

from afterword.core.judge.worth import judge
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.likeness import MOST_ALIKE, likeness


@pytest.mark.parametrize("seed", range(20))
def test_no_two_letters_of_a_panel_are_too_alike(seed: int) -> None:
    occasion = replace(one_of_many(Random(seed), seed), people=PEOPLE[:3])
    texts = [letter.text for letter in compose_letters(occasion, judge(occasion))]
    assert all(likeness(one, other) <= MOST_ALIKE for at, one in enumerate(texts) for other in texts[at + 1 :])


def test_the_same_matter_told_again_is_said_another_way() -> None:
    occasion = one_of_many(Random(2), 2)
    first = compose_letter(occasion, judge(occasion))
    second = compose_letter(occasion, judge(occasion), earlier=(first.text,))
    assert second.text != first.text
    assert likeness(first.text, second.text) < likeness(first.text, first.text) == 1


def test_only_another_name_and_day_make_no_other_letter() -> None:
    occasion = one_of_many(Random(4), 4)
    elsewhere = replace(occasion, company="Quite Another Firm", people=(PEOPLE[5],))
    first = compose_letter(occasion, judge(occasion))
    again = compose_letter(elsewhere, judge(elsewhere), earlier=(first.text,))
    mine = {line for line in first.text.split("\n\n")[1:-1] if len(line.split()) > 8}
    assert not mine & set(again.text.split("\n\n")[1:-1])
