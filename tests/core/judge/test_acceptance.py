"""What they said in the room, and whether it settled a slip."""

from __future__ import annotations

import pytest

from afterword.core.judge.acceptance import sounds_accepted, waved_off


def test_no_worries_is_heard_as_such() -> None:
    assert waved_off("Helen said no worries")
    assert not waved_off("She worried about it")


def test_what_is_said_through_the_teeth_settles_nothing() -> None:
    assert not waved_off("he said no problem, with his jaw set")


@pytest.mark.parametrize(
    "words", ["no worries, we are late too", "she said don't worry about it", "“That's fine,” he said"]
)
def test_what_waves_it_off_sounds_accepted(words: str) -> None:
    assert sounds_accepted(words)


@pytest.mark.parametrize("words", ["he looked at his watch", "she said that is not fine", "they were worried"])
def test_a_mere_reaction_does_not(words: str) -> None:
    assert not sounds_accepted(words)
