"""A letter says what a decent person would, and not what a form would."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import afterword.core.write.parts as parts

WORDS = {path.name: path.read_text("utf-8") for path in Path(parts.__path__[0]).glob("*.py")}


@pytest.mark.parametrize(
    "phrase",
    [
        "mine alone to prevent",
        "to nobody else",
        "You are owed",
        "I own that I",
        "I will not argue with it",
        "If it helps you to tell me more",
        "Keeping it to myself was",
        "I told something",
    ],
)
def test_no_letter_is_worded_like_a_form(phrase: str) -> None:
    assert WORDS
    assert not [name for name, words in WORDS.items() if re.search(re.escape(phrase), words)]
