"""From bytes to an account, or to one sentence."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import AfterwordError
from afterword.core.raw_text import MOST_CHARACTERS, account_from, one_line, text_from, without_controls


@given(st.binary(max_size=200))
def test_any_bytes_are_an_account_or_one_sentence(data: bytes) -> None:
    said = ""
    text = ""
    try:
        text = text_from(data)
    except AfterwordError as error:
        said = str(error)
    assert bool(said) != bool(text)
    assert not said or (said.endswith(".") and "\n" not in said)
    assert not text or any(sign.isalnum() for sign in text)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=100))
def test_an_account_comes_through_exactly_as_given(text: str) -> None:
    if any(sign.isalnum() for sign in text) and not text.startswith("\ufeff"):
        assert text_from(text.encode("utf-8")) == text


def test_the_longest_account_is_read_and_one_sign_more_is_not() -> None:
    assert len(account_from("é" * MOST_CHARACTERS)) == MOST_CHARACTERS
    with pytest.raises(AfterwordError, match="longer than 100,000 characters"):
        text_from(("é" * (MOST_CHARACTERS + 1)).encode())


@given(st.text(max_size=60))
def test_only_controls_go_and_nothing_that_steers_a_terminal_stays(text: str) -> None:
    left = without_controls(text)
    assert not [sign for sign in left if unicodedata.category(sign) == "Cc" and not sign.isspace()]
    assert one_line(left) == one_line(text)
    if all(unicodedata.category(sign) != "Cc" for sign in text):
        assert left == text
