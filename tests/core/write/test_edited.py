"""Which claims still stand after the person changed the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.write.edited import claims_standing, in_own_words
from afterword.core.write.letter import Claim, Letter, LetterState, Shape

TEXT = "I cut it to 6 minutes. I led 4 people. It ran for 4 people."


def claim(words: str, evidence: str = "c1", text: str = TEXT, start: int = 0) -> Claim:
    """The claim on these words."""
    at = text.index(words, start)
    return Claim(at, at + len(words), evidence)


@pytest.mark.parametrize(
    ("words", "text", "stands_at"),
    [
        ("cut it to 6 minutes", "Hello. I cut it to 6 minutes.", 9),
        ("cut it to 6", "I cut it to 60 minutes.", None),
        ("cut it to 6", "I cut it to 6.5 minutes.", None),
        ("6 minutes", "I cut it to 16 minutes.", None),
        ("cut it to 6 minutes", "I cut it to six minutes.", None),
        ("4 people", "I led 4 people.", None),
        ("led 4 people", "Once I led 4 people, then I led 4 people.", 28),
    ],
)
def test_a_claim_stands_where_its_exact_words_do(words: str, text: str, stands_at: int | None) -> None:
    found = claims_standing([claim(words)], TEXT, text)
    assert [one.start for one in found] == ([] if stands_at is None else [stands_at])


def test_equal_words_keep_what_each_rests_on() -> None:
    first, second = claim("4 people", "c1"), claim("4 people", "c2", start=TEXT.index("ran"))
    found = claims_standing([first, second], TEXT, f"Hello. {TEXT}")
    assert found == (Claim(first.start + 7, first.end + 7, "c1"), Claim(second.start + 7, second.end + 7, "c2"))


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_kept_claim_always_points_at_its_own_words(before: str, after: str) -> None:
    text = before + TEXT + after
    for one in claims_standing([claim("cut it to 6 minutes")], TEXT, text):
        assert text[one.start : one.end] == "cut it to 6 minutes"


def test_a_letter_in_own_words_lacks_nothing() -> None:
    letter = Letter(Shape.RECOVERY, "Our talk", TEXT, LetterState.NEEDS, ("Name?",), (claim("led 4 people"),))
    edited = in_own_words(letter, "I led 4 people.")
    assert (edited.state, edited.needs, edited.subject) == (LetterState.READY, (), "Our talk")
    assert edited.claims == (Claim(2, 14, "c1"),)
