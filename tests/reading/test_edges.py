"""Where what is quoted begins and ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reading.edges import in_whole_words, tidy


@pytest.mark.parametrize(
    ("text", "found", "quoted"),
    [
        ("no its repeatable read", "no its repeat", "no its"),
        ("the unmarked one", "marked one", "one"),
        ("I was late, and then", "I was late", "I was late"),
        ("unbelievable", "believ", "unbelievable"),
        ("so I said it, and he left", "so I said it, and", "I said it"),
    ],
)
def test_a_quote_holds_whole_words(text: str, found: str, quoted: str) -> None:
    start = text.index(found)
    low, high = tidy(text, start, start + len(found))
    assert text[low:high] == quoted


@given(st.text(max_size=40), st.data())
def test_no_quote_is_cut_inside_a_word(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = in_whole_words(text, start, end)
    assert 0 <= low < high <= len(text)
    for edge in (low, high):
        assert edge in (0, len(text)) or not (text[edge - 1].isalnum() and text[edge].isalnum())
