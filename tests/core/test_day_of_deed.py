"""The day of a deed is the day told with it, and no day of a plan, an offer or something to come."""

from __future__ import annotations

import pytest

from afterword.core.day_of_deed import day_due, lies_ahead


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("A new tap is 40 euros, I can bring it Thursday evening.", "Thursday"),
        ("She is fetching the bike on Sunday at ten.", "on Sunday"),
        ("Mrs Toth needs the veil for Saturday.", "Saturday"),
        ("He has a match on Sunday.", "on Sunday"),
        ("I'd sweep it on Monday if he lets me.", "on Monday"),
        ("Now it is Wednesday and I cannot sleep.", "Wednesday"),
        ("It's now Saturday.", "Saturday"),
    ],
)
def test_a_plan_or_an_offer_lies_ahead(sentence: str, day: str) -> None:
    assert lies_ahead(sentence, sentence.index(day))


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("I broke the lamp on Thursday.", "on Thursday"),
        ("I had said I would fetch him on Sunday and I forgot.", "on Sunday"),
        ("I missed the meeting this morning.", "this morning"),
        ("He can be loud, and on Monday I shouted at him.", "on Monday"),
        ("I will never forget Sunday, I never came.", "Sunday"),
    ],
)
def test_what_was_done_or_left_undone_does_not(sentence: str, day: str) -> None:
    assert not lies_ahead(sentence, sentence.index(day))


def test_the_day_on_which_one_was_due_is_told_apart_from_the_night_before() -> None:
    said = "I was meant to open the pool on Sunday morning."
    whole = day_due(f"{said} Saturday we danced till four and I slept.")
    assert whole == ("sunday morning", "I was meant to open the pool on Sunday")
    assert (
        day_due("I slept through the alarm", f"{said} Saturday we danced till four and I slept through the alarm")
        == whole
    )
    assert day_due("They had me down for Monday and I never came") == ("monday", "had me down for Monday")
    assert day_due("I slept through my Sunday early shift") == ("sunday", "slept through my Sunday")
    assert day_due("I called her useless", f"{said} On Saturday I called her useless") is None
    assert day_due("I was tired. On Sunday I slept.") is None
