"""What the person answers of a thing that came to harm, or of a slip that would be left alone, stands in the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_answers_given import letter_of, told

from afterword.core.corrections import Answer
from afterword.core.occasion import Facts, Moment, Occasion, Person, Setting

LADDER = "Ms Adler lent me a ladder. It fell off my roof rack and she was shocked. I hummed through her toast."


def among_friends(account: str, slips: dict[str, str]) -> Occasion:
    occasion = told(account, slips)
    return replace(occasion, setting=Setting.PERSONAL, people=(Person("Ms Adler"),))


def test_a_deed_that_is_not_the_harm_goes_beside_it_and_not_in_its_place() -> None:
    occasion = among_friends(LADDER, {"It fell off my roof rack": "damage"})
    text = letter_of(occasion, Answer(0, "I used it for nine weeks.")).text
    assert "damaged something of yours" in text
    assert "for nine weeks." in text


def test_a_deed_that_is_the_harm_is_said_in_its_place() -> None:
    occasion = among_friends(LADDER, {"It fell off my roof rack": "damage"})
    text = letter_of(occasion, Answer(0, "I did not tie your ladder to the rack, and it fell.")).text
    assert "I did not tie your ladder to the rack, and it fell" in text
    assert "damaged something of yours" not in text


def test_who_did_not_come_says_it_in_their_own_words() -> None:
    occasion = told("I never came to the stall on Friday.", {"I never came to the stall on Friday": "no_show"})
    occasion = replace(occasion, setting=Setting.WORK)
    assert "I mixed up the two Fridays" in letter_of(occasion, Answer(0, "I mixed up the two Fridays.")).text


@pytest.mark.parametrize("answered", [True, False])
def test_what_is_answered_of_a_slip_left_alone_is_said_and_nothing_else_of_it(answered: bool) -> None:
    occasion = among_friends(LADDER, {"It fell off my roof rack": "damage", "I hummed through her toast": "other"})

    def light(moment: Moment) -> Moment:
        return replace(moment, facts=Facts(severity=0)) if moment.kind == "other" else moment

    occasion = replace(occasion, moments=tuple(map(light, occasion.moments)))
    said = "I hummed because your song was still in my head."
    answers = [Answer(1, said)] if answered else []
    assert (said in letter_of(occasion, *answers).text) is answered
    assert "hummed" not in letter_of(occasion).text
