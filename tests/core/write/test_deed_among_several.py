"""What was done is said also where several people are named, and a sentence that says nothing is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_answers_given import letter_of, told

from afterword.core.occasion import Occasion, Person, Setting

NOTHING = ("did not act as I should have", "did something that was not right")


def at_work(account: str, *slips: str) -> Occasion:
    occasion = told(account, dict.fromkeys(slips, "other"))
    return replace(occasion, setting=Setting.WORK, people=(Person("Ms Adler"), Person("Tove")))


def test_a_deed_that_speaks_of_nobody_else_is_said_as_it_was() -> None:
    account = "Ms Adler runs the creamery and Tove the shop. I used the raw milk for the soft cheese."
    letter = letter_of(at_work(account, "I used the raw milk for the soft cheese"))
    assert "I used the raw milk for the soft cheese" in letter.text
    assert not [need for need in letter.needs if "what did you do" in need]


@pytest.mark.parametrize("deed", ["I copied my colleague into the wrong mail", "I sent Tove the wrong list"])
def test_a_deed_that_may_speak_of_the_reader_or_of_another_is_asked_for(deed: str) -> None:
    letter = letter_of(at_work(f"Ms Adler runs the creamery and Tove the shop. {deed}.", deed))
    assert deed not in letter.text
    assert [need for need in letter.needs if "what did you do" in need]


def test_a_second_wrong_without_words_is_asked_for_and_not_said_with_nothing_behind_it() -> None:
    account = "Ms Adler runs the creamery. I used the raw milk for the soft cheese. It was a bad day all round."
    letter = letter_of(at_work(account, "I used the raw milk for the soft cheese", "It was a bad day all round"))
    assert "raw milk" in letter.text
    assert not any(words in letter.text for words in NOTHING)
