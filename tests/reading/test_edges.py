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
        ("I didn't tell her", "I didn", "I"),
        ("can't have heard it", "t have heard it", "have heard it"),
        ("in a 1.5 litre jar", "in a 1", "in a"),
        ("it cost 1,000 pounds", "000 pounds", "pounds"),
        ("I told her.Nothing came", "I told her.", "I told her."),
        ("a well-known name", "known name", "name"),
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
    cut_off = [text[edge - 1 : edge + 1] for edge in (low, high) if 0 < edge < len(text)]
    assert not [letters for letters in cut_off if letters.isalnum()]
