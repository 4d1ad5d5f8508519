"""Two sentences dictated as one are no answer that a letter may print."""

from __future__ import annotations

import pytest

from afterword.core.write.known_better import known_better
from afterword.core.write.run_together import runs_together


@pytest.mark.parametrize(
    "words",
    [
        "it is one to four you add plasticiser in winter",
        "nine is the most for the week the rest comes after five days of work",
        "it is ten thousand the filter goes at twenty",
        "five is for a steak a joint wants half an hour",
        "you need a mask and goggles the dust is silica",
        "3333 is the porters the arrest number is 2222",
        "ten is the daily max you have to stop after four",
        "six is the limit for the old boiler the new one takes eight",
        "it is five it must stay closed",
        "you sound the alarm you call the brigade",
    ],
)
def test_a_second_sentence_with_nothing_before_it_is_found(words: str) -> None:
    assert runs_together(words)


@pytest.mark.parametrize(
    "words",
    [
        "the cable must be at least as long as the wall is high",
        "it is the lever that opens the gate",
        "you stop the line and then you call the foreman",
        "it is the pressure at which the valve opens",
        "it is ninety minutes, and you stir it every ten",
        "you turn off the main before you open the panel",
        "you check the gas is off",
        "it is the same one you use for bread",
        "you call the manager if the alarm is on",
        "there are two keys, the red one is for the gate",
        "it is safe when the light is green",
        "you always wear the mask the firm gives you",
        "it was a change I had signed for, on a ticket of another team",
        "I can mend it with the July run and there is no fine if it is before the 15th",
    ],
)
def test_one_sentence_however_long_is_none(words: str) -> None:
    assert not runs_together(words)


def test_what_runs_together_is_asked_for_instead() -> None:
    text = "i said every forty weeks but its ten weeks the filter goes at twenty"
    assert known_better(text, 6, 24) is None
