"""Insults told outright are remarks that hurt; to call somebody on the phone, or to be called names, is none."""

from __future__ import annotations

import pytest

from afterword.reading.insult import insulted


@pytest.mark.parametrize(
    "words",
    [
        "Called my coworker Dana lazy in front of the whole crew",
        "Told my sister she was a bad mother.",
        "I told my line manager to get lost in the stand-up",
        "Made fun of my friend Tara's new boyfriend",
        "i called her an idiot in front of everyone",
        "I was tired and told him he was being childish",
        "I took the mick out of his accent",
        "I told the new girl to grow up",
    ],
)
def test_an_insult_told_outright_is_known(words: str) -> None:
    assert insulted(words)


@pytest.mark.parametrize(
    "words",
    [
        "I called my boss about the lazy afternoon",
        "I called Ben and he was mad",
        "I told them she was lazy",
        "I told her they were being difficult with the parts",
        "I told him I was stupid",
        "He called me useless",
        "My boss told her to calm down",
        "I told my daughter she was beautiful",
        "I called the old lady Mrs Slow",
        "I made fun of myself",
    ],
)
def test_what_only_sounds_like_one_is_none(words: str) -> None:
    assert not insulted(words)
