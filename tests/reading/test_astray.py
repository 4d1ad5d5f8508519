"""Ill words that reached the one they were about."""

from __future__ import annotations

import pytest

from afterword.reading.astray import ill_words_astray


@pytest.mark.parametrize(
    ("words", "around"),
    [
        ("I hit reply all", "I wrote that she is a nightmare to plan with. I hit reply all"),
        ("I sent it to the team chat by mistake", "I was moaning about Olga's rota. I sent it to the team chat by mistake"),
        ("so it went to Mr Hale", "I typed that he never stops talking, so it went to Mr Hale"),
        ("I posted it in the wrong group", "a clip of me imitating our coach. I posted it in the wrong group"),
    ],
)  # fmt: skip
def test_ill_words_that_went_astray_are_known(words: str, around: str) -> None:
    assert ill_words_astray(words, around)


@pytest.mark.parametrize(
    ("words", "around"),
    [
        ("I sent the rota to the wrong chat", "I sent the rota to the wrong chat and she laughed."),
        ("I hit reply all", "I hit reply all with the thanks for the cake."),
        ("I complained about her to the manager", "I complained about her to the manager"),
    ],
)
def test_other_messages_are_none(words: str, around: str) -> None:
    assert not ill_words_astray(words, around)
