"""What the account says to be true is found where it clearly stands there, and never made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.write.plain_facts import what_is_true


def after(account: str, slip: str) -> str:
    found = what_is_true(account, account.index(slip) + len(slip))
    return found.text if found else ""


@pytest.mark.parametrize(
    ("rest", "true"),
    [
        (
            ". That is not true. I have only seen it in a course of two days. I panicked.",
            "I have only seen it in a course of two days.",
        ),
        (", when really it was two. He nodded.", "really it was two."),
        (". In truth I had one evening class.", "In truth I had one evening class."),
        (", which isn't true, I was the deputy for 3.5 years.", "I was the deputy for 3.5 years."),
        (". I never finished the dissertation.", "I never finished the dissertation."),
    ],
)
def test_what_stands_there_is_found_word_for_word(rest: str, true: str) -> None:
    assert after(f"They asked. I said that I knew it well{rest}", "knew it well") == true


@pytest.mark.parametrize(
    "rest",
    [
        ". That was a lie. I felt sick at once.",
        ". I only said it because I panicked.",
        ". She smiled. The rest was fine.",
        ". Why did I do that? I keep going over it.",
        ". He asked more. We talked about the rota. It was raining. In truth I like rain.",
        ".",
    ],
)
def test_feelings_reasons_and_what_is_far_away_are_not_taken_for_it(rest: str) -> None:
    assert after(f"They asked. I said that I knew it well{rest}", "knew it well") == ""


@given(st.text(max_size=300), st.integers(0, 300))
def test_it_is_always_a_stretch_of_the_account(account: str, place: int) -> None:
    found = what_is_true(account, min(place, len(account)))
    assert found is None or account[found.start : found.end] == found.text
