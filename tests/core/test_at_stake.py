"""Safety that hung on a deed weighs: an allergy, a guard, a child, a dose; what only sounds like it does not."""

from __future__ import annotations

import pytest

from afterword.core.at_stake import endangers


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("A sesame-free roll was ordered for table four. ", "I put tahini in it."),
        ("His boy is allergic to milk. ", "I made the pancakes and used butter."),
        ("", "I left the bed rails down because I was in a hurry."),
        ("", "I took the machine guard off and forgot to put it back."),
        ("", "I did not check the brakes and ticked the list."),
        ("", "i never did the cat scan, i just went straight in"),
        ("", "I lost sight of the little boy near the pond for some minutes."),
        ("", "I gave Mr Aalto his tablets twice."),
    ],
)
def test_what_somebody_could_have_come_to_harm_by_is_known(before: str, words: str) -> None:
    assert endangers(words, before)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "I forgot to scan the parcel."),
        ("The allergy list hangs on the wall. ", "I was rude to the chef."),
        ("", "I checked the brakes twice."),
        ("", "I forgot her birthday."),
        ("", "I forgot my hard hat in the bus."),
        ("", "I promised new brakes for today and never ordered the pads."),
        ("He is allergic to eggs.\n\nAnother day. ", "I gave her the wrong change."),
    ],
)
def test_other_slips_endanger_nobody(before: str, words: str) -> None:
    assert not endangers(words, before)


def test_a_sheet_on_which_somebody_relies_signed_without_its_check_puts_them_at_risk() -> None:
    assert endangers("I signed off the allergen sheet without taking the swab.")
    assert not endangers("I filled in the allergen sheet and took the swab.")
